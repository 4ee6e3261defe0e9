import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

const TARGETS = { cloudwatch: ['CloudWatch Logs', 'log group'], s3: ['S3', 'bucket'], firehose: ['Firehose', 'delivery stream'] } as const;

export const logTarget: Rule = {
  id: 'MC-LOG-001',
  title: 'a log destination that is turned on has a target',
  severity: 'error',
  why: 'The service rejects log delivery that is enabled without a target.',
  fix: 'name the target, or turn the destination off',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-logging.html',
  requires: ['logDelivery'],
  check({ logDelivery }) {
    if (logDelivery === undefined || logDelivery.length === 0) {
      return NOT_APPLICABLE;
    }
    return findings(logDelivery
      .filter(({ enabled, target }) => enabled === true && (target === undefined || target.literal?.trim() === ''))
      .map(({ kind }) => ({ message: `log delivery to ${TARGETS[kind][0]} is turned on without a ${TARGETS[kind][1]}` })));
  },
};
