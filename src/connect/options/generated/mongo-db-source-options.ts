// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { MongoDbOptions } from './mongo-db-options';
import type { MongoDbSourceChangeStreamFullDocument, MongoDbSourceChangeStreamFullDocumentBeforeChange, MongoDbSourceErrorsTolerance, MongoDbSourceOutputFormat, MongoDbSourceStartupMode } from './mongo-db-values';

/**
 * Options of `com.mongodb.kafka.connect.MongoSourceConnector`.
 *
 * Read from version 2.0.1.
 *
 * @see https://www.mongodb.com/docs/kafka-connector/current/source-connector/configuration-properties/
 */
export interface MongoDbSourceOptions extends MongoDbOptions {
  /**
   * `batch.size`: int, at least 0.
   *
   * @default - `0`
   */
  readonly batchSize?: number;

  /**
   * `change.stream.document.key.as.key`: boolean.
   *
   * @default - `true`
   */
  readonly changeStreamDocumentKeyAsKey?: boolean;

  /**
   * `change.stream.full.document`: string, high importance.
   *
   * @default - not set
   */
  readonly changeStreamFullDocument?: MongoDbSourceChangeStreamFullDocument;

  /**
   * `change.stream.full.document.before.change`: string, high importance.
   *
   * @default - not set
   */
  readonly changeStreamFullDocumentBeforeChange?: MongoDbSourceChangeStreamFullDocumentBeforeChange;

  /**
   * `change.stream.show.expanded.events`: boolean.
   *
   * @default - `false`
   */
  readonly changeStreamShowExpandedEvents?: boolean;

  /**
   * `collation`: string, high importance.
   *
   * @default - not set
   */
  readonly collation?: string;

  /**
   * `collection`: string.
   *
   * @default - not set
   */
  readonly collection?: string;

  /**
   * `copy.existing`: boolean.
   *
   * @default - `false`
   * @deprecated its own documentation says so
   */
  readonly copyExisting?: boolean;

  /**
   * `copy.existing.allow.disk.use`: boolean.
   *
   * @default - `true`
   * @deprecated its own documentation says so
   */
  readonly copyExistingAllowDiskUse?: boolean;

  /**
   * `copy.existing.max.threads`: int, at least 1.
   *
   * @default - `2`
   * @deprecated its own documentation says so
   */
  readonly copyExistingMaxThreads?: number;

  /**
   * `copy.existing.namespace.regex`: string.
   *
   * @default - not set
   * @deprecated its own documentation says so
   */
  readonly copyExistingNamespaceRegex?: string;

  /**
   * `copy.existing.pipeline`: string.
   *
   * @default - not set
   * @deprecated its own documentation says so
   */
  readonly copyExistingPipeline?: string;

  /**
   * `copy.existing.queue.size`: int, at least 1.
   *
   * @default - `16000`
   * @deprecated its own documentation says so
   */
  readonly copyExistingQueueSize?: number;

  /**
   * `database`: string.
   *
   * @default - not set
   */
  readonly database?: string;

  /**
   * The topic for records that cannot be handled.
   *
   * `errors.deadletterqueue.topic.name`: string.
   *
   * @default - not set
   */
  readonly errorsDeadletterqueueTopicName?: string;

  /**
   * Whether a record that cannot be handled is skipped, `all`, or ends the task, `none`.
   *
   * `errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly errorsTolerance?: MongoDbSourceErrorsTolerance;

  /**
   * `heartbeat.interval.ms`: long, at least 0.
   *
   * @default - `0` ms
   */
  readonly heartbeatIntervalMs?: Duration;

  /**
   * `heartbeat.topic.name`: string.
   *
   * @default - `__mongodb_heartbeats`
   */
  readonly heartbeatTopicName?: string;

  /**
   * `mongo.errors.deadletterqueue.topic.name`: string.
   *
   * @default - not set
   */
  readonly mongoErrorsDeadletterqueueTopicName?: string;

