import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { isGiven } from '../../support';

export const workerKeysOnce: Rule = {
  id: 'MC-WRK-007',
  title: 'a worker configuration says each key once',
  severity: 'warning',
  why: 'Java takes the last value of a key and says nothing of the others. Who changes one of the lines above it changes nothing.',
  fix: 'leave all but one of the lines out',
  source: 'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/Properties.html',
  check({ workerConfiguration }) {
    if (!isGiven(workerConfiguration)) {
      return NOT_APPLICABLE;
    }
    const { repeated = [] } = workerConfiguration;
    return repeated.length === 0 ? HOLDS : finding(...repeated.map(({ key, lines: [first, last] }) => ({
      key,
      message: `the worker configuration says ${key} on line ${first} and again on line ${last} with another value`,
    })));
  },
};
