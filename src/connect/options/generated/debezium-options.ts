// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration, Size } from 'aws-cdk-lib';
import type { DebeziumFailureHandlingMode, DebeziumGuardrailCollectionsLimitAction, DebeziumIncrementalSnapshotWatermarkingStrategy, DebeziumNameAdjustmentMode } from './debezium-values';

/**
 * Options that all Debezium source connectors have in the same way.
 */
export interface DebeziumOptions {
  /**
   * How long the check of the connection may take when the configuration is validated.
   *
   * `connection.validation.timeout.ms`: long, low importance, at least 1, since 3.6.1 (DebeziumMySql, DebeziumPostgres, DebeziumMongoDb).
   *
   * @default - `60000 ms`
   */
  readonly connectionValidationTimeoutMs?: Duration;

  /**
   * The names of custom converters; their options begin with their names.
   *
   * `converters`: string, low importance.
   *
   * @default - not set
   */
  readonly converters?: string;

  /**
   * Tags of metrics, `name=value`.
   *
   * `custom.metric.tags`: list, low importance.
   *
   * @default - not set
   */
  readonly customMetricTags?: string[];

  /**
   * The regular expression of options whose values the log does not show.
   *
   * `custom.sanitize.pattern`: string, low importance, since 3.6.1 (DebeziumMySql, DebeziumPostgres, DebeziumMongoDb).
   *
   * @default - `.*secret$|.*password$|.*sasl\.jaas\.config$|.*basic\.auth\.u…`
   */
  readonly customSanitizePattern?: string;

  /**
   * How often the connector starts again after an error that may pass; -1 for no limit.
   *
   * `errors.max.retries`: int, low importance.
   *
   * @default - `-1`
   */
  readonly errorsMaxRetries?: number;

  /**
   * What happens when an event cannot be processed.
   *
   * `event.processing.failure.handling.mode`: string.
   *
   * @default - `fail`
   */
  readonly eventProcessingFailureHandlingMode?: DebeziumFailureHandlingMode;

  /**
   * How long threads get to end when the connector stops.
   *
   * `executor.shutdown.timeout.ms`: long, at least 1, since 3.6.1 (DebeziumMySql, DebeziumPostgres, DebeziumMongoDb).
   *
   * @default - `4000 ms`
   */
  readonly executorShutdownTimeoutMs?: Duration;

  /**
   * Whether records carry headers about the connector.
   *
   * `extended.headers.enabled`: boolean, low importance, since 3.6.1 (DebeziumMySql, DebeziumPostgres, DebeziumMongoDb).
   *
   * @default - `true`
   */
  readonly extendedHeadersEnabled?: boolean;

  /**
   * What happens when more tables are followed than the limit.
   *
   * `guardrail.collections.limit.action`: string, since 3.6.1 (DebeziumMySql, DebeziumPostgres, DebeziumMongoDb).
   *
   * @default - `warn`
   */
  readonly guardrailCollectionsLimitAction?: DebeziumGuardrailCollectionsLimitAction;

  /**
   * The greatest number of tables that are followed; 0 for no limit.
   *
   * `guardrail.collections.max`: int, at least 0, since 3.6.1 (DebeziumMySql, DebeziumPostgres, DebeziumMongoDb).
   *
   * @default - `0`
   */
  readonly guardrailCollectionsMax?: number;

  /**
   * How often a heartbeat is written; 0 for never.
   *
   * `heartbeat.interval.ms`: int, at least 0.
   *
   * @default - `0 ms`
   */
  readonly heartbeatIntervalMs?: Duration;

  /**
   * What the name of the topic of heartbeats begins with.
   *
   * `heartbeat.topics.prefix`: string, low importance.
   *
   * @default - `__debezium-heartbeat`
   */
  readonly heartbeatTopicsPrefix?: string;

  /**
   * How an incremental snapshot marks its chunks in the signaling table.
   *
   * `incremental.snapshot.watermarking.strategy`: string, low importance.
   *
   * @default - `INSERT_INSERT`
   */
  readonly incrementalSnapshotWatermarkingStrategy?: DebeziumIncrementalSnapshotWatermarkingStrategy;

