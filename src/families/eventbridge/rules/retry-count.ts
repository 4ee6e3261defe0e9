import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { EVENTBRIDGE_SINK } from '../family';
import { AWS } from '../sources';

export const retryCount: Rule = optionRule({
  id: 'MC-OPT-611',
  classes: [EVENTBRIDGE_SINK],
  title: 'the number of retries is from 0 to 10',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set a number from 0 to 10',
  source: `${AWS}: https://github.com/awslabs/eventbridge-kafka-connector/blob/main/README.md`,
  check: connector => say('aws.eventbridge.retries.max', 'must be between 0 and 10', [connector.number('aws.eventbridge.retries.max')].some(one => one !== undefined && (one < 0 || one > 10))),
});
