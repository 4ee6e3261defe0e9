import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN, AIVEN_SINK, CONFLUENT, fields, say, SINKS } from './support';

export const kafkaCoordinates: Rule = optionRule({
  id: 'MC-OPT-502',
  classes: SINKS,
  title: 'Kafka coordinates are three columns',
  severity: 'error',
  why: 'The task fails at its start.',
  fix: 'name three columns, for topic, partition and offset, or none',
  source: `${CONFLUENT} and ${AIVEN}, JdbcSinkConfig: https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html`,
  check: connector => {
    const count = fields(connector);
    const allowed = AIVEN_SINK.test(connector.fact!.className) ? [3] : [0, 3];
    return say('pk.fields', `has ${count} entries, and pk.mode=kafka takes ${allowed.join(' or ')}`, connector.is('pk.mode', 'kafka') && count !== undefined && !allowed.includes(count));
  },
});
