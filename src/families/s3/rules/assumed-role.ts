import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_S3_SINK } from '../family';
import { AIVEN } from '../sources';

export const assumedRole: Rule = optionRule({
  id: 'MC-OPT-207',
  classes: [AIVEN_S3_SINK],
  title: 'the role to assume is fully specified',
  severity: 'error',
  why: 'The task fails when it starts.',
  fix: 'set the role ARN and the session name together, and a Region with its own STS endpoint',
  source: `${AIVEN}, S3ConfigFragment.validateCredentials: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => {
    const [role, session] = ['aws.sts.role.arn', 'aws.sts.role.session.name'];
    return [
      ...(connector.isSet(role) === connector.isSet(session) ? [] : [{ key: connector.isSet(role) ? session : role, message: 'is missing: the role and the session name must be set together' }]),
      ...say('aws.s3.region', 'is missing, but aws.sts.config.endpoint needs it', connector.isSet('aws.sts.config.endpoint') && connector.isMissing('aws.s3.region')),
    ];
  },
});
