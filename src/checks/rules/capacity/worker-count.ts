import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { capacityModes } from '../../support';

const COUNTS = [['workerCount', 'worker count'], ['minWorkerCount', 'minimum number of workers'], ['maxWorkerCount', 'maximum number of workers']] as const;

export const workerCount: Rule = {
  id: 'MC-CAP-002',
  title: 'worker counts are whole numbers of at least 1',
  severity: 'error',
  why: 'A connector runs on at least one worker; the service refuses to create it otherwise.',
  fix: 'specify a whole number of workers, at least 1',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-capacity.html',
  requires: ['capacity'],
  check(deployment) {
    const counts = capacityModes(deployment).flatMap(([mode, capacity]) => COUNTS.map(([field, name]) => ({ mode, name, count: capacity[field] })))
      .filter(({ count }) => count !== undefined);
    return counts.length === 0 ? NOT_APPLICABLE : findings(counts
      .filter(({ count }) => !Number.isInteger(count) || count! < 1)
      .map(({ mode, name, count }) => ({
        message: `the ${name} of the ${mode} is ${count}; allowed are whole numbers from 1`,
        value: String(count),
      })));
  },
};
