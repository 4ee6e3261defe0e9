import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { DEBEZIUM_MARIADB, DEBEZIUM_MYSQL, DEBEZIUM_ORACLE, DEBEZIUM_POSTGRES } from '../family';

export const oneTask: Rule = optionRule({
  id: 'MC-OPT-913',
  classes: [DEBEZIUM_POSTGRES, DEBEZIUM_MYSQL, DEBEZIUM_MARIADB, DEBEZIUM_ORACLE],
  title: 'a connector with a single task is configured with one',
  severity: 'warning',
  why: 'The connector always runs a single task.',
  fix: 'set tasks.max=1',
  source: 'Debezium 3.6.1: https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-property-tasks-max',
  check: connector => say('tasks.max', 'has no effect above 1: the connector always has one task', (connector.number('tasks.max') ?? 1) > 1),
});
