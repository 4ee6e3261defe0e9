import type { Rule } from '../../rule';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { quoted } from '../../support';

export const tasksMax: Rule = {
  id: 'MC-CFG-004',
  title: 'tasks.max is a whole number of at least 1',
  severity: 'error',
  why: 'Kafka Connect refuses the configuration.',
  fix: 'give a whole number, at least 1',
  source: 'https://kafka.apache.org/37/documentation.html#connectconfigs',
  check({ configuration }) {
    const value = configuration?.get('tasks.max');
    if (value === undefined) {
      return NOT_APPLICABLE;
    }
    const text = value.literal?.trim();
    return text === undefined ? cannotKnow('tasks.max is decided at deploy') : /^\+?\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 2147483647 || text.includes('${') ? HOLDS
      : finding({ key: 'tasks.max', value: text, origin: 'connect', message: `tasks.max is ${quoted(text)}; allowed are whole numbers from 1` });
  },
};
