import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const refusalLog: Rule = {
  id: 'MC-OPS-001',
  title: 'a connector that is updated in place delivers its logs to CloudWatch Logs',
  severity: 'warning',
  why: 'If MSK Connect rejects an update, it reports only that the connector was not healthy. The deployment fails with the first error of the workers, which is available only in CloudWatch Logs. A later change of the log delivery replaces the connector.',
  fix: 'deliver the logs to CloudWatch Logs, in addition to Amazon S3 or Firehose if required; in the CDK: logs: [LogDelivery.cloudWatch()]',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mkc-update-connector.html',
  requires: ['changes'],
  check({ changes, logDelivery }) {
    if (changes !== 'in place') {
      return NOT_APPLICABLE;
    }
    const cloudWatch = logDelivery?.find(({ kind }) => kind === 'cloudwatch');
    if (cloudWatch?.enabled === true) {
      return HOLDS;
    }
    return logDelivery === undefined || (cloudWatch?.enabled === undefined && cloudWatch?.target !== undefined)
      ? cannotKnow('whether logs are delivered to CloudWatch Logs is known only at deployment')
      : finding({ message: 'the connector is updated in place, and its logs are not delivered to CloudWatch Logs, so the reason for a rejected update is not known' });
  },
};
