import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CONFLUENT, CONFLUENT_SOURCE, say } from './support';

export const snapshotIsolation: Rule = optionRule({
  id: 'MC-OPT-514',
  classes: CONFLUENT_SOURCE,
  title: 'snapshot isolation of SQL Server is for SQL Server',
  severity: 'error',
  why: 'The connector refuses its configuration.',
  fix: 'choose another isolation',
  source: `${CONFLUENT}, JdbcSourceConnectorValidation`,
  check: connector => say('transaction.isolation.mode', 'is SQL_SERVER_SNAPSHOT for another database', connector.is('transaction.isolation.mode', 'sql_server_snapshot')
    && connector.isSet('connection.url') && connector.text('connection.url')?.startsWith('jdbc:sqlserver:') === false),
});
