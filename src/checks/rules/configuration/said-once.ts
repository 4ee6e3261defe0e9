import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

export const keysOnce: Rule = {
  id: 'MC-CFG-004',
  title: 'a configuration sets each key once',
  severity: 'warning',
  why: 'JSON and properties parsers use the last value of a key and ignore the others without a message. A change to an earlier one has no effect.',
  fix: 'keep one of them and remove the others',
  source: 'https://www.rfc-editor.org/rfc/rfc8259#section-4',
  check({ configuration, repeatedKeys = [] }) {
    return configuration === undefined ? NOT_APPLICABLE : findings(repeatedKeys.map(({ key, lines: [first, last] }) => ({
      key,
      message: `${key} is set on line ${first} and again on line ${last}; only the last value is used`,
    })));
  },
};
