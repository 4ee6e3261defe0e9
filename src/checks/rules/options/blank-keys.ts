import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';

export const blankKeys: Rule = optionRule({
  id: 'MC-OPT-034',
  title: 'keys have no leading or trailing spaces',
  severity: 'warning',
  why: 'A key with a space is a different key, which nothing reads.',
  fix: 'remove the spaces around the key',
  source: 'Kafka 3.7, ConfigDef: keys are taken as they are',
  check: connector => connector.keys().filter(key => key !== key.trim()).map(key => ({ key, message: 'has leading or trailing spaces' })),
});
