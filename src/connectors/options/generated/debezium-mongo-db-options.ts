// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration, Size } from 'aws-cdk-lib';
import { DebeziumCaptureMode, DebeziumEventProcessingFailureHandlingMode, DebeziumGuardrailCollectionsLimitAction, DebeziumIncrementalSnapshotWatermarkingStrategy, DebeziumSchemaNameAdjustmentMode, DebeziumSnapshotMode } from './debezium-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `io.debezium.connector.mongodb.MongoDbConnector`.
 *
 * Read from the versions 2.7.4.Final, 3.6.1.Final; an option of one of them says so.
 */
export interface DebeziumMongoDbOptions {
  /**
   * The option `capture.mode`: string.
   *
   * @default - `change_streams_update_full`
   */
  readonly captureMode?: DebeziumCaptureMode;

  /**
   * The option `collection.exclude.list`: string.
   *
   * @default - not set
   */
  readonly collectionExcludeList?: string;

  /**
   * The option `collection.include.list`: list.
   *
   * @default - not set
   */
  readonly collectionIncludeList?: string[];

  /**
   * The option `connection.validation.timeout.ms`: long, only in 3.6.1.Final.
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
   * The option `cursor.max.await.time.ms`: int.
   *
   * @default - not set
   */
  readonly cursorMaxAwaitTimeMs?: Duration;

  /**
   * The option `custom.metric.tags`: list.
   *
   * @default - not set
   */
  readonly customMetricTags?: string[];

  /**
   * The option `custom.sanitize.pattern`: string, only in 3.6.1.Final.
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
   * The option `database.include.list`: list.
   *
   * @default - not set
   */
  readonly databaseIncludeList?: string[];

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
   * The option `executor.shutdown.timeout.ms`: long, only in 3.6.1.Final.
   *
   * @default - `4000` ms
   */
  readonly executorShutdownTimeoutMs?: Duration;

  /**
   * The option `extended.headers.enabled`: boolean, only in 3.6.1.Final.
   *
   * @default - `true`
   */
  readonly extendedHeadersEnabled?: boolean;

  /**
   * The option `field.exclude.list`: string.
   *
   * @default - not set
   */
  readonly fieldExcludeList?: string;

  /**
   * The option `field.renames`: string.
   *
   * @default - not set
   */
  readonly fieldRenames?: string;

  /**
   * The option `guardrail.collections.limit.action`: string, only in 3.6.1.Final.
   *
   * @default - `warn`
   */
  readonly guardrailCollectionsLimitAction?: DebeziumGuardrailCollectionsLimitAction;

  /**
   * The option `guardrail.collections.max`: int, only in 3.6.1.Final.
   *
   * @default - `0`
   */
  readonly guardrailCollectionsMax?: number;

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
   * The option `incremental.snapshot.watermarking.strategy`: string.
   *
   * @default - `INSERT_INSERT`
   */
  readonly incrementalSnapshotWatermarkingStrategy?: DebeziumIncrementalSnapshotWatermarkingStrategy;

  /**
   * The option `legacy.snapshot.max.threads`: boolean, only in 3.6.1.Final.
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
   * The option `mongodb.authsource`: string.
   *
   * @default - `admin`
   */
  readonly mongodbAuthsource?: string;

  /**
   * The option `mongodb.connection.string`: string.
   *
   * @default - not set
   */
  readonly mongodbConnectionString?: string;

  /**
   * The option `mongodb.connect.timeout.ms`: int.
   *
   * @default - `10000` ms
   */
  readonly mongodbConnectTimeoutMs?: Duration;

  /**
   * The option `mongodb.heartbeat.frequency.ms`: int.
   *
   * @default - `10000` ms
   */
  readonly mongodbHeartbeatFrequencyMs?: Duration;

  /**
   * The option `mongodb.password`: password.
   *
   * @default - not set
   */
  readonly mongodbPassword?: ConnectorSecret;

  /**
   * The option `mongodb.poll.interval.ms`: long.
   *
   * @default - `30000` ms
   */
  readonly mongodbPollIntervalMs?: Duration;

  /**
   * The option `mongodb.server.selection.timeout.ms`: int.
   *
   * @default - `30000` ms
   */
  readonly mongodbServerSelectionTimeoutMs?: Duration;

  /**
   * The option `mongodb.socket.timeout.ms`: int.
   *
   * @default - `0` ms
   */
  readonly mongodbSocketTimeoutMs?: Duration;

  /**
   * The option `mongodb.ssl.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly mongodbSslEnabled?: boolean;

  /**
   * The option `mongodb.ssl.invalid.hostname.allowed`: boolean.
   *
   * @default - `false`
   */
  readonly mongodbSslInvalidHostnameAllowed?: boolean;

  /**
   * The option `mongodb.user`: string.
   *
   * @default - not set
   */
  readonly mongodbUser?: string;

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
   * The option `openlineage.integration.config.file.path`: string, only in 3.6.1.Final.
   *
   * @default - `./openlineage.yml`
   */
  readonly openlineageIntegrationConfigFilePath?: string;

  /**
   * The option `openlineage.integration.dataset.kafka.bootstrap.servers`: string, only in 3.6.1.Final.
   *
   * @default - not set
   */
  readonly openlineageIntegrationDatasetKafkaBootstrapServers?: string;

  /**
   * The option `openlineage.integration.enabled`: boolean, only in 3.6.1.Final.
   *
   * @default - `false`
   */
  readonly openlineageIntegrationEnabled?: boolean;

  /**
   * The option `openlineage.integration.job.description`: string, only in 3.6.1.Final.
   *
   * @default - `Debezium change data capture job`
   */
  readonly openlineageIntegrationJobDescription?: string;

  /**
   * The option `openlineage.integration.job.namespace`: string, only in 3.6.1.Final.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobNamespace?: string;

  /**
   * The option `openlineage.integration.job.owners`: list, only in 3.6.1.Final.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobOwners?: string[];

  /**
   * The option `openlineage.integration.job.tags`: list, only in 3.6.1.Final.
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
   * The option `snapshot.collection.filter.overrides`: string.
   *
   * @default - not set
   */
  readonly snapshotCollectionFilterOverrides?: string;

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
   * The option `snapshot.max.threads`: int.
   *
   * @default - `1`
   */
  readonly snapshotMaxThreads?: number;

  /**
   * The option `snapshot.max.threads.multiplier`: int, only in 3.6.1.Final.
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
   * The option `sourceinfo.struct.maker`: class.
   *
   * @default - `io.debezium.connector.mongodb.MongoDbSourceInfoStructMaker`
   */
  readonly sourceinfoStructMaker?: string;

  /**
   * The option `statistics.metrics.enabled`: boolean, only in 3.6.1.Final.
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
