// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration } from 'aws-cdk-lib';
import { DebeziumJdbcInsertMode, DebeziumJdbcPrimaryKeyMode, DebeziumJdbcSchemaEvolution } from './debezium-jdbc-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `io.debezium.connector.jdbc.JdbcSinkConnector`.
 *
 * Read from version 3.6.0.Final.
 */
export interface DebeziumJdbcSinkOptions {
  /**
   * The option `batch.size`: int.
   *
   * @default - `500`
   */
  readonly batchSize?: number;

  /**
   * The option `cloud.events.schema.name.pattern`: string.
   *
   * @default - `.*CloudEvents\.Envelope$`
   */
  readonly cloudEventsSchemaNamePattern?: string;

  /**
   * The option `collection.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly collectionNameFormat?: string;

  /**
   * The option `collection.naming.strategy`: class.
   *
   * @default - `io.debezium.sink.naming.DefaultCollectionNamingStrategy`
   */
  readonly collectionNamingStrategy?: string;

  /**
   * The option `collection.table.format`: string.
   *
   * @default - `${table}`
   */
  readonly collectionTableFormat?: string;

  /**
   * The option `column.naming.strategy`: class.
   *
   * @default - `io.debezium.connector.jdbc.naming.DefaultColumnNamingStrategy`
   */
  readonly columnNamingStrategy?: string;

  /**
   * The option `connection.password`: password.
   *
   * @default - not set
   */
  readonly connectionPassword?: ConnectorSecret;

  /**
   * The option `connection.pool.max_size`: int.
   *
   * @default - `32`
   */
  readonly connectionPoolMaxSize?: number;

  /**
   * The option `connection.pool.min_size`: int.
   *
   * @default - `5`
   */
  readonly connectionPoolMinSize?: number;

  /**
   * The option `connection.pool.timeout`: long.
   *
   * @default - `1800`
   */
  readonly connectionPoolTimeout?: number;

  /**
   * The option `connection.restart.on.errors`: boolean.
   *
   * @default - `false`
   */
  readonly connectionRestartOnErrors?: boolean;

  /**
   * The option `connection.url`: string.
   *
   * @default - not set
   */
  readonly connectionUrl?: string;

  /**
   * The option `connection.username`: string.
   *
   * @default - not set
   */
  readonly connectionUsername?: string;

  /**
   * The option `database.time_zone`: string.
   *
   * @default - `UTC`
   */
  readonly databaseTimeZone?: string;

  /**
   * The option `delete.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly deleteEnabled?: boolean;

  /**
   * The option `dialect.postgres.postgis.schema`: string.
   *
   * @default - `public`
   */
  readonly dialectPostgresPostgisSchema?: string;

  /**
   * The option `dialect.postgres.unnest.insert.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly dialectPostgresUnnestInsertEnabled?: boolean;

  /**
   * The option `dialect.sqlserver.identity.insert`: boolean.
   *
   * @default - `false`
   */
  readonly dialectSqlserverIdentityInsert?: boolean;

  /**
   * The option `field.exclude.list`: list.
   *
   * @default - not set
   */
  readonly fieldExcludeList?: string[];

  /**
   * The option `field.include.list`: list.
   *
   * @default - not set
   */
  readonly fieldIncludeList?: string[];

  /**
   * The option `flush.max.retries`: int.
   *
   * @default - `5`
   */
  readonly flushMaxRetries?: number;

  /**
   * The option `flush.retry.delay.ms`: long.
   *
   * @default - `1000` ms
   */
  readonly flushRetryDelayMs?: Duration;

  /**
   * The option `insert.mode`: string.
   *
   * @default - `insert`
   */
  readonly insertMode?: DebeziumJdbcInsertMode;

  /**
   * The option `primary.key.fields`: string.
   *
   * @default - not set
   */
  readonly primaryKeyFields?: string;

  /**
   * The option `primary.key.mode`: string.
   *
   * @default - `none`
   */
  readonly primaryKeyMode?: DebeziumJdbcPrimaryKeyMode;

  /**
   * The option `quote.identifiers`: boolean.
   *
   * @default - `false`
   */
  readonly quoteIdentifiers?: boolean;

  /**
   * The option `schema.evolution`: string.
   *
   * @default - `none`
   */
  readonly schemaEvolution?: DebeziumJdbcSchemaEvolution;

  /**
   * The option `table.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly tableNameFormat?: string;

  /**
   * The option `table.naming.strategy`: class.
   *
   * @default - `io.debezium.sink.naming.DefaultCollectionNamingStrategy`
   */
  readonly tableNamingStrategy?: string;

  /**
   * The option `truncate.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly truncateEnabled?: boolean;

  /**
   * The option `use.time.zone`: string.
   *
   * @default - `UTC`
   */
  readonly useTimeZone?: string;
}
