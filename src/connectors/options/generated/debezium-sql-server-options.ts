// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration, Size } from 'aws-cdk-lib';
import { DebeziumBinaryHandlingMode, DebeziumDataQueryMode, DebeziumDecimalHandlingMode, DebeziumEventProcessingFailureHandlingMode, DebeziumGuardrailCollectionsLimitAction, DebeziumIncrementalSnapshotWatermarkingStrategy, DebeziumSchemaNameAdjustmentMode, DebeziumSnapshotIsolationMode, DebeziumSnapshotMode, DebeziumSnapshotTablesOrderByRowCount, DebeziumTimePrecisionMode } from './debezium-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `io.debezium.connector.sqlserver.SqlServerConnector`.
 *
 * Read from version 3.6.1.Final.
 */
export interface DebeziumSqlServerOptions {
  /**
   * The option `binary.handling.mode`: string.
   *
   * @default - `bytes`
   */
  readonly binaryHandlingMode?: DebeziumBinaryHandlingMode;

  /**
   * The option `column.exclude.list`: list.
   *
   * @default - not set
   */
  readonly columnExcludeList?: string[];

  /**
   * The option `column.include.list`: list.
   *
   * @default - not set
   */
  readonly columnIncludeList?: string[];

  /**
   * The option `column.propagate.source.type`: list.
   *
   * @default - not set
   */
  readonly columnPropagateSourceType?: string[];

  /**
   * The option `connection.validation.timeout.ms`: long.
   *
   * @default - `60000` ms
   */
  readonly connectionValidationTimeoutMs?: Duration;

  /**
   * The option `converters`: string.
   *
   * @default - not set
   */
  readonly converters?: string;

  /**
   * The option `custom.metric.tags`: list.
   *
   * @default - not set
   */
  readonly customMetricTags?: string[];

  /**
   * The option `custom.sanitize.pattern`: string.
   *
   * @default - `.*secret$|.*password$|.*sasl\.jaas\.config$|.*basic\.auth\.user\.info|.*registry…`
   */
  readonly customSanitizePattern?: string;

  /**
   * The option `database.hostname`: string.
   *
   * @default - not set
   */
  readonly databaseHostname?: string;

  /**
   * The option `database.instance`: string.
   *
   * @default - not set
   */
  readonly databaseInstance?: string;

  /**
   * The option `database.names`: list.
   *
   * @default - not set
   */
  readonly databaseNames?: string[];

  /**
   * The option `database.password`: password.
   *
   * @default - not set
   */
  readonly databasePassword?: ConnectorSecret;

  /**
   * The option `database.port`: int.
   *
   * @default - `1433`
   */
  readonly databasePort?: number;

  /**
   * The option `database.query.timeout.ms`: int.
   *
   * @default - `600000` ms
   */
  readonly databaseQueryTimeoutMs?: Duration;

  /**
   * The option `database.user`: string.
   *
   * @default - not set
   */
  readonly databaseUser?: string;

  /**
   * The option `data.query.mode`: string.
   *
   * @default - `direct`
   */
  readonly dataQueryMode?: DebeziumDataQueryMode;

  /**
   * The option `datatype.propagate.source.type`: list.
   *
   * @default - not set
   */
  readonly datatypePropagateSourceType?: string[];

  /**
   * The option `decimal.handling.mode`: string.
   *
   * @default - `precise`
   */
  readonly decimalHandlingMode?: DebeziumDecimalHandlingMode;

  /**
   * The option `errors.max.retries`: int.
   *
   * @default - `-1`
   */
  readonly errorsMaxRetries?: number;

  /**
   * The option `event.processing.failure.handling.mode`: string.
   *
   * @default - `fail`
   */
  readonly eventProcessingFailureHandlingMode?: DebeziumEventProcessingFailureHandlingMode;

  /**
   * The option `executor.shutdown.timeout.ms`: long.
   *
   * @default - `4000` ms
   */
  readonly executorShutdownTimeoutMs?: Duration;

  /**
   * The option `extended.headers.enabled`: boolean.
   *
   * @default - `true`
   */
  readonly extendedHeadersEnabled?: boolean;

  /**
   * The option `guardrail.collections.limit.action`: string.
   *
   * @default - `warn`
   */
  readonly guardrailCollectionsLimitAction?: DebeziumGuardrailCollectionsLimitAction;

  /**
   * The option `guardrail.collections.max`: int.
   *
   * @default - `0`
   */
  readonly guardrailCollectionsMax?: number;

  /**
   * The option `heartbeat.action.query`: string.
   *
   * @default - not set
   */
  readonly heartbeatActionQuery?: string;

  /**
   * The option `heartbeat.interval.ms`: int.
   *
   * @default - `0` ms
   */
  readonly heartbeatIntervalMs?: Duration;

  /**
   * The option `heartbeat.topics.prefix`: string.
   *
   * @default - `__debezium-heartbeat`
   */
  readonly heartbeatTopicsPrefix?: string;

