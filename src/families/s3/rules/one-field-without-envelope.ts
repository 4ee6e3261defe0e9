import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_S3_SINK } from '../family';
import { AIVEN } from '../sources';

export const oneFieldWithoutEnvelope: Rule = optionRule({
  id: 'MC-OPT-203',
  classes: [AIVEN_S3_SINK],
  title: 'output without an envelope has a single field',
  severity: 'error',
  why: 'The task fails when it starts (seen).',
  fix: 'set format.output.fields=value, or format.output.envelope=true',
  source: `${AIVEN}, OutputFormatFragment.validate: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => say('format.output.envelope', `is false with ${connector.list('format.output.fields')?.length} output fields, and must be true for more than one`,
    connector.is('format.output.envelope', 'false') && (connector.list('format.output.fields')?.length ?? 0) > 1),
});
