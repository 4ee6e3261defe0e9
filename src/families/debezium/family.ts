import { DOCUMENTS, ROWS } from '../../catalog';
import type { Family, OwnClient, PositionOptions } from '../family';

export const DEBEZIUM_POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';
export const DEBEZIUM_MYSQL = 'io.debezium.connector.mysql.MySqlConnector';
export const DEBEZIUM_MARIADB = 'io.debezium.connector.mariadb.MariaDbConnector';
export const DEBEZIUM_ORACLE = 'io.debezium.connector.oracle.OracleConnector';
export const DEBEZIUM_SQL_SERVER = 'io.debezium.connector.sqlserver.SqlServerConnector';
export const DEBEZIUM_MONGODB = 'io.debezium.connector.mongodb.MongoDbConnector';
export const DEBEZIUM_MONGODB_SINK = 'io.debezium.connector.mongodb.MongoDbSinkConnector';
export const DEBEZIUM_SPANNER = 'io.debezium.connector.spanner.SpannerConnector';

/** The sources of relational databases of which the catalog has the options. */
export const DEBEZIUM_RELATIONAL = [DEBEZIUM_POSTGRES, DEBEZIUM_MYSQL, DEBEZIUM_MARIADB, DEBEZIUM_SQL_SERVER, DEBEZIUM_ORACLE];

/** The transforms that make a row of a change event. */
export const EXTRACT_NEW_RECORD_STATE = 'io.debezium.transforms.ExtractNewRecordState';
export const EXTRACT_NEW_DOCUMENT_STATE = 'io.debezium.connector.mongodb.transforms.ExtractNewDocumentState';

/** The post processor that reads again what PostgreSQL does not repeat in its log. */
export const RESELECT_COLUMNS = 'io.debezium.processors.reselect.ReselectColumnsPostProcessor';

const client = (prefix: string, servers: string): OwnClient => ({ prefix, servers, also: [] });
const HISTORY: PositionOptions = {
  options: ['schema.history.internal.kafka.topic', 'database.history.kafka.topic'], reason: 'the history of the tables is in the old topic',
};
const TABLES = { option: 'table.include.list', entry: 'schema.table' };
const TABLES_OF_DATABASES = { option: 'table.include.list', entry: 'database.table' };

/** What all that follow the log of a database have in common. */
const FROM_LOG = {
  delivery: 'at least once',
  deletes: 'a tombstone, or a row with `__deleted`',
  schemas: 'included or omitted, configurable',
  cost: 'the retained log of the database',
  poison: 'a row larger than the producer and the topics accept: 8 MiB by default, see `maxRecordSize`',
} as const;

