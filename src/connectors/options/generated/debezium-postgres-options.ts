// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration, Size } from 'aws-cdk-lib';
import { DebeziumBinaryHandlingMode, DebeziumDecimalHandlingMode, DebeziumEventConvertingFailureHandlingMode, DebeziumEventProcessingFailureHandlingMode, DebeziumFieldNameAdjustmentMode, DebeziumGuardrailCollectionsLimitAction, DebeziumHstoreHandlingMode, DebeziumIncrementalSnapshotWatermarkingStrategy, DebeziumIntervalHandlingMode, DebeziumLsnFlushMode, DebeziumLsnFlushTimeoutAction, DebeziumPluginName, DebeziumPostgresSslMode, DebeziumPublicationAutocreateMode, DebeziumSchemaNameAdjustmentMode, DebeziumSchemaRefreshMode, DebeziumSnapshotIsolationMode, DebeziumSnapshotLockingMode, DebeziumSnapshotMode, DebeziumSnapshotQueryMode, DebeziumSnapshotTablesOrderByRowCount, DebeziumTimePrecisionMode } from './debezium-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `io.debezium.connector.postgresql.PostgresConnector`.
 *
 * Read from the versions 2.7.4.Final, 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
 */
export interface DebeziumPostgresOptions {
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
   * The option `connection.validation.timeout.ms`: long, only in 3.6.1.Final, 3.7.0.Final.
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
   * The option `custom.sanitize.pattern`: string, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `.*secret$|.*password$|.*sasl\.jaas\.config$|.*basic\.auth\.user\.info|.*registry…`
   */
  readonly customSanitizePattern?: string;

  /**
   * The option `database.dbname`: string.
   *
   * @default - not set
   */
  readonly databaseDbname?: string;

  /**
   * The option `database.exclude.list`: list, only in 3.7.0.Final.
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
   * The option `database.include.list`: list, only in 3.7.0.Final.
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
   * @default - `5432`
   */
  readonly databasePort?: number;

  /**
   * The option `database.query.timeout.ms`: int.
   *
   * @default - `600000` ms
   */
  readonly databaseQueryTimeoutMs?: Duration;

  /**
   * The option `database.sslcert`: string.
   *
   * @default - not set
   */
  readonly databaseSslcert?: string;

  /**
   * The option `database.sslfactory`: string.
   *
   * @default - not set
   */
  readonly databaseSslfactory?: string;

  /**
   * The option `database.sslkey`: string.
   *
   * @default - not set
   */
  readonly databaseSslkey?: string;

  /**
   * The option `database.sslmode`: string.
   *
   * @default - `prefer`
   */
  readonly databaseSslmode?: DebeziumPostgresSslMode;

  /**
   * The option `database.sslpassword`: password.
   *
   * @default - not set
   */
  readonly databaseSslpassword?: ConnectorSecret;

  /**
   * The option `database.sslrootcert`: string.
   *
   * @default - not set
   */
  readonly databaseSslrootcert?: string;

  /**
   * The option `database.tcpKeepAlive`: boolean.
   *
   * @default - `true`
   */
  readonly databaseTcpKeepAlive?: boolean;

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
   * The option `errors.max.retries`: int.
   *
   * @default - `-1`
   */
  readonly errorsMaxRetries?: number;

  /**
   * The option `event.converting.failure.handling.mode`: string, only in 3.7.0.Final.
   *
   * @default - `warn`
   */
  readonly eventConvertingFailureHandlingMode?: DebeziumEventConvertingFailureHandlingMode;

  /**
   * The option `event.processing.failure.handling.mode`: string.
   *
   * @default - `fail`
   */
  readonly eventProcessingFailureHandlingMode?: DebeziumEventProcessingFailureHandlingMode;

  /**
   * The option `executor.shutdown.timeout.ms`: long, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `4000` ms
   */
  readonly executorShutdownTimeoutMs?: Duration;

  /**
   * The option `extended.headers.enabled`: boolean, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `true`
   */
  readonly extendedHeadersEnabled?: boolean;

  /**
   * The option `field.name.adjustment.mode`: string, only in 3.7.0.Final.
   *
   * @default - `none`
   */
  readonly fieldNameAdjustmentMode?: DebeziumFieldNameAdjustmentMode;

  /**
   * The option `flush.lsn.source`: boolean.
   *
   * @default - `true`
   * @deprecated its own documentation says so
   */
  readonly flushLsnSource?: boolean;

