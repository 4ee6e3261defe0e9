import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

export const keysOnce: Rule = {
  id: 'MC-CFG-004',
  title: 'a configuration says each key once',
  severity: 'warning',
  why: 'Readers of JSON and of properties take the last value of a key and say nothing of the others. Who changes the first one changes nothing.',
  fix: 'leave all but one of them out',
  source: 'https://www.rfc-editor.org/rfc/rfc8259#section-4',
  check({ configuration, repeatedKeys = [] }) {
    return configuration === undefined ? NOT_APPLICABLE : findings(repeatedKeys.map(({ key, lines: [first, last] }) => ({
      key,
      message: `${key} is said on line ${first} and again on line ${last}; only the last one holds`,
    })));
  },
};
