import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_S3_SINK } from '../family';
import { TEMPLATE } from '../file-name-template';
import { AIVEN } from '../sources';

export const prefixOrTemplate: Rule = optionRule({
  id: 'MC-OPT-206',
  classes: [AIVEN_S3_SINK],
  title: 'a key prefix and a file name template are not combined',
  severity: 'warning',
  why: 'With aws.s3.prefix the template is not used, and objects get other names (seen).',
  fix: 'move the prefix into file.name.template and remove aws.s3.prefix',
  source: `${AIVEN}, S3SinkConfig.usesFileNameTemplate: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => say(TEMPLATE, 'has no effect, because aws.s3.prefix is set', connector.isSet(TEMPLATE) && connector.isSet('aws.s3.prefix')),
});
