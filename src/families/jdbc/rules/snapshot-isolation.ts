import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_JDBC_SOURCE } from '../family';
import { CONFLUENT } from '../sources';

export const snapshotIsolation: Rule = optionRule({
  id: 'MC-OPT-514',
  classes: [CONFLUENT_JDBC_SOURCE],
  title: 'SQL Server snapshot isolation is used with SQL Server only',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'choose another transaction isolation mode',
  source: `${CONFLUENT}, JdbcSourceConnectorValidation: https://docs.confluent.io/kafka-connect-jdbc/current/source-connector/source_config_options.html`,
  check: connector => say('transaction.isolation.mode', 'is SQL_SERVER_SNAPSHOT for another database', connector.is('transaction.isolation.mode', 'sql_server_snapshot')
    && connector.isSet('connection.url') && connector.text('connection.url')?.startsWith('jdbc:sqlserver:') === false),
});
