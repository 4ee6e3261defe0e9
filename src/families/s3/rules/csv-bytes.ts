import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { BYTES_CONVERTER } from '../../../catalog';
import { AIVEN_S3_SINK } from '../family';
import { AIVEN } from '../sources';

export const csvBytes: Rule = optionRule({
  id: 'MC-OPT-204',
  classes: [AIVEN_S3_SINK],
  title: 'CSV output is written from bytes',
  severity: 'error',
  why: 'Each flush fails, while the task stays RUNNING and never advances (seen).',
  fix: `set value.converter=${BYTES_CONVERTER}, or format.output.type=jsonl`,
  source: `${AIVEN}, AbstractValuePlainWriter: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => {
    const converter = connector.converter('value');
    const fields = connector.list('format.output.fields') ?? [];
    return say('format.output.type', `is csv, which accepts only values of ByteArrayConverter, not those of ${converter?.replace(/^.*\./, '')}`,
      connector.is('format.output.type', 'csv') && converter !== undefined && converter !== BYTES_CONVERTER && (fields.length === 0 || fields.includes('value')) && !connector.isOpaque('format.output.fields'));
  },
});
