import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import type { ConnectorOptions } from '../../../catalog';
import { CONFLUENT_JDBC_SOURCE } from '../family';
import { CONFLUENT } from '../sources';

/** The modes that follow a column, by what kind of column. */
function follows(connector: ConnectorOptions, column: 'timestamp' | 'incrementing'): boolean | undefined {
  return connector.lower('mode')?.split('+').includes(column);
}

export const modeColumns: Rule = optionRule({
  id: 'MC-OPT-513',
  classes: [CONFLUENT_JDBC_SOURCE],
  title: 'the mode has the columns that it needs',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set the columns that the mode follows, and no others',
  source: `${CONFLUENT}, JdbcSourceConnectorValidation: https://docs.confluent.io/kafka-connect-jdbc/current/source-connector/source_config_options.html`,
  check: connector => {
    const timestamps = ['timestamp.column.name', 'timestamp.columns.mapping'];
    const incrementing = ['incrementing.column.name', 'incrementing.column.mapping'];
    const set = (keys: string[]) => keys.find(key => connector.isSet(key));
    return [
      ...say(timestamps[0], `must be set with mode=${connector.text('mode')}`, follows(connector, 'timestamp') === true && !set(timestamps)),
      ...say(set(timestamps) ?? '', `cannot be used with mode=${connector.text('mode')}`, follows(connector, 'timestamp') === false && set(timestamps) !== undefined),
      ...say(incrementing[0], `must be set with mode=${connector.text('mode')} and a query`, follows(connector, 'incrementing') === true && connector.isSet('query') && !set(incrementing)),
      ...say(set(incrementing) ?? '', `cannot be used with mode=${connector.text('mode')}`, follows(connector, 'incrementing') === false && set(incrementing) !== undefined),
    ];
  },
});
