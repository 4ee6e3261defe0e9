// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { DebeziumJdbcSinkInsertMode, DebeziumJdbcSinkPrimaryKeyMode, DebeziumJdbcSinkSchemaEvolution } from './debezium-jdbc-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.debezium.connector.jdbc.JdbcSinkConnector`.
 *
 * Writes rows and Debezium's change events to tables of a database. Read from version 3.6.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/jdbc.html
 */
export interface DebeziumJdbcSinkOptions {
  /**
   * The greatest number of records in one batch.
   *
   * `batch.size`: int.
   *
   * @default - `500`
   */
  readonly batchSize?: number;

  /**
   * The regular expression by which the schema of CloudEvents is recognized.
   *
   * `cloud.events.schema.name.pattern`: string, low importance.
   *
   * @default - `.*CloudEvents\.Envelope$`
   */
  readonly cloudEventsSchemaNamePattern?: string;

  /**
   * The pattern of the name of the table; `${topic}` is replaced with the topic.
   *
   * `collection.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly collectionNameFormat?: string;

  /**
   * The class that makes the name of the table of a record.
   *
   * `collection.naming.strategy`: class, low importance.
   *
   * @default - `io.debezium.sink.naming.DefaultCollectionNamingStrategy`
   */
  readonly collectionNamingStrategy?: string;

  /**
   * The pattern of the name of the table (an older name of the option).
   *
   * `collection.table.format`: string.
   *
   * @default - `${table}`
   */
  readonly collectionTableFormat?: string;

  /**
   * The class that makes names of columns of names of fields.
   *
   * `column.naming.strategy`: class, low importance.
   *
   * @default - `io.debezium.connector.jdbc.naming.DefaultColumnNamingStrateg…`
   */
  readonly columnNamingStrategy?: string;

  /**
   * The password of the database user.
   *
   * `connection.password`: password, high importance.
   *
   * @default - not set
   */
  readonly connectionPassword?: IConnectorSecret;

  /**
   * The greatest number of connections in the pool.
   *
   * `connection.pool.max_size`: int, low importance.
   *
   * @default - `32`
   */
  readonly connectionPoolMaxSize?: number;

  /**
   * The least number of connections in the pool.
   *
   * `connection.pool.min_size`: int, low importance.
   *
   * @default - `5`
   */
  readonly connectionPoolMinSize?: number;

  /**
   * How long an idle connection stays in the pool.
   *
   * `connection.pool.timeout`: long, low importance.
   *
   * @default - `1800`
   */
  readonly connectionPoolTimeout?: number;

  /**
   * Whether the connection is opened again after an error of the connection.
   *
   * `connection.restart.on.errors`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly connectionRestartOnErrors?: boolean;

  /**
   * The JDBC URL of the database.
   *
   * `connection.url`: string, high importance.
   *
   * @default - not set
   */
  readonly connectionUrl?: string;

  /**
   * The database user.
   *
   * `connection.username`: string, high importance.
   *
   * @default - not set
   */
  readonly connectionUsername?: string;

  /**
   * The time zone in which times without one are written (an older name of the option).
   *
   * `database.time_zone`: string.
   *
   * @default - `UTC`
   */
  readonly databaseTimeZone?: string;

  /**
   * Whether a tombstone or a deletion removes the row; needs keys of records as primary keys.
   *
   * `delete.enabled`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly deleteEnabled?: boolean;

  /**
   * The schema of PostgreSQL that holds PostGIS.
   *
   * `dialect.postgres.postgis.schema`: string, low importance.
   *
   * @default - `public`
   */
  readonly dialectPostgresPostgisSchema?: string;

  /**
   * Whether PostgreSQL gets a batch as arrays in one statement.
   *
   * `dialect.postgres.unnest.insert.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly dialectPostgresUnnestInsertEnabled?: boolean;

  /**
   * Whether identity columns of SQL Server are written.
   *
   * `dialect.sqlserver.identity.insert`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly dialectSqlserverIdentityInsert?: boolean;

  /**
   * Fields that are not written, as `topic:field`.
   *
   * `field.exclude.list`: list.
   *
   * @default - not set
   */
  readonly fieldExcludeList?: string[];

  /**
   * Fields that are written, as `topic:field`; no others are.
   *
   * `field.include.list`: list.
   *
   * @default - not set
   */
  readonly fieldIncludeList?: string[];

  /**
   * How often a failed batch is tried again.
   *
   * `flush.max.retries`: int, low importance.
   *
   * @default - `5`
   */
  readonly flushMaxRetries?: number;

  /**
   * The pause before a failed batch is tried again.
   *
   * `flush.retry.delay.ms`: long, low importance.
   *
   * @default - `1000 ms`
   */
  readonly flushRetryDelayMs?: Duration;

  /**
   * Whether rows are inserted, updated, or inserted and else updated.
   *
   * `insert.mode`: string, low importance.
   *
   * @default - `insert`
   */
  readonly insertMode?: DebeziumJdbcSinkInsertMode;

  /**
   * The fields that are the primary key.
   *
   * `primary.key.fields`: string, low importance.
   *
   * @default - not set
   */
  readonly primaryKeyFields?: string;

  /**
   * Where the columns of the primary key come from.
   *
   * `primary.key.mode`: string, high importance.
   *
   * @default - `none`
   */
  readonly primaryKeyMode?: DebeziumJdbcSinkPrimaryKeyMode;

  /**
   * Whether names of tables and columns are quoted.
   *
   * `quote.identifiers`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly quoteIdentifiers?: boolean;

  /**
   * Whether tables and columns that are missing are made.
   *
   * `schema.evolution`: string, low importance.
   *
   * @default - `none`
   */
  readonly schemaEvolution?: DebeziumJdbcSinkSchemaEvolution;

  /**
   * The pattern of the name of the table (an older name of the option).
   *
   * `table.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly tableNameFormat?: string;

  /**
   * The class that makes the name of the table of a record (an older name of the option).
   *
   * `table.naming.strategy`: class, low importance.
   *
   * @default - `io.debezium.sink.naming.DefaultCollectionNamingStrategy`
   */
  readonly tableNamingStrategy?: string;

  /**
   * Whether an event of a truncation empties the table.
   *
   * `truncate.enabled`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly truncateEnabled?: boolean;

  /**
   * The time zone in which times without one are written.
   *
   * `use.time.zone`: string.
   *
   * @default - `UTC`
   */
  readonly useTimeZone?: string;
}
