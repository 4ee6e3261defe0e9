import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const workerBounds: Rule = {
  id: 'MC-CAP-005',
  title: 'the minimum number of workers is not above the maximum',
  severity: 'error',
  why: 'The service rejects a range that no number of workers can satisfy.',
  fix: 'lower the minimum number of workers, or raise the maximum',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-capacity.html',
  requires: ['capacity'],
  check({ capacity }) {
    const { minWorkerCount, maxWorkerCount } = capacity?.autoscaled ?? {};
    if (minWorkerCount === undefined || maxWorkerCount === undefined) {
      return NOT_APPLICABLE;
    }
    return minWorkerCount <= maxWorkerCount ? HOLDS : finding({
      message: `the minimum number of workers is ${minWorkerCount}, which exceeds the maximum of ${maxWorkerCount}`,
      value: String(minWorkerCount),
    });
  },
};
