import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_JDBC_SINK, CONFLUENT_JDBC_SINKS } from '../family';
import { fields } from '../key-fields';
import { AIVEN, CONFLUENT } from '../sources';

export const kafkaCoordinates: Rule = optionRule({
  id: 'MC-OPT-502',
  classes: CONFLUENT_JDBC_SINKS,
  title: 'Kafka coordinates are three columns',
  severity: 'error',
  why: 'The task fails when it starts.',
  fix: 'name three columns, for topic, partition and offset, or none',
  source: `${CONFLUENT} and ${AIVEN}, JdbcSinkConfig: https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html`,
  check: connector => {
    const count = fields(connector);
    const allowed = connector.fact!.className === AIVEN_JDBC_SINK ? [3] : [0, 3];
    return say('pk.fields', `has ${count} entries, but pk.mode=kafka requires ${allowed.join(' or ')}`, connector.is('pk.mode', 'kafka') && count !== undefined && !allowed.includes(count));
  },
});
