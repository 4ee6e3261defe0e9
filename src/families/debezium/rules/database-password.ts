import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { DEBEZIUM_RELATIONAL } from '../family';

export const databasePassword: Rule = optionRule({
  id: 'MC-OPT-912',
  classes: DEBEZIUM_RELATIONAL,
  title: 'the database password is set',
  severity: 'info',
  why: 'Kafka Connect accepts a missing password at validation, so the database rejects the login only after the deployment.',
  fix: 'set database.password',
  source: 'Debezium 3.6.1 (seen)',
  check: connector => say('database.password', 'is not set', connector.isMissing('database.password') && connector.isSet('database.user')),
});
