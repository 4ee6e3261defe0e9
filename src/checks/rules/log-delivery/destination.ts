import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const logDestination: Rule = {
  id: 'MC-LOG-002',
  title: 'the logs of the workers are delivered somewhere',
  severity: 'warning',
  why: 'When a connector fails, CloudFormation reports only that it failed, sometimes after an hour. The cause is in the worker logs alone, and a '
    + 'destination cannot be added to a failed connector.',
  fix: 'deliver the logs to CloudWatch Logs, Amazon S3 or Firehose',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-logging.html',
  requires: ['logDelivery'],
  check({ logDelivery, scope }) {
    if (logDelivery === undefined || scope !== 'deployment') {
      return NOT_APPLICABLE;
    }
    if (logDelivery.some(({ enabled }) => enabled === true)) {
      return HOLDS;
    }
    return logDelivery.some(({ enabled, target }) => enabled === undefined && target !== undefined)
      ? cannotKnow('whether logs are delivered is known only at deployment')
      : finding({ message: 'the logs of the workers are not delivered to any destination' });
  },
};