  /**
   * The option `include.schema.changes`: boolean.
   *
   * @default - `true`
   */
  readonly includeSchemaChanges?: boolean;

  /**
   * The option `include.schema.comments`: boolean.
   *
   * @default - `false`
   */
  readonly includeSchemaComments?: boolean;

  /**
   * The option `incremental.snapshot.allow.schema.changes`: boolean.
   *
   * @default - `false`
   */
  readonly incrementalSnapshotAllowSchemaChanges?: boolean;

  /**
   * The option `incremental.snapshot.chunk.size`: int.
   *
   * @default - `1024`
   */
  readonly incrementalSnapshotChunkSize?: number;

  /**
   * The option `incremental.snapshot.option.recompile`: boolean.
   *
   * @default - `false`
   */
  readonly incrementalSnapshotOptionRecompile?: boolean;

  /**
   * The option `incremental.snapshot.watermarking.strategy`: string.
   *
   * @default - `INSERT_INSERT`
   */
  readonly incrementalSnapshotWatermarkingStrategy?: DebeziumIncrementalSnapshotWatermarkingStrategy;

  /**
   * The option `legacy.snapshot.max.threads`: boolean.
   *
   * @default - `false`
   */
  readonly legacySnapshotMaxThreads?: boolean;

  /**
   * The option `max.batch.size`: int.
   *
   * @default - `2048`
   */
  readonly maxBatchSize?: number;

  /**
   * The option `max.iteration.transactions`: int.
   *
   * @default - `500`
   */
  readonly maxIterationTransactions?: number;

  /**
   * The option `max.queue.size`: int.
   *
   * @default - `8192`
   */
  readonly maxQueueSize?: number;

  /**
   * The option `max.queue.size.in.bytes`: long.
   *
   * @default - `0` bytes
   */
  readonly maxQueueSizeInBytes?: Size;

  /**
   * The option `memory.management.schemas.class`: class.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementSchemasClass?: string;

  /**
   * The option `memory.management.tables.class`: class.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementTablesClass?: string;

  /**
   * The option `message.key.columns`: string.
   *
   * @default - not set
   */
  readonly messageKeyColumns?: string;

  /**
   * The option `notification.enabled.channels`: list.
   *
   * @default - not set
   */
  readonly notificationEnabledChannels?: string[];

  /**
   * The option `notification.sink.topic.name`: string.
   *
   * @default - not set
   */
  readonly notificationSinkTopicName?: string;

  /**
   * The option `openlineage.integration.config.file.path`: string.
   *
   * @default - `./openlineage.yml`
   */
  readonly openlineageIntegrationConfigFilePath?: string;

  /**
   * The option `openlineage.integration.dataset.kafka.bootstrap.servers`: string.
   *
   * @default - not set
   */
  readonly openlineageIntegrationDatasetKafkaBootstrapServers?: string;

  /**
   * The option `openlineage.integration.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly openlineageIntegrationEnabled?: boolean;

  /**
   * The option `openlineage.integration.job.description`: string.
   *
   * @default - `Debezium change data capture job`
   */
  readonly openlineageIntegrationJobDescription?: string;

  /**
   * The option `openlineage.integration.job.namespace`: string.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobNamespace?: string;

  /**
   * The option `openlineage.integration.job.owners`: list.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobOwners?: string[];

  /**
   * The option `openlineage.integration.job.tags`: list.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobTags?: string[];

  /**
   * The option `poll.interval.ms`: long.
   *
   * @default - `500` ms
   */
  readonly pollIntervalMs?: Duration;

  /**
   * The option `post.processors`: string.
   *
   * @default - not set
   */
  readonly postProcessors?: string;

  /**
   * The option `provide.transaction.metadata`: boolean.
   *
   * @default - `false`
   */
  readonly provideTransactionMetadata?: boolean;

  /**
   * The option `retriable.restart.connector.wait.ms`: long.
   *
   * @default - `10000` ms
   */
  readonly retriableRestartConnectorWaitMs?: Duration;

  /**
   * The option `schema.history.internal`: class.
   *
   * @default - `io.debezium.storage.kafka.history.KafkaSchemaHistory`
   */
  readonly schemaHistoryInternal?: string;

  /**
   * The option `schema.history.internal.skip.unparseable.ddl`: boolean.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalSkipUnparseableDdl?: boolean;

  /**
   * The option `schema.history.internal.store.only.captured.databases.ddl`: boolean.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalStoreOnlyCapturedDatabasesDdl?: boolean;

  /**
   * The option `schema.history.internal.store.only.captured.tables.ddl`: boolean.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalStoreOnlyCapturedTablesDdl?: boolean;

  /**
   * The option `schema.name.adjustment.mode`: string.
   *
   * @default - `none`
   */
  readonly schemaNameAdjustmentMode?: DebeziumSchemaNameAdjustmentMode;