  /**
   * `mongo.errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly mongoErrorsTolerance?: MongoDbSourceErrorsTolerance;

  /**
   * `offset.partition.name`: string.
   *
   * @default - not set
   */
  readonly offsetPartitionName?: string;

  /**
   * `output.format.key`: string, high importance.
   *
   * @default - `json`
   */
  readonly outputFormatKey?: MongoDbSourceOutputFormat;

  /**
   * `output.format.value`: string, high importance.
   *
   * @default - `json`
   */
  readonly outputFormatValue?: MongoDbSourceOutputFormat;

  /**
   * `output.json.formatter`: string.
   *
   * @default - `com.mongodb.kafka.connect.source.json.formatter.DefaultJson`
   */
  readonly outputJsonFormatter?: string;

  /**
   * `output.schema.infer.value`: boolean.
   *
   * @default - `false`
   */
  readonly outputSchemaInferValue?: boolean;

  /**
   * `output.schema.key`: string, high importance.
   *
   * @default - `{  "type": "record",  "name": "keySchema",  "fields" : [{"na…`
   */
  readonly outputSchemaKey?: string;

  /**
   * `output.schema.value`: string, high importance.
   *
   * @default - `{  "name": "ChangeStream",  "type": "record",  "fields": [  …`
   */
  readonly outputSchemaValue?: string;

  /**
   * `pipeline`: string.
   *
   * @default - `[]`
   */
  readonly pipeline?: string;

  /**
   * `poll.await.time.ms`: long, low importance, at least 1.
   *
   * @default - `5000` ms
   */
  readonly pollAwaitTimeMs?: Duration;

  /**
   * `poll.max.batch.size`: int, low importance, at least 1.
   *
   * @default - `1000`
   */
  readonly pollMaxBatchSize?: number;

  /**
   * `publish.full.document.only`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly publishFullDocumentOnly?: boolean;

  /**
   * `publish.full.document.only.tombstone.on.delete`: boolean.
   *
   * @default - `false`
   */
  readonly publishFullDocumentOnlyTombstoneOnDelete?: boolean;

  /**
   * `startup.mode`: string.
   *
   * @default - not set
   */
  readonly startupMode?: MongoDbSourceStartupMode;

  /**
   * `startup.mode.copy.existing.allow.disk.use`: boolean.
   *
   * @default - `true`
   */
  readonly startupModeCopyExistingAllowDiskUse?: boolean;

  /**
   * `startup.mode.copy.existing.max.threads`: int, at least 1.
   *
   * @default - `2`
   */
  readonly startupModeCopyExistingMaxThreads?: number;

  /**
   * `startup.mode.copy.existing.namespace.regex`: string.
   *
   * @default - not set
   */
  readonly startupModeCopyExistingNamespaceRegex?: string;

  /**
   * `startup.mode.copy.existing.pipeline`: string.
   *
   * @default - not set
   */
  readonly startupModeCopyExistingPipeline?: string;

  /**
   * `startup.mode.copy.existing.queue.size`: int, at least 1.
   *
   * @default - `16000`
   */
  readonly startupModeCopyExistingQueueSize?: number;

  /**
   * `startup.mode.timestamp.start.at.operation.time`: string.
   *
   * @default - not set
   */
  readonly startupModeTimestampStartAtOperationTime?: string;

  /**
   * `topic.mapper`: string, high importance.
   *
   * @default - `com.mongodb.kafka.connect.source.topic.mapping.DefaultTopicM…`
   */
  readonly topicMapper?: string;

  /**
   * `topic.namespace.map`: string, high importance.
   *
   * @default - not set
   */
  readonly topicNamespaceMap?: string;

  /**
   * `topic.prefix`: string, low importance.
   *
   * @default - not set
   */
  readonly topicPrefix?: string;

  /**
   * `topic.separator`: string, low importance.
   *
   * @default - `.`
   */
  readonly topicSeparator?: string;

  /**
   * `topic.suffix`: string, low importance.
   *
   * @default - not set
   */
  readonly topicSuffix?: string;
}
