import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_JDBC_SINKS } from '../family';
import { AIVEN, CONFLUENT } from '../sources';

export const deleteNeedsKey: Rule = optionRule({
  id: 'MC-OPT-500',
  classes: CONFLUENT_JDBC_SINKS,
  title: 'deletes use the record key',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set pk.mode=record_key, or delete.enabled=false',
  source: `${CONFLUENT} and ${AIVEN}, JdbcSinkConfig: https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html`,
  check: connector => say('delete.enabled', `is true, which needs pk.mode=record_key instead of ${connector.text('pk.mode')}`, connector.isTrue('delete.enabled') && connector.is('pk.mode', 'none', 'kafka', 'record_value')),
});
