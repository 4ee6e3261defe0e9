import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_JDBC_SINKS } from '../family';
import { CONFLUENT } from '../sources';

export const tableNameDots: Rule = optionRule({
  id: 'MC-OPT-504',
  classes: CONFLUENT_JDBC_SINKS,
  title: 'the table name does not contain the dots of the topic',
  severity: 'info',
  why: 'A topic such as shop.public.orders is read as catalog, schema and table.',
  fix: 'strip the prefix with the transform RegexRouter, or set table.name.format',
  source: `${CONFLUENT}, table.name.format: https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html`,
  check: connector => say('topics', 'contains dots, which table.name.format copies into the table name', (connector.list('topics') ?? []).some(topic => topic.split('.').length > 2)
    && connector.text('table.name.format') === '${topic}' && connector.transforms().length === 0 && connector.isMissing('topics.to.tables.mapping') && !connector.isTrue('table.name.normalize')),
});
