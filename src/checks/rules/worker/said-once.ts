import type { Rule } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import { isGiven } from '../../support';

export const workerKeysOnce: Rule = {
  id: 'MC-WRK-007',
  title: 'a worker configuration sets each key once',
  severity: 'warning',
  why: 'Java uses the last value of a key and ignores the others without a message. A change to an earlier line has no effect.',
  fix: 'keep one of the lines and remove the others',
  source: 'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/Properties.html',
  about: ['worker-configuration'],
  requires: ['workerConfiguration'],
  check({ workerConfiguration }) {
    if (!isGiven(workerConfiguration)) {
      return NOT_APPLICABLE;
    }
    const { repeated = [] } = workerConfiguration;
    return repeated.length === 0 ? HOLDS : findings(repeated.map(({ key, lines: [first, last] }) => ({
      key,
      message: `the worker configuration says ${key} on line ${first} and again on line ${last} with another value`,
    })));
  },
};
