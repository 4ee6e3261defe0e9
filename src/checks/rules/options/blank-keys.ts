import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';

export const blankKeys: Rule = optionRule({
  id: 'MC-OPT-034',
  title: 'keys have no leading or trailing blanks',
  severity: 'warning',
  why: 'A key with a blank is a different key, which nothing reads.',
  fix: 'remove the blanks around the key',
  source: 'Kafka 3.7, ConfigDef: keys are taken as they are',
  check: connector => connector.keys().filter(key => key !== key.trim()).map(key => ({ key, message: 'has blanks around its name' })),
});
