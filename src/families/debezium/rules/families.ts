import type { ConnectorDeployment } from '../../../model';
import { literal } from '../../../checks';

/** What the rules know of Debezium's sources. */
export interface DebeziumFamily {
  readonly name: string;
  /** Whether it takes one task only, and what a second one does: fail the start, or idle. */
  readonly tasks: 'one, or it fails' | 'one, others idle' | 'several';
  /** The key of the list of tables, and what an entry is. */
  readonly list: string;
  readonly entry: string;
}

const FAMILIES: Readonly<Record<string, DebeziumFamily>> = {
  'io.debezium.connector.postgresql.PostgresConnector': {
    name: 'Debezium PostgreSQL', tasks: 'one, others idle', list: 'table.include.list', entry: 'schema.table',
  },
  'io.debezium.connector.mysql.MySqlConnector': {
    name: 'Debezium MySQL', tasks: 'one, or it fails', list: 'table.include.list', entry: 'database.table',
  },
  'io.debezium.connector.mariadb.MariaDbConnector': {
    name: 'Debezium MariaDB', tasks: 'one, or it fails', list: 'table.include.list', entry: 'database.table',
  },
  'io.debezium.connector.oracle.OracleConnector': {
    name: 'Debezium Oracle', tasks: 'one, or it fails', list: 'table.include.list', entry: 'schema.table',
  },
  'io.debezium.connector.sqlserver.SqlServerConnector': {
    name: 'Debezium SQL Server', tasks: 'several', list: 'table.include.list', entry: 'schema.table',
  },
  'io.debezium.connector.mongodb.MongoDbConnector': {
    name: 'Debezium MongoDB', tasks: 'several', list: 'collection.include.list', entry: 'database.collection',
  },
};

/** The Debezium source that a deployment runs, if it runs one of these. */
export function debeziumFamily(deployment: ConnectorDeployment): DebeziumFamily | undefined {
  const name = literal(deployment, 'connector.class');
  return name === undefined ? undefined : FAMILIES[name];
}
