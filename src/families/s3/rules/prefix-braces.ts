import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN_S3_SINK } from '../family';
import { AIVEN } from '../sources';

const OPTIONS = ['aws.s3.prefix', 'aws_s3_prefix', 'file.name.prefix'];

export const prefixBraces: Rule = optionRule({
  id: 'MC-OPT-215',
  classes: [AIVEN_S3_SINK],
  title: 'the variables of the key prefix are closed',
  severity: 'warning',
  why: 'A variable without its closing braces is plain text: all objects get keys that begin with the braces.',
  fix: 'write {{timestamp:unit=yyyy}}, with both closing braces',
  source: `${AIVEN}, Template: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => OPTIONS.flatMap(key => {
    const rest = connector.isSet(key) ? connector.text(key)?.replace(/\{\{[^{}]*\}\}/g, '') : undefined;
    return rest?.includes('{{') === true ? [{ key, message: 'has {{ without }}' }] : rest?.includes('}}') === true ? [{ key, message: 'has }} without {{' }] : [];
  }),
});