  /**
   * The option `guardrail.collections.limit.action`: string, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `warn`
   */
  readonly guardrailCollectionsLimitAction?: DebeziumGuardrailCollectionsLimitAction;

  /**
   * The option `guardrail.collections.max`: int, only in 3.6.1.Final, 3.7.0.Final.
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
   * The option `hstore.handling.mode`: string.
   *
   * @default - `json`
   */
  readonly hstoreHandlingMode?: DebeziumHstoreHandlingMode;

  /**
   * The option `include.schema.comments`: boolean.
   *
   * @default - `false`
   */
  readonly includeSchemaComments?: boolean;

  /**
   * The option `include.unknown.datatypes`: boolean.
   *
   * @default - `false`
   */
  readonly includeUnknownDatatypes?: boolean;

  /**
   * The option `incremental.snapshot.allow.schema.changes`: boolean, only in 3.7.0.Final.
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
   * The option `interval.handling.mode`: string.
   *
   * @default - `numeric`
   */
  readonly intervalHandlingMode?: DebeziumIntervalHandlingMode;

  /**
   * The option `legacy.snapshot.max.threads`: boolean, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `false`
   */
  readonly legacySnapshotMaxThreads?: boolean;

  /**
   * The option `lsn.flush.mode`: string, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - not set
   */
  readonly lsnFlushMode?: DebeziumLsnFlushMode;

  /**
   * The option `lsn.flush.timeout.action`: string, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `fail`
   */
  readonly lsnFlushTimeoutAction?: DebeziumLsnFlushTimeoutAction;

  /**
   * The option `lsn.flush.timeout.ms`: long, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `30000` ms
   */
  readonly lsnFlushTimeoutMs?: Duration;

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
   * The option `memory.management.schemas.class`: class, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementSchemasClass?: string;

  /**
   * The option `memory.management.tables.class`: class, only in 3.6.1.Final, 3.7.0.Final.
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
   * The option `message.prefix.exclude.list`: list.
   *
   * @default - not set
   */
  readonly messagePrefixExcludeList?: string[];

  /**
   * The option `message.prefix.include.list`: list.
   *
   * @default - not set
   */
  readonly messagePrefixIncludeList?: string[];

  /**
   * The option `notification.enabled.channels`: list.
   *
   * @default - not set
   */
  readonly notificationEnabledChannels?: string[];

  /**
   * The option `notification.http.allow.private.networks`: boolean, only in 3.7.0.Final.
   *
   * @default - `false`
   */
  readonly notificationHttpAllowPrivateNetworks?: boolean;

  /**
   * The option `notification.http.retries`: int, only in 3.7.0.Final.
   *
   * @default - `2`
   */
  readonly notificationHttpRetries?: number;

  /**
   * The option `notification.http.timeout.ms`: int, only in 3.7.0.Final.
   *
   * @default - `5000` ms
   */
  readonly notificationHttpTimeoutMs?: Duration;

  /**
   * The option `notification.http.url`: string, only in 3.7.0.Final.
   *
   * @default - not set
   */
  readonly notificationHttpUrl?: string;

  /**
   * The option `notification.sink.topic.name`: string.
   *
   * @default - not set
   */
  readonly notificationSinkTopicName?: string;

  /**
   * The option `openlineage.integration.config.file.path`: string, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `./openlineage.yml`
   */
  readonly openlineageIntegrationConfigFilePath?: string;

  /**
   * The option `openlineage.integration.dataset.kafka.bootstrap.servers`: string, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - not set
   */
  readonly openlineageIntegrationDatasetKafkaBootstrapServers?: string;

  /**
   * The option `openlineage.integration.enabled`: boolean, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `false`
   */
  readonly openlineageIntegrationEnabled?: boolean;

  /**
   * The option `openlineage.integration.job.description`: string, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `Debezium change data capture job`
   */
  readonly openlineageIntegrationJobDescription?: string;

  /**
   * The option `openlineage.integration.job.namespace`: string, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobNamespace?: string;

  /**
   * The option `openlineage.integration.job.owners`: list, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobOwners?: string[];

  /**
   * The option `openlineage.integration.job.tags`: list, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobTags?: string[];

  /**
   * The option `plugin.name`: string.
   *
   * @default - `decoderbufs`
   */
  readonly pluginName?: DebeziumPluginName;

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
   * The option `publication.autocreate.mode`: string.
   *
   * @default - `all_tables`
   */
  readonly publicationAutocreateMode?: DebeziumPublicationAutocreateMode;

