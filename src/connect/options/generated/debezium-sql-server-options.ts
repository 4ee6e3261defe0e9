// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumRelationalOptions } from './debezium-relational-options';
import type { DebeziumBinaryHandlingMode, DebeziumSqlServerDataQueryMode, DebeziumSqlServerSnapshotIsolationMode, DebeziumSqlServerSnapshotMode, DebeziumTimePrecisionMode } from './debezium-values';

/**
 * Options of `io.debezium.connector.sqlserver.SqlServerConnector`.
 *
 * Follows the changes of databases of SQL Server. Read from version 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/sqlserver.html
 */
export interface DebeziumSqlServerOptions extends DebeziumRelationalOptions {
  /**
   * How binary columns arrive: as bytes, Base64 or hexadecimal text.
   *
   * `binary.handling.mode`: string, low importance.
   *
   * @default - `bytes`
   */
  readonly binaryHandlingMode?: DebeziumBinaryHandlingMode;

  /**
   * The named instance of SQL Server.
   *
   * `database.instance`: string, low importance.
   *
   * @default - not set
   */
  readonly databaseInstance?: string;

  /**
   * The databases that are followed.
   *
   * `database.names`: list, high importance.
   *
   * @default - not set
   */
  readonly databaseNames?: string[];

  /**
   * The port of the database server.
   *
   * `database.port`: int, high importance.
   *
   * @default - `1433`
   */
  readonly databasePort?: number;

  /**
   * Whether changes are read from the change tables directly or by the functions of SQL Server.
   *
   * `data.query.mode`: string, low importance.
   *
   * @default - `direct`
   */
  readonly dataQueryMode?: DebeziumSqlServerDataQueryMode;

  /**
   * Whether changes of table structures are written to the topic named by the prefix.
   *
   * `include.schema.changes`: boolean.
   *
   * @default - `true`
   */
  readonly includeSchemaChanges?: boolean;

  /**
   * Whether tables may change during an incremental snapshot.
   *
   * `incremental.snapshot.allow.schema.changes`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly incrementalSnapshotAllowSchemaChanges?: boolean;

  /**
   * The number of rows that an incremental snapshot reads at once.
   *
   * `incremental.snapshot.chunk.size`: int, at least 0.
   *
   * @default - `1024`
   */
  readonly incrementalSnapshotChunkSize?: number;

  /**
   * Whether queries of incremental snapshots are planned again each time.
   *
   * `incremental.snapshot.option.recompile`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly incrementalSnapshotOptionRecompile?: boolean;

  /**
   * Whether the threads of a snapshot share the work as in older versions: one table each.
   *
   * `legacy.snapshot.max.threads`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly legacySnapshotMaxThreads?: boolean;

  /**
   * The greatest number of transactions that are read at once.
   *
   * `max.iteration.transactions`: int, at least 0.
   *
   * @default - `500`
   */
  readonly maxIterationTransactions?: number;

  /**
   * The class that keeps structures of tables in memory.
   *
   * `memory.management.schemas.class`: class, low importance.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementSchemasClass?: string;

  /**
   * The class that keeps tables in memory.
   *
   * `memory.management.tables.class`: class, low importance.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementTablesClass?: string;

  /**
   * The class that keeps the history of table structures.
   *
   * `schema.history.internal`: class, low importance.
   *
   * @default - `io.debezium.storage.kafka.history.KafkaSchemaHistory`
   */
  readonly schemaHistoryInternal?: string;

  /**
   * Whether statements that cannot be read are skipped.
   *
   * `schema.history.internal.skip.unparseable.ddl`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalSkipUnparseableDdl?: boolean;

  /**
   * Whether only the structures of followed databases are kept.
   *
   * `schema.history.internal.store.only.captured.databases.ddl`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalStoreOnlyCapturedDatabasesDdl?: boolean;

  /**
   * Whether only the structures of followed tables are kept.
   *
   * `schema.history.internal.store.only.captured.tables.ddl`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalStoreOnlyCapturedTablesDdl?: boolean;

  /**
   * The isolation of the transaction of a snapshot.
   *
   * `snapshot.isolation.mode`: string, low importance.
   *
   * @default - `repeatable_read`
   */
  readonly snapshotIsolationMode?: DebeziumSqlServerSnapshotIsolationMode;

  /**
   * When whole tables are read.
   *
   * `snapshot.mode`: string, low importance.
   *
   * @default - `initial`
   */
  readonly snapshotMode?: DebeziumSqlServerSnapshotMode;

  /**
   * The class that makes the field `source` of events.
   *
   * `sourceinfo.struct.maker`: class, low importance.
   *
   * @default - `io.debezium.connector.sqlserver.SqlServerSourceInfoStructMak…`
   */
  readonly sourceinfoStructMaker?: string;

  /**
   * Whether statistics of events are reported as metrics.
   *
   * `statistics.metrics.enabled`: boolean.
   *
   * @default - `true`
   */
  readonly statisticsMetricsEnabled?: boolean;

  /**
   * The number of rows that are fetched at once while changes are read.
   *
   * `streaming.fetch.size`: int, low importance.
   *
   * @default - `0`
   */
  readonly streamingFetchSize?: number;

  /**
   * Whether tables of the system are excluded.
   *
   * `table.ignore.builtin`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly tableIgnoreBuiltin?: boolean;

  /**
   * How times arrive: in which unit, and by which type.
   *
   * `time.precision.mode`: string.
   *
   * @default - `adaptive`
   */
  readonly timePrecisionMode?: DebeziumTimePrecisionMode;
}
