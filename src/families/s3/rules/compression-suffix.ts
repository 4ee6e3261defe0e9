import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_S3_SINK } from '../family';
import { TEMPLATE, usesTemplate } from '../file-name-template';
import { AIVEN } from '../sources';

export const compressionSuffix: Rule = optionRule({
  id: 'MC-OPT-209',
  classes: [AIVEN_S3_SINK],
  title: 'compressed files have a suffix',
  severity: 'info',
  why: 'A file gets no suffix for its compression unless the template contains one, and gzip is the default (seen).',
  fix: 'end the template with .gz, or set file.compression.type=none',
  source: `${AIVEN}: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => {
    const suffix = { gzip: '.gz', snappy: '.snappy', zstd: '.zst' }[connector.lower('file.compression.type') ?? 'none'];
    return say(TEMPLATE, `does not end in ${suffix} although files are compressed`,
      suffix !== undefined && connector.isSet(TEMPLATE) && usesTemplate(connector) && connector.text(TEMPLATE)?.endsWith(suffix) === false && !connector.is('format.output.type', 'parquet', 'avro'));
  },
});
