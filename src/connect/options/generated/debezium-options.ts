// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration, Size } from 'aws-cdk-lib';
import type { DebeziumFailureHandlingMode, DebeziumIncrementalSnapshotWatermarkingStrategy, DebeziumNameAdjustmentMode } from './debezium-values';

/**
 * Options that all Debezium source connectors have in the same way.
 */
export interface DebeziumOptions {
  /**
   * `converters`: string, low importance.
   *
   * @default - not set
   */
  readonly converters?: string;

  /**
   * `custom.metric.tags`: list, low importance.
   *
   * @default - not set
   */
  readonly customMetricTags?: string[];

  /**
   * `errors.max.retries`: int, low importance.
   *
   * @default - `-1`
   */
  readonly errorsMaxRetries?: number;

  /**
   * `event.processing.failure.handling.mode`: string.
   *
   * @default - `fail`
   */
  readonly eventProcessingFailureHandlingMode?: DebeziumFailureHandlingMode;

  /**
   * `heartbeat.interval.ms`: int, at least 0.
   *
   * @default - `0` ms
   */
  readonly heartbeatIntervalMs?: Duration;

  /**
   * `heartbeat.topics.prefix`: string, low importance.
   *
   * @default - `__debezium-heartbeat`
   */
  readonly heartbeatTopicsPrefix?: string;

  /**
   * `incremental.snapshot.watermarking.strategy`: string, low importance.
   *
   * @default - `INSERT_INSERT`
   */
  readonly incrementalSnapshotWatermarkingStrategy?: DebeziumIncrementalSnapshotWatermarkingStrategy;

  /**
   * `max.batch.size`: int, at least 1.
   *
   * @default - `2048`
   */
  readonly maxBatchSize?: number;

  /**
   * `max.queue.size`: int, at least 1.
   *
   * @default - `8192`
   */
  readonly maxQueueSize?: number;

  /**
   * `max.queue.size.in.bytes`: long, at least 0.
   *
   * @default - `0` bytes
   */
  readonly maxQueueSizeInBytes?: Size;

  /**
   * `notification.enabled.channels`: list.
   *
   * @default - not set
   */
  readonly notificationEnabledChannels?: string[];

  /**
   * `notification.sink.topic.name`: string, high importance.
   *
   * @default - not set
   */
  readonly notificationSinkTopicName?: string;

  /**
   * `poll.interval.ms`: long, at least 1.
   *
   * @default - `500` ms
   */
  readonly pollIntervalMs?: Duration;

  /**
   * `post.processors`: string, low importance.
   *
   * @default - not set
   */
  readonly postProcessors?: string;

  /**
   * `provide.transaction.metadata`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly provideTransactionMetadata?: boolean;

  /**
   * `retriable.restart.connector.wait.ms`: long, low importance, at least 1.
   *
   * @default - `10000` ms
   */
  readonly retriableRestartConnectorWaitMs?: Duration;

  /**
   * How names of schemas are changed so that the converter of the message accepts them.
   *
   * `schema.name.adjustment.mode`: string, low importance.
   *
   * @default - `none`
   */
  readonly schemaNameAdjustmentMode?: DebeziumNameAdjustmentMode;

  /**
   * `signal.data.collection`: list.
   *
   * @default - not set
   */
  readonly signalDataCollection?: string[];

  /**
   * `signal.enabled.channels`: list.
   *
   * @default - `source`
   */
  readonly signalEnabledChannels?: string[];

  /**
   * `signal.poll.interval.ms`: long, at least 1.
   *
   * @default - `5000` ms
   */
  readonly signalPollIntervalMs?: Duration;

  /**
   * `skipped.operations`: list, low importance.
   *
   * @default - `t`
   */
  readonly skippedOperations?: string[];

  /**
   * `snapshot.delay.ms`: long, low importance, at least 0.
   *
   * @default - `0` ms
   */
  readonly snapshotDelayMs?: Duration;

  /**
   * `snapshot.fetch.size`: int, at least 0.
   *
   * @default - not set
   */
  readonly snapshotFetchSize?: number;

  /**
   * `snapshot.include.collection.list`: list.
   *
   * @default - not set
   */
  readonly snapshotIncludeCollectionList?: string[];

  /**
   * `snapshot.max.threads`: int, at least 1.
   *
   * @default - `1`
   */
  readonly snapshotMaxThreads?: number;

  /**
   * `snapshot.mode.configuration.based.snapshot.data`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedSnapshotData?: boolean;

  /**
   * `snapshot.mode.configuration.based.snapshot.on.data.error`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedSnapshotOnDataError?: boolean;

  /**
   * `snapshot.mode.configuration.based.snapshot.on.schema.error`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedSnapshotOnSchemaError?: boolean;

  /**
   * `snapshot.mode.configuration.based.snapshot.schema`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedSnapshotSchema?: boolean;

  /**
   * `snapshot.mode.configuration.based.start.stream`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedStartStream?: boolean;

  /**
   * `snapshot.mode.custom.name`: string.
   *
   * @default - not set
   */
  readonly snapshotModeCustomName?: string;

  /**
   * `streaming.delay.ms`: long, low importance, at least 0.
   *
   * @default - `0` ms
   */
  readonly streamingDelayMs?: Duration;

  /**
   * `tombstones.on.delete`: boolean.
   *
   * @default - `true`
   */
  readonly tombstonesOnDelete?: boolean;

  /**
   * `topic.naming.strategy`: class.
   *
   * @default - `io.debezium.schema.SchemaTopicNamingStrategy`
   */
  readonly topicNamingStrategy?: string;

  /**
   * `topic.prefix`: string, high importance.
   *
   * @default - not set
   */
  readonly topicPrefix?: string;

  /**
   * `transaction.metadata.factory`: class, low importance.
   *
   * @default - `io.debezium.pipeline.txmetadata.DefaultTransactionMetadataFa…`
   */
  readonly transactionMetadataFactory?: string;
}