  /**
   * The greatest number of events that are handed on at once.
   *
   * `max.batch.size`: int, at least 1.
   *
   * @default - `2048`
   */
  readonly maxBatchSize?: number;

  /**
   * The greatest number of events that wait in memory.
   *
   * `max.queue.size`: int, at least 1.
   *
   * @default - `8192`
   */
  readonly maxQueueSize?: number;

  /**
   * The greatest size of the events that wait in memory; 0 for no limit.
   *
   * `max.queue.size.in.bytes`: long, at least 0.
   *
   * @default - `0 bytes`
   */
  readonly maxQueueSizeInBytes?: Size;

  /**
   * The channels to which the connector sends notifications of its progress.
   *
   * `notification.enabled.channels`: list.
   *
   * @default - not set
   */
  readonly notificationEnabledChannels?: string[];

  /**
   * The topic for notifications.
   *
   * `notification.sink.topic.name`: string, high importance.
   *
   * @default - not set
   */
  readonly notificationSinkTopicName?: string;

  /**
   * The file with the configuration of OpenLineage.
   *
   * `openlineage.integration.config.file.path`: string, low importance, since 3.6.1 (DebeziumMySql, DebeziumPostgres, DebeziumMongoDb).
   *
   * @default - `./openlineage.yml`
   */
  readonly openlineageIntegrationConfigFilePath?: string;

  /**
   * The brokers by which OpenLineage names topics.
   *
   * `openlineage.integration.dataset.kafka.bootstrap.servers`: string, low importance, since 3.6.1 (DebeziumMySql, DebeziumPostgres, DebeziumMongoDb).
   *
   * @default - not set
   */
  readonly openlineageIntegrationDatasetKafkaBootstrapServers?: string;

  /**
   * Whether the connector reports to OpenLineage what it reads and writes.
   *
   * `openlineage.integration.enabled`: boolean, low importance, since 3.6.1 (DebeziumMySql, DebeziumPostgres, DebeziumMongoDb).
   *
   * @default - `false`
   */
  readonly openlineageIntegrationEnabled?: boolean;

  /**
   * The description of the job in OpenLineage.
   *
   * `openlineage.integration.job.description`: string, low importance, since 3.6.1 (DebeziumMySql, DebeziumPostgres, DebeziumMongoDb).
   *
   * @default - `Debezium change data capture job`
   */
  readonly openlineageIntegrationJobDescription?: string;

  /**
   * The namespace of the job in OpenLineage.
   *
   * `openlineage.integration.job.namespace`: string, low importance, since 3.6.1 (DebeziumMySql, DebeziumPostgres, DebeziumMongoDb).
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobNamespace?: string;

  /**
   * The owners of the job in OpenLineage, `role=name`.
   *
   * `openlineage.integration.job.owners`: list, low importance, since 3.6.1 (DebeziumMySql, DebeziumPostgres, DebeziumMongoDb).
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobOwners?: string[];

  /**
   * The tags of the job in OpenLineage, `name=value`.
   *
   * `openlineage.integration.job.tags`: list, low importance, since 3.6.1 (DebeziumMySql, DebeziumPostgres, DebeziumMongoDb).
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobTags?: string[];

  /**
   * How long is waited for new events.
   *
   * `poll.interval.ms`: long, at least 1.
   *
   * @default - `500 ms`
   */
  readonly pollIntervalMs?: Duration;

  /**
   * The names of post processors; their options begin with their names.
   *
   * `post.processors`: string, low importance.
   *
   * @default - not set
   */
  readonly postProcessors?: string;

  /**
   * Whether events contain their transaction, and the begin and end of transactions are written to a separate topic.
   *
   * `provide.transaction.metadata`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly provideTransactionMetadata?: boolean;

  /**
   * The pause before the connector starts again after an error that may pass.
   *
   * `retriable.restart.connector.wait.ms`: long, low importance, at least 1.
   *
   * @default - `10000 ms`
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
   * The table for signals to the connector.
   *
   * `signal.data.collection`: list.
   *
   * @default - not set
   */
  readonly signalDataCollection?: string[];

