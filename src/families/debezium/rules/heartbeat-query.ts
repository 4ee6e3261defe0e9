import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { DEBEZIUM_MARIADB, DEBEZIUM_MYSQL, DEBEZIUM_ORACLE, DEBEZIUM_POSTGRES, DEBEZIUM_SQL_SERVER } from '../family';

export const heartbeatQuery: Rule = optionRule({
  id: 'MC-OPT-922',
  classes: [DEBEZIUM_POSTGRES, DEBEZIUM_MYSQL, DEBEZIUM_MARIADB, DEBEZIUM_SQL_SERVER, DEBEZIUM_ORACLE],
  title: 'heartbeats that run a statement are on',
  severity: 'warning',
  why: 'The statement runs with each heartbeat, and heartbeats are off by default. Without it, the replication slot of a quiet database does not advance.',
  fix: 'set heartbeat.interval.ms, for example to 10000',
  source: 'Debezium 3.6.1: https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-heartbeat-action-query',
  check: connector => say('heartbeat.action.query', 'never runs, because heartbeat.interval.ms is 0', connector.isSet('heartbeat.action.query') && connector.number('heartbeat.interval.ms') === 0),
});
