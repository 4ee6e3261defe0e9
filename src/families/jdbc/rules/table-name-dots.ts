import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import type { ConnectorOptions } from '../../../catalog';
import { CONFLUENT_JDBC_SINKS } from '../family';
import { CONFLUENT } from '../sources';

/** Databases whose tables have a name of two parts at most. */
const TWO_PARTS: ReadonlyArray<readonly [RegExp, string]> = [[/^jdbc:oracle:/i, 'Oracle'], [/^jdbc:(mysql|mariadb|aws-wrapper:mysql|aws-wrapper:mariadb):/i, 'MySQL']];

const topicsAreTables = (connector: ConnectorOptions) => connector.text('table.name.format') === '${topic}' && connector.transforms().length === 0
  && !connector.isOpaque('transforms') && connector.isMissing('topics.to.tables.mapping') && !connector.isTrue('table.name.normalize');

export const tableNameDots: Rule = optionRule({
  id: 'MC-OPT-504',
  classes: CONFLUENT_JDBC_SINKS,
  title: 'the table name does not contain the dots of the topic',
  severity: 'info',
  why: 'A topic such as shop.public.orders is read as catalog, schema and table. Of more parts only the first two are read. Oracle and MySQL have no catalog in the name of a table: the statement is rejected, and the task fails.',
  fix: 'strip the prefix with the transform RegexRouter, or set table.name.format',
  source: `${CONFLUENT}, GenericDatabaseDialect.parseTableIdentifier: https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html`,
  check: connector => {
    const dotted = topicsAreTables(connector) ? (connector.list('topics') ?? []).map(topic => topic.split('.')).filter(parts => parts.length > 2) : [];
    const long = dotted.find(parts => parts.length > 3);
    const database = TWO_PARTS.find(([pattern]) => pattern.test(connector.shape('connection.url') ?? ''))?.[1];
    return long !== undefined ? [{ key: 'topics', severity: 'warning', message: `contains ${long.join('.')}, of which the table is named ${long[0]}.${long[1]}: of a name with more than three parts the first two are used` }]
      : dotted.length === 0 ? [] : database !== undefined
        ? [{ key: 'topics', severity: 'error', message: `contains ${dotted[0].join('.')}, which table.name.format copies into the table name, but ${database} has no names of three parts` }]
        : [{ key: 'topics', message: 'contains dots, which table.name.format copies into the table name' }];
  },
});
