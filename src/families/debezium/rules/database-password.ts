import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { RELATIONAL, say } from './support';

export const databasePassword: Rule = optionRule({
  id: 'MC-OPT-912',
  classes: RELATIONAL,
  title: 'the database is logged in to with a password',
  severity: 'info',
  why: 'The validation takes a missing password.',
  fix: 'set database.password',
  source: 'Debezium 3.6.1 (seen)',
  check: connector => say('database.password', 'is not set', connector.isMissing('database.password') && connector.isSet('database.user')),
});
