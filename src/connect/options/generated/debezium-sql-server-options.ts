// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { DebeziumRelationalOptions } from './debezium-relational-options';
import type { DebeziumBinaryHandlingMode, DebeziumGuardrailCollectionsLimitAction, DebeziumSqlServerDataQueryMode, DebeziumSqlServerSnapshotIsolationMode, DebeziumSqlServerSnapshotMode, DebeziumTimePrecisionMode } from './debezium-values';

/**
 * Options of `io.debezium.connector.sqlserver.SqlServerConnector`.
 *
 * Read from version 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/sqlserver.html
 */
export interface DebeziumSqlServerOptions extends DebeziumRelationalOptions {
  /**
   * `binary.handling.mode`: string, low importance.
   *
   * @default - `bytes`
   */
  readonly binaryHandlingMode?: DebeziumBinaryHandlingMode;

  /**
   * `connection.validation.timeout.ms`: long, low importance, at least 1.
   *
   * @default - `60000` ms
   */
  readonly connectionValidationTimeoutMs?: Duration;

  /**
   * `custom.sanitize.pattern`: string, low importance.
   *
   * @default - `.*secret$|.*password$|.*sasl\.jaas\.config$|.*basic\.auth\.u…`
   */
  readonly customSanitizePattern?: string;

  /**
   * `database.instance`: string, low importance.
   *
   * @default - not set
   */
  readonly databaseInstance?: string;

  /**
   * `database.names`: list, high importance.
   *
   * @default - not set
   */
  readonly databaseNames?: string[];

  /**
   * `database.port`: int, high importance.
   *
   * @default - `1433`
   */
  readonly databasePort?: number;

  /**
   * `data.query.mode`: string, low importance.
   *
   * @default - `direct`
   */
  readonly dataQueryMode?: DebeziumSqlServerDataQueryMode;

  /**
   * `executor.shutdown.timeout.ms`: long, at least 1.
   *
   * @default - `4000` ms
   */
  readonly executorShutdownTimeoutMs?: Duration;

  /**
   * `extended.headers.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly extendedHeadersEnabled?: boolean;

  /**
   * `guardrail.collections.limit.action`: string.
   *
   * @default - `warn`
   */
  readonly guardrailCollectionsLimitAction?: DebeziumGuardrailCollectionsLimitAction;

  /**
   * `guardrail.collections.max`: int, at least 0.
   *
   * @default - `0`
   */
  readonly guardrailCollectionsMax?: number;

  /**
   * `include.schema.changes`: boolean.
   *
   * @default - `true`
   */
  readonly includeSchemaChanges?: boolean;

  /**
   * `incremental.snapshot.allow.schema.changes`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly incrementalSnapshotAllowSchemaChanges?: boolean;

  /**
   * `incremental.snapshot.chunk.size`: int, at least 0.
   *
   * @default - `1024`
   */
  readonly incrementalSnapshotChunkSize?: number;

  /**
   * `incremental.snapshot.option.recompile`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly incrementalSnapshotOptionRecompile?: boolean;

  /**
   * `legacy.snapshot.max.threads`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly legacySnapshotMaxThreads?: boolean;

  /**
   * `max.iteration.transactions`: int, at least 0.
   *
   * @default - `500`
   */
  readonly maxIterationTransactions?: number;

  /**
   * `memory.management.schemas.class`: class, low importance.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementSchemasClass?: string;

  /**
   * `memory.management.tables.class`: class, low importance.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementTablesClass?: string;

  /**
   * `openlineage.integration.config.file.path`: string, low importance.
   *
   * @default - `./openlineage.yml`
   */
  readonly openlineageIntegrationConfigFilePath?: string;

  /**
   * `openlineage.integration.dataset.kafka.bootstrap.servers`: string, low importance.
   *
   * @default - not set
   */
  readonly openlineageIntegrationDatasetKafkaBootstrapServers?: string;

  /**
   * `openlineage.integration.enabled`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly openlineageIntegrationEnabled?: boolean;

  /**
   * `openlineage.integration.job.description`: string, low importance.
   *
   * @default - `Debezium change data capture job`
   */
  readonly openlineageIntegrationJobDescription?: string;

  /**
   * `openlineage.integration.job.namespace`: string, low importance.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobNamespace?: string;

  /**
   * `openlineage.integration.job.owners`: list, low importance.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobOwners?: string[];

  /**
   * `openlineage.integration.job.tags`: list, low importance.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobTags?: string[];

  /**
   * `schema.history.internal`: class, low importance.
   *
   * @default - `io.debezium.storage.kafka.history.KafkaSchemaHistory`
   */
  readonly schemaHistoryInternal?: string;

  /**
   * `schema.history.internal.skip.unparseable.ddl`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalSkipUnparseableDdl?: boolean;

  /**
   * `schema.history.internal.store.only.captured.databases.ddl`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalStoreOnlyCapturedDatabasesDdl?: boolean;

  /**
   * `schema.history.internal.store.only.captured.tables.ddl`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalStoreOnlyCapturedTablesDdl?: boolean;

  /**
   * `snapshot.isolation.mode`: string, low importance.
   *
   * @default - `repeatable_read`
   */
  readonly snapshotIsolationMode?: DebeziumSqlServerSnapshotIsolationMode;

  /**
   * `snapshot.max.threads.multiplier`: int, at least 1.
   *
   * @default - `1`
   */
  readonly snapshotMaxThreadsMultiplier?: number;

  /**
   * `snapshot.mode`: string, low importance.
   *
   * @default - `initial`
   */
  readonly snapshotMode?: DebeziumSqlServerSnapshotMode;

  /**
   * `sourceinfo.struct.maker`: class, low importance.
   *
   * @default - `io.debezium.connector.sqlserver.SqlServerSourceInfoStructMak…`
   */
  readonly sourceinfoStructMaker?: string;

  /**
   * `statistics.metrics.enabled`: boolean.
   *
   * @default - `true`
   */
  readonly statisticsMetricsEnabled?: boolean;

  /**
   * `streaming.fetch.size`: int, low importance.
   *
   * @default - `0`
   */
  readonly streamingFetchSize?: number;

  /**
   * `table.ignore.builtin`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly tableIgnoreBuiltin?: boolean;

  /**
   * `time.precision.mode`: string.
   *
   * @default - `adaptive`
   */
  readonly timePrecisionMode?: DebeziumTimePrecisionMode;
}
