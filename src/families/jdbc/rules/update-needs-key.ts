import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_JDBC_SINKS } from '../family';
import { CONFLUENT } from '../sources';

export const updateNeedsKey: Rule = optionRule({
  id: 'MC-OPT-501',
  classes: CONFLUENT_JDBC_SINKS,
  title: 'updates have primary key columns',
  severity: 'error',
  why: 'The task fails at the first record.',
  fix: 'set pk.mode=record_key or record_value with pk.fields',
  source: `${CONFLUENT}, JdbcSinkConfig: https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html`,
  check: connector => say('pk.mode', `is none, which leaves only inserts, but insert.mode is ${connector.text('insert.mode')}`, connector.is('pk.mode', 'none') && connector.is('insert.mode', 'upsert', 'update')),
});
