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
  why: 'With aws.s3.prefix, or its old name aws_s3_prefix, the template is not used, and objects get other names (seen).',
  fix: 'move the prefix into file.name.template and remove the option of the prefix',
  source: `${AIVEN}, S3SinkConfig.usesFileNameTemplate: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => {
    const prefix = ['aws.s3.prefix', 'aws_s3_prefix'].find(key => connector.isSet(key));
    return say(TEMPLATE, `has no effect, because ${prefix} is set`, connector.isSet(TEMPLATE) && prefix !== undefined);
  },
});
