// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { DebeziumJdbcSinkInsertMode, DebeziumJdbcSinkPrimaryKeyMode, DebeziumJdbcSinkSchemaEvolution } from './debezium-jdbc-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.debezium.connector.jdbc.JdbcSinkConnector`.
 *
 * Read from version 3.6.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/jdbc.html
 */
export interface DebeziumJdbcSinkOptions {
  /**
   * `batch.size`: int.
   *
   * @default - `500`
   */
  readonly batchSize?: number;

  /**
   * `cloud.events.schema.name.pattern`: string, low importance.
   *
   * @default - `.*CloudEvents\.Envelope$`
   */
  readonly cloudEventsSchemaNamePattern?: string;

  /**
   * `collection.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly collectionNameFormat?: string;

  /**
   * `collection.naming.strategy`: class, low importance.
   *
   * @default - `io.debezium.sink.naming.DefaultCollectionNamingStrategy`
   */
  readonly collectionNamingStrategy?: string;

  /**
   * `collection.table.format`: string.
   *
   * @default - `${table}`
   */
  readonly collectionTableFormat?: string;

  /**
   * `column.naming.strategy`: class, low importance.
   *
   * @default - `io.debezium.connector.jdbc.naming.DefaultColumnNamingStrateg…`
   */
  readonly columnNamingStrategy?: string;

  /**
   * `connection.password`: password, high importance.
   *
   * @default - not set
   */
  readonly connectionPassword?: IConnectorSecret;

  /**
   * `connection.pool.max_size`: int, low importance.
   *
   * @default - `32`
   */
  readonly connectionPoolMaxSize?: number;

  /**
   * `connection.pool.min_size`: int, low importance.
   *
   * @default - `5`
   */
  readonly connectionPoolMinSize?: number;

  /**
   * `connection.pool.timeout`: long, low importance.
   *
   * @default - `1800`
   */
  readonly connectionPoolTimeout?: number;

  /**
   * `connection.restart.on.errors`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly connectionRestartOnErrors?: boolean;

  /**
   * `connection.url`: string, high importance.
   *
   * @default - not set
   */
  readonly connectionUrl?: string;

  /**
   * `connection.username`: string, high importance.
   *
   * @default - not set
   */
  readonly connectionUsername?: string;

  /**
   * `database.time_zone`: string.
   *
   * @default - `UTC`
   */
  readonly databaseTimeZone?: string;

  /**
   * `delete.enabled`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly deleteEnabled?: boolean;

  /**
   * `dialect.postgres.postgis.schema`: string, low importance.
   *
   * @default - `public`
   */
  readonly dialectPostgresPostgisSchema?: string;

  /**
   * `dialect.postgres.unnest.insert.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly dialectPostgresUnnestInsertEnabled?: boolean;

  /**
   * `dialect.sqlserver.identity.insert`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly dialectSqlserverIdentityInsert?: boolean;

  /**
   * `field.exclude.list`: list.
   *
   * @default - not set
   */
  readonly fieldExcludeList?: string[];

  /**
   * `field.include.list`: list.
   *
   * @default - not set
   */
  readonly fieldIncludeList?: string[];

  /**
   * `flush.max.retries`: int, low importance.
   *
   * @default - `5`
   */
  readonly flushMaxRetries?: number;

  /**
   * `flush.retry.delay.ms`: long, low importance.
   *
   * @default - `1000` ms
   */
  readonly flushRetryDelayMs?: Duration;

  /**
   * `insert.mode`: string, low importance.
   *
   * @default - `insert`
   */
  readonly insertMode?: DebeziumJdbcSinkInsertMode;

  /**
   * `primary.key.fields`: string, low importance.
   *
   * @default - not set
   */
  readonly primaryKeyFields?: string;

  /**
   * `primary.key.mode`: string, high importance.
   *
   * @default - `none`
   */
  readonly primaryKeyMode?: DebeziumJdbcSinkPrimaryKeyMode;

  /**
   * `quote.identifiers`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly quoteIdentifiers?: boolean;

  /**
   * `schema.evolution`: string, low importance.
   *
   * @default - `none`
   */
  readonly schemaEvolution?: DebeziumJdbcSinkSchemaEvolution;

  /**
   * `table.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly tableNameFormat?: string;

  /**
   * `table.naming.strategy`: class, low importance.
   *
   * @default - `io.debezium.sink.naming.DefaultCollectionNamingStrategy`
   */
  readonly tableNamingStrategy?: string;

  /**
   * `truncate.enabled`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly truncateEnabled?: boolean;

  /**
   * `use.time.zone`: string.
   *
   * @default - `UTC`
   */
  readonly useTimeZone?: string;
}
