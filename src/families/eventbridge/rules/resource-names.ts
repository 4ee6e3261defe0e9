import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { EVENTBRIDGE_SINK } from '../family';
import { AWS } from '../sources';

export const resourceNames: Rule = optionRule({
  id: 'MC-OPT-610',
  classes: [EVENTBRIDGE_SINK],
  title: 'ARNs of AWS resources are valid',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'correct the ARN',
  source: `${AWS}: https://github.com/awslabs/eventbridge-kafka-connector/blob/main/README.md`,
  check: connector => [
    ...say('aws.eventbridge.eventbus.arn', 'must be the ARN of an event bus', connector.isSet('aws.eventbridge.eventbus.arn') && connector.text('aws.eventbridge.eventbus.arn') !== undefined
      && !/^arn:aws[a-z-]*:events:[a-z0-9-]+:\d{12}:event-bus\/.+/.test(connector.text('aws.eventbridge.eventbus.arn')!)),
    ...say('aws.eventbridge.iam.role.arn', 'must be the ARN of a role in the partition aws', connector.isSet('aws.eventbridge.iam.role.arn') && connector.text('aws.eventbridge.iam.role.arn') !== undefined
      && !/^arn:aws:iam::\d{12}:role\/.+/.test(connector.text('aws.eventbridge.iam.role.arn')!)),
  ],
});
