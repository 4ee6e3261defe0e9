// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration, Size } from 'aws-cdk-lib';
import { DebeziumBigintUnsignedHandlingMode, DebeziumDatabaseSslMode, DebeziumDecimalHandlingMode, DebeziumEventDeserializationFailureHandlingMode, DebeziumEventProcessingFailureHandlingMode, DebeziumGuardrailCollectionsLimitAction, DebeziumInconsistentSchemaHandlingMode, DebeziumIncrementalSnapshotWatermarkingStrategy, DebeziumSchemaNameAdjustmentMode, DebeziumSnapshotLockingMode, DebeziumSnapshotMode, DebeziumSnapshotQueryMode, DebeziumSnapshotTablesOrderByRowCount, DebeziumTimePrecisionMode } from './debezium-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `io.debezium.connector.mariadb.MariaDbConnector`.
 *
 * Read from version 3.5.0.Final.
 */
export interface DebeziumMariaDbOptions {
  /**
   * The option `bigint.unsigned.handling.mode`: string.
   *
   * @default - `long`
   */
  readonly bigintUnsignedHandlingMode?: DebeziumBigintUnsignedHandlingMode;

  /**
   * The option `binlog.buffer.size`: int.
   *
   * @default - `0`
   */
  readonly binlogBufferSize?: number;

  /**
   * The option `binlog.net.read.timeout`: long.
   *
   * @default - `0`
   */
  readonly binlogNetReadTimeout?: number;

  /**
   * The option `binlog.net.write.timeout`: long.
   *
   * @default - `0`
   */
  readonly binlogNetWriteTimeout?: number;

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
   * The option `connect.keep.alive`: boolean.
   *
   * @default - `true`
   */
  readonly connectKeepAlive?: boolean;

  /**
   * The option `connect.keep.alive.interval.ms`: long.
   *
   * @default - `60000` ms
   */
  readonly connectKeepAliveIntervalMs?: Duration;

  /**
   * The option `connect.timeout.ms`: int.
   *
   * @default - `30000` ms
   */
  readonly connectTimeoutMs?: Duration;

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
   * The option `database.exclude.list`: list.
   *
   * @default - not set
   */
  readonly databaseExcludeList?: string[];

  /**
   * The option `database.hostname`: string.
   *
   * @default - not set
   */
  readonly databaseHostname?: string;

  /**
   * The option `database.include.list`: list.
   *
   * @default - not set
   */
  readonly databaseIncludeList?: string[];

  /**
   * The option `database.initial.statements`: string.
   *
   * @default - not set
   */
  readonly databaseInitialStatements?: string;

  /**
   * The option `database.password`: password.
   *
   * @default - not set
   */
  readonly databasePassword?: ConnectorSecret;

  /**
   * The option `database.port`: int.
   *
   * @default - `3306`
   */
  readonly databasePort?: number;

  /**
   * The option `database.query.timeout.ms`: int.
   *
   * @default - `600000` ms
   */
  readonly databaseQueryTimeoutMs?: Duration;

  /**
   * The option `database.server.id`: long.
   *
   * @default - not set
   */
  readonly databaseServerId?: number;

  /**
   * The option `database.server.id.offset`: long.
   *
   * @default - `10000`
   */
  readonly databaseServerIdOffset?: number;

  /**
   * The option `database.ssl.keystore`: string.
   *
   * @default - not set
   */
  readonly databaseSslKeystore?: string;

  /**
   * The option `database.ssl.keystore.password`: password.
   *
   * @default - not set
   */
  readonly databaseSslKeystorePassword?: ConnectorSecret;

  /**
   * The option `database.ssl.mode`: string.
   *
   * @default - `disable`
   */
  readonly databaseSslMode?: DebeziumDatabaseSslMode;

  /**
   * The option `database.ssl.truststore`: string.
   *
   * @default - not set
   */
  readonly databaseSslTruststore?: string;

  /**
   * The option `database.ssl.truststore.password`: password.
   *
   * @default - not set
   */
  readonly databaseSslTruststorePassword?: ConnectorSecret;

  /**
   * The option `database.user`: string.
   *
   * @default - not set
   */
  readonly databaseUser?: string;

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
   * The option `enable.time.adjuster`: boolean.
   *
   * @default - `true`
   */
  readonly enableTimeAdjuster?: boolean;

  /**
   * The option `errors.max.retries`: int.
   *
   * @default - `-1`
   */
  readonly errorsMaxRetries?: number;

  /**
   * The option `event.deserialization.failure.handling.mode`: string.
   *
   * @default - `fail`
   */
  readonly eventDeserializationFailureHandlingMode?: DebeziumEventDeserializationFailureHandlingMode;

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
   * The option `gtid.source.excludes`: string.
   *
   * @default - not set
   */
  readonly gtidSourceExcludes?: string;

  /**
   * The option `gtid.source.filter.dml.events`: boolean.
   *
   * @default - `true`
   */
  readonly gtidSourceFilterDmlEvents?: boolean;

  /**
   * The option `gtid.source.includes`: list.
   *
   * @default - not set
   */
  readonly gtidSourceIncludes?: string[];

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
   * The option `include.query`: boolean.
   *
   * @default - `false`
   */
  readonly includeQuery?: boolean;

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
   * The option `inconsistent.schema.handling.mode`: string.
   *
   * @default - `fail`
   */
  readonly inconsistentSchemaHandlingMode?: DebeziumInconsistentSchemaHandlingMode;

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
   * The option `incremental.snapshot.watermarking.strategy`: string.
   *
   * @default - `INSERT_INSERT`
   */
  readonly incrementalSnapshotWatermarkingStrategy?: DebeziumIncrementalSnapshotWatermarkingStrategy;

  /**
   * The option `max.batch.size`: int.
   *
   * @default - `2048`
   */
  readonly maxBatchSize?: number;

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
   * The option `message.key.columns`: string.
   *
   * @default - not set
   */
  readonly messageKeyColumns?: string;

  /**
   * The option `min.row.count.to.stream.results`: int.
   *
   * @default - `1000`
   */
  readonly minRowCountToStreamResults?: number;

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
   * The option `query.fetch.size`: int.
   *
   * @default - `0`
   */
  readonly queryFetchSize?: number;

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
   * The option `snapshot.locking.mode`: string.
   *
   * @default - `minimal`
   */
  readonly snapshotLockingMode?: DebeziumSnapshotLockingMode;

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
   * The option `snapshot.query.mode`: string.
   *
   * @default - `select_all`
   */
  readonly snapshotQueryMode?: DebeziumSnapshotQueryMode;

  /**
   * The option `snapshot.query.mode.custom.name`: string.
   *
   * @default - not set
   */
  readonly snapshotQueryModeCustomName?: string;

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
   * @default - `io.debezium.connector.mariadb.MariaDbSourceInfoStructMaker`
   */
  readonly sourceinfoStructMaker?: string;

  /**
   * The option `streaming.delay.ms`: long.
   *
   * @default - `0` ms
   */
  readonly streamingDelayMs?: Duration;

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
   * @default - `adaptive_time_microseconds`
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

  /**
   * The option `use.nongraceful.disconnect`: boolean.
   *
   * @default - `false`
   */
  readonly useNongracefulDisconnect?: boolean;
}
