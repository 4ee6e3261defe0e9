import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { BYTES_CONVERTER } from '../../../catalog';
import { AIVEN_S3_SINK } from '../family';
import { AIVEN } from '../sources';

export const readableValues: Rule = optionRule({
  id: 'MC-OPT-211',
  classes: [AIVEN_S3_SINK],
  title: 'values are readable',
  severity: 'info',
  why: 'By default each line is the value encoded as base64, and a delete is the string null encoded as base64 (seen).',
  fix: 'set format.output.type=jsonl, or format.output.fields.value.encoding=none',
  source: `${AIVEN}: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => say('format.output.fields.value.encoding', 'is left at base64, so the lines of the files are base64',
    connector.is('format.output.type', 'csv') && connector.converter('value') === BYTES_CONVERTER && !connector.has('format.output.fields.value.encoding')),
});