  /**
   * The option `signal.data.collection`: list.
   *
   * @default - not set
   */
  readonly signalDataCollection?: string[];

  /**
   * The option `signal.enabled.channels`: list.
   *
   * @default - `source`
   */
  readonly signalEnabledChannels?: string[];

  /**
   * The option `signal.poll.interval.ms`: long.
   *
   * @default - `5000` ms
   */
  readonly signalPollIntervalMs?: Duration;

  /**
   * The option `skipped.operations`: list.
   *
   * @default - `t`
   */
  readonly skippedOperations?: string[];

  /**
   * The option `snapshot.delay.ms`: long.
   *
   * @default - `0` ms
   */
  readonly snapshotDelayMs?: Duration;

  /**
   * The option `snapshot.fetch.size`: int.
   *
   * @default - not set
   */
  readonly snapshotFetchSize?: number;

  /**
   * The option `snapshot.include.collection.list`: list.
   *
   * @default - not set
   */
  readonly snapshotIncludeCollectionList?: string[];

  /**
   * The option `snapshot.isolation.mode`: string.
   *
   * @default - `repeatable_read`
   */
  readonly snapshotIsolationMode?: DebeziumSnapshotIsolationMode;

  /**
   * The option `snapshot.lock.timeout.ms`: long.
   *
   * @default - `10000` ms
   */
  readonly snapshotLockTimeoutMs?: Duration;

  /**
   * The option `snapshot.max.threads`: int.
   *
   * @default - `1`
   */
  readonly snapshotMaxThreads?: number;

  /**
   * The option `snapshot.max.threads.multiplier`: int.
   *
   * @default - `1`
   */
  readonly snapshotMaxThreadsMultiplier?: number;

  /**
   * The option `snapshot.mode`: string.
   *
   * @default - `initial`
   */
  readonly snapshotMode?: DebeziumSnapshotMode;

  /**
   * The option `snapshot.mode.configuration.based.snapshot.data`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedSnapshotData?: boolean;

  /**
   * The option `snapshot.mode.configuration.based.snapshot.on.data.error`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedSnapshotOnDataError?: boolean;

  /**
   * The option `snapshot.mode.configuration.based.snapshot.on.schema.error`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedSnapshotOnSchemaError?: boolean;

  /**
   * The option `snapshot.mode.configuration.based.snapshot.schema`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedSnapshotSchema?: boolean;

  /**
   * The option `snapshot.mode.configuration.based.start.stream`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedStartStream?: boolean;

  /**
   * The option `snapshot.mode.custom.name`: string.
   *
   * @default - not set
   */
  readonly snapshotModeCustomName?: string;

  /**
   * The option `snapshot.select.statement.overrides`: string.
   *
   * @default - not set
   */
  readonly snapshotSelectStatementOverrides?: string;

  /**
   * The option `snapshot.tables.order.by.row.count`: string.
   *
   * @default - `disabled`
   */
  readonly snapshotTablesOrderByRowCount?: DebeziumSnapshotTablesOrderByRowCount;

  /**
   * The option `sourceinfo.struct.maker`: class.
   *
   * @default - `io.debezium.connector.sqlserver.SqlServerSourceInfoStructMaker`
   */
  readonly sourceinfoStructMaker?: string;

  /**
   * The option `statistics.metrics.enabled`: boolean.
   *
   * @default - `true`
   */
  readonly statisticsMetricsEnabled?: boolean;

  /**
   * The option `streaming.delay.ms`: long.
   *
   * @default - `0` ms
   */
  readonly streamingDelayMs?: Duration;

  /**
   * The option `streaming.fetch.size`: int.
   *
   * @default - `0`
   */
  readonly streamingFetchSize?: number;

  /**
   * The option `table.exclude.list`: list.
   *
   * @default - not set
   */
  readonly tableExcludeList?: string[];

  /**
   * The option `table.ignore.builtin`: boolean.
   *
   * @default - `true`
   */
  readonly tableIgnoreBuiltin?: boolean;

  /**
   * The option `table.include.list`: list.
   *
   * @default - not set
   */
  readonly tableIncludeList?: string[];

  /**
   * The option `time.precision.mode`: string.
   *
   * @default - `adaptive`
   */
  readonly timePrecisionMode?: DebeziumTimePrecisionMode;

  /**
   * The option `tombstones.on.delete`: boolean.
   *
   * @default - `true`
   */
  readonly tombstonesOnDelete?: boolean;

  /**
   * The option `topic.naming.strategy`: class.
   *
   * @default - `io.debezium.schema.SchemaTopicNamingStrategy`
   */
  readonly topicNamingStrategy?: string;

  /**
   * The option `topic.prefix`: string.
   *
   * @default - not set
   */
  readonly topicPrefix?: string;

  /**
   * The option `transaction.metadata.factory`: class.
   *
   * @default - `io.debezium.pipeline.txmetadata.DefaultTransactionMetadataFactory`
   */
  readonly transactionMetadataFactory?: string;
}
