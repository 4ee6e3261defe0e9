import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN_S3_SINK } from '../family';
import { AIVEN } from '../sources';

export const accessKey: Rule = optionRule({
  id: 'MC-OPT-208',
  classes: [AIVEN_S3_SINK],
  title: 'an access key has its ID and its secret',
  severity: 'warning',
  why: 'An access key ID without its secret is ignored.',
  fix: 'set both, or neither to use the execution role',
  source: `${AIVEN}, S3ConfigFragment: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => {
    const [id, secret] = ['aws.access.key.id', 'aws.secret.access.key'];
    return connector.isSet(id) === connector.isSet(secret) ? [] : [{ key: connector.isSet(id) ? secret : id, message: 'is missing, so the other half has no effect' }];
  },
});
