import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const refusalLog: Rule = {
  id: 'MC-OPS-001',
  title: 'a connector that is changed in place writes its log to CloudWatch Logs',
  severity: 'warning',
  why: 'Where the service refuses a change, it says that the connector was not healthy and no more. The deploy fails with the first error of the '
    + 'workers, which it can read in CloudWatch Logs only. A later change of the log delivery replaces the connector.',
  fix: 'deliver the logs to CloudWatch Logs, besides S3 or Firehose if need be; in the CDK: logs: [LogDelivery.cloudWatch()]',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mkc-update-connector.html',
  check({ changes, logDelivery }) {
    if (changes !== 'in place') {
      return NOT_APPLICABLE;
    }
    const cloudWatch = logDelivery?.find(({ kind }) => kind === 'cloudwatch');
    if (cloudWatch?.enabled === true) {
      return HOLDS;
    }
    return logDelivery === undefined || (cloudWatch?.enabled === undefined && cloudWatch?.target !== undefined)
      ? cannotKnow('whether logs go to CloudWatch Logs is decided at deploy')
      : finding({ message: 'the connector is changed in place, and its log does not go to CloudWatch Logs, so that a refused change gives no reason' });
  },
};