  /**
   * The ways in which signals reach the connector.
   *
   * `signal.enabled.channels`: list.
   *
   * @default - `source`
   */
  readonly signalEnabledChannels?: string[];

  /**
   * How often is looked for signals.
   *
   * `signal.poll.interval.ms`: long, at least 1.
   *
   * @default - `5000 ms`
   */
  readonly signalPollIntervalMs?: Duration;

  /**
   * The operations that are excluded: `c`, `u`, `d`, `t` or `none`.
   *
   * `skipped.operations`: list, low importance.
   *
   * @default - `t`
   */
  readonly skippedOperations?: string[];

  /**
   * How long the connector waits before it reads whole tables.
   *
   * `snapshot.delay.ms`: long, low importance, at least 0.
   *
   * @default - `0 ms`
   */
  readonly snapshotDelayMs?: Duration;

  /**
   * The number of rows that a snapshot fetches at once.
   *
   * `snapshot.fetch.size`: int, at least 0.
   *
   * @default - not set
   */
  readonly snapshotFetchSize?: number;

  /**
   * The tables of which a snapshot is taken, as regular expressions.
   *
   * `snapshot.include.collection.list`: list.
   *
   * @default - not set
   */
  readonly snapshotIncludeCollectionList?: string[];

  /**
   * The number of tables that are read at once.
   *
   * `snapshot.max.threads`: int, at least 1.
   *
   * @default - `1`
   */
  readonly snapshotMaxThreads?: number;

  /**
   * How many chunks each thread of a snapshot gets.
   *
   * `snapshot.max.threads.multiplier`: int, at least 1, since 3.6.1 (DebeziumMySql, DebeziumPostgres, DebeziumMongoDb).
   *
   * @default - `1`
   */
  readonly snapshotMaxThreadsMultiplier?: number;

  /**
   * With the mode `configuration_based`: whether rows are read.
   *
   * `snapshot.mode.configuration.based.snapshot.data`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedSnapshotData?: boolean;

  /**
   * With the mode `configuration_based`: whether rows are read again when the log is gone.
   *
   * `snapshot.mode.configuration.based.snapshot.on.data.error`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedSnapshotOnDataError?: boolean;

  /**
   * With the mode `configuration_based`: whether structures are read again when their history is gone.
   *
   * `snapshot.mode.configuration.based.snapshot.on.schema.error`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedSnapshotOnSchemaError?: boolean;

  /**
   * With the mode `configuration_based`: whether structures are read.
   *
   * `snapshot.mode.configuration.based.snapshot.schema`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedSnapshotSchema?: boolean;

  /**
   * With the mode `configuration_based`: whether changes are followed.
   *
   * `snapshot.mode.configuration.based.start.stream`: boolean.
   *
   * @default - `false`
   */
  readonly snapshotModeConfigurationBasedStartStream?: boolean;

  /**
   * With the mode `custom`: the class that decides.
   *
   * `snapshot.mode.custom.name`: string.
   *
   * @default - not set
   */
  readonly snapshotModeCustomName?: string;

  /**
   * How long the connector waits between the snapshot and the changes.
   *
   * `streaming.delay.ms`: long, low importance, at least 0.
   *
   * @default - `0 ms`
   */
  readonly streamingDelayMs?: Duration;

  /**
   * Whether a deletion is followed by a tombstone.
   *
   * `tombstones.on.delete`: boolean.
   *
   * @default - `true`
   */
  readonly tombstonesOnDelete?: boolean;

  /**
   * The class that makes names of topics.
   *
   * `topic.naming.strategy`: class.
   *
   * @default - `io.debezium.schema.SchemaTopicNamingStrategy`
   */
  readonly topicNamingStrategy?: string;

  /**
   * What the names of the topics begin with.
   *
   * `topic.prefix`: string, high importance.
   *
   * @default - not set
   */
  readonly topicPrefix?: string;

  /**
   * The class that makes events about transactions.
   *
   * `transaction.metadata.factory`: class, low importance.
   *
   * @default - `io.debezium.pipeline.txmetadata.DefaultTransactionMetadataFa…`
   */
  readonly transactionMetadataFactory?: string;
}