  /**
   * The option `publication.name`: string.
   *
   * @default - `dbz_publication`
   */
  readonly publicationName?: string;

  /**
   * The option `publish.via.partition.root`: boolean, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `false`
   */
  readonly publishViaPartitionRoot?: boolean;

  /**
   * The option `query.fetch.size`: int.
   *
   * @default - `0`
   */
  readonly queryFetchSize?: number;

  /**
   * The option `replica.identity.autoset.values`: string.
   *
   * @default - not set
   */
  readonly replicaIdentityAutosetValues?: string;

  /**
   * The option `retriable.restart.connector.wait.ms`: long.
   *
   * @default - `10000` ms
   */
  readonly retriableRestartConnectorWaitMs?: Duration;

  /**
   * The option `schema.exclude.list`: list.
   *
   * @default - not set
   */
  readonly schemaExcludeList?: string[];

  /**
   * The option `schema.include.list`: list.
   *
   * @default - not set
   */
  readonly schemaIncludeList?: string[];

  /**
   * The option `schema.name.adjustment.mode`: string.
   *
   * @default - `none`
   */
  readonly schemaNameAdjustmentMode?: DebeziumSchemaNameAdjustmentMode;

  /**
   * The option `schema.refresh.mode`: string.
   *
   * @default - `columns_diff`
   */
  readonly schemaRefreshMode?: DebeziumSchemaRefreshMode;

  /**
   * The option `signal.data.collection`: list.
   *
   * @default - not set
   */
  readonly signalDataCollection?: string[];

  /**
   * The option `signal.emit.failure.backoff.ms`: long, only in 3.7.0.Final.
   *
   * @default - `10000` ms
   */
  readonly signalEmitFailureBackoffMs?: Duration;

  /**
   * The option `signal.emit.failure.max.retries`: int, only in 3.7.0.Final.
   *
   * @default - `0`
   */
  readonly signalEmitFailureMaxRetries?: number;

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
   * The option `skip.messages.without.change`: boolean, only in 3.7.0.Final.
   *
   * @default - `false`
   */
  readonly skipMessagesWithoutChange?: boolean;

  /**
   * The option `skipped.operations`: list.
   *
   * @default - `t`
   */
  readonly skippedOperations?: string[];

  /**
   * The option `slot.drop.on.stop`: boolean.
   *
   * @default - `false`
   */
  readonly slotDropOnStop?: boolean;

  /**
   * The option `slot.failover`: boolean, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `false`
   */
  readonly slotFailover?: boolean;

  /**
   * The option `slot.max.retries`: int.
   *
   * @default - `6`
   */
  readonly slotMaxRetries?: number;

  /**
   * The option `slot.name`: string.
   *
   * @default - `debezium`
   */
  readonly slotName?: string;

  /**
   * The option `slot.retry.delay.ms`: long.
   *
   * @default - `10000` ms
   */
  readonly slotRetryDelayMs?: Duration;

  /**
   * The option `slot.stream.params`: string.
   *
   * @default - not set
   */
  readonly slotStreamParams?: string;

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
   * The option `snapshot.isolation.mode`: string, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `serializable`
   */
  readonly snapshotIsolationMode?: DebeziumSnapshotIsolationMode;

  /**
   * The option `snapshot.locking.mode`: string.
   *
   * @default - `none`
   */
  readonly snapshotLockingMode?: DebeziumSnapshotLockingMode;

  /**
   * The option `snapshot.locking.mode.custom.name`: string.
   *
   * @default - not set
   */
  readonly snapshotLockingModeCustomName?: string;

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
   * The option `snapshot.max.threads.multiplier`: int, only in 3.6.1.Final, 3.7.0.Final.
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
   * @default - `io.debezium.connector.postgresql.PostgresSourceInfoStructMaker`
   */
  readonly sourceinfoStructMaker?: string;

  /**
   * The option `statistics.metrics.enabled`: boolean, only in 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `true`
   */
  readonly statisticsMetricsEnabled?: boolean;

  /**
   * The option `status.update.interval.ms`: int.
   *
   * @default - `10000` ms
   */
  readonly statusUpdateIntervalMs?: Duration;

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

  /**
   * The option `unavailable.value.placeholder`: string.
   *
   * @default - `__debezium_unavailable_value`
   */
  readonly unavailableValuePlaceholder?: string;

  /**
   * The option `xmin.fetch.interval.ms`: long.
   *
   * @default - `0` ms
   */
  readonly xminFetchIntervalMs?: Duration;
}