export const DEBEZIUM: Family = {
  id: 'debezium',
  title: 'Debezium',
  connectors: [
    {
      className: DEBEZIUM_POSTGRES,
      kind: 'source',
      gives: { value: ROWS },
      recordsWithoutTime: true,
      title: 'Debezium PostgreSQL',
      licence: 'Apache License 2.0',
      traits: { ...FROM_LOG, preset: 'DebeziumSource.postgres', page: 'databases.md' },
      databaseProtocol: 'postgresql',
      archive: 'debezium-postgres',
      databasePort: '5432',
      tables: TABLES,
      tasks: 'one, others idle',
      position: [{
        options: ['slot.name', 'database.dbname'], reason: 'a new replication slot begins at the present, and what was written before it is not in it',
      }],
      end: 'postgres-source',
    },
    {
      className: DEBEZIUM_MYSQL,
      kind: 'source',
      gives: { value: ROWS },
      recordsWithoutTime: true,
      title: 'Debezium MySQL',
      licence: 'Apache License 2.0',
      traits: { ...FROM_LOG, preset: 'DebeziumSource.mysql', page: 'databases.md' },
      databaseProtocol: 'mysql',
      archive: 'debezium-mysql',
      databasePort: '3306',
      tables: TABLES_OF_DATABASES,
      tasks: 'one, or it fails',
      position: [HISTORY],
      end: 'mysql-source',
    },
    {
      className: DEBEZIUM_MARIADB,
      kind: 'source',
      gives: { value: ROWS },
      recordsWithoutTime: true,
      title: 'Debezium MariaDB',
      licence: 'Apache License 2.0',
      traits: { ...FROM_LOG, preset: 'DebeziumSource.mariadb', page: 'debezium.md#mariadb' },
      databaseProtocol: 'mariadb',
      archive: 'debezium-mariadb',
      databasePort: '3306',
      tables: TABLES_OF_DATABASES,
      tasks: 'one, or it fails',
      position: [HISTORY],
      end: 'mysql-source',
    },
    {
      className: DEBEZIUM_ORACLE,
      kind: 'source',
      gives: { value: ROWS },
      recordsWithoutTime: true,
      title: 'Debezium Oracle',
      noEnd: 'Oracle Database is not in a package registry',
      licence: 'Apache License 2.0',
      traits: { ...FROM_LOG, preset: 'DebeziumSource.oracle', page: 'debezium.md#oracle' },
      databaseProtocol: 'oracle',
      archive: 'debezium-oracle',
      tables: TABLES,
      tasks: 'one, or it fails',
      position: [HISTORY],
    },
    {
      className: DEBEZIUM_SQL_SERVER,
      kind: 'source',
      gives: { value: ROWS },
      recordsWithoutTime: true,
      title: 'Debezium SQL Server',
      noEnd: 'SQL Server is not in a package registry',
      licence: 'Apache License 2.0',
      traits: { ...FROM_LOG, preset: 'DebeziumSource.sqlServer', page: 'debezium.md#sql-server' },
      databaseProtocol: 'sqlserver',
      archive: 'debezium-sqlserver',
      tables: TABLES,
      tasks: 'several',
      position: [HISTORY, { options: ['database.names'], reason: 'positions are kept for each database by its name' }],
      // 30 seconds by default, even against a closed port
      impatient: { 'driver.loginTimeout': '1' },
    },
    {
      className: DEBEZIUM_MONGODB,
      kind: 'source',
      gives: { value: DOCUMENTS },
      recordsWithoutTime: true,
      title: 'Debezium MongoDB',
      noEnd: 'the stand-in for MongoDB does not support change streams',
      licence: 'Apache License 2.0',
      traits: { ...FROM_LOG, preset: 'DebeziumSource.mongodb', page: 'debezium.md#mongodb' },
      archive: 'debezium-mongodb',
      tables: { option: 'collection.include.list', entry: 'database.collection' },
      tasks: 'several',
      valueForms: { 'mongodb.connection.string': { kind: 'mongodb-url' } },
    },
    {
      className: DEBEZIUM_MONGODB_SINK,
      kind: 'sink',
      title: 'Debezium MongoDB sink',
      noEnd: 'the tables that it writes are not compared',
      archive: 'debezium-mongodb',
      valueForms: { 'mongodb.connection.string': { kind: 'mongodb-url' } },
      licence: 'Apache License 2.0',
    },
    { className: DEBEZIUM_SPANNER, kind: 'source', title: 'Debezium Spanner', licence: 'Apache License 2.0', archive: 'debezium-spanner', noEnd: 'Spanner is a service of Google Cloud' },
  ],
  followsLog: true,
  others: /^io\.debezium\.(?!connector\.jdbc\.)/,
  kafkaClients: [
    client('schema.history.internal.producer.', 'schema.history.internal.kafka.bootstrap.servers'),
    client('schema.history.internal.consumer.', 'schema.history.internal.kafka.bootstrap.servers'),
    client('signal.consumer.', 'signal.kafka.bootstrap.servers'),
  ],
  position: [
    { options: ['topic.prefix', 'database.server.name'], reason: 'the stored position belongs to the old topic prefix' },
    {
      options: ['database.hostname', 'database.port', 'mongodb.connection.string', 'mongodb.hosts'],
      reason: 'a position in the log of one database server is not valid on another',
    },
  ],
};

/** All classes of Debezium but its JDBC sink. */
export const DEBEZIUM_CLASSES = DEBEZIUM.connectors.map(({ className }) => className);
