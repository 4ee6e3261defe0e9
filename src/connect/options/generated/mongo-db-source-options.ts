// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { MongoDbOptions } from './mongo-db-options';
import type { MongoDbSourceChangeStreamFullDocument, MongoDbSourceChangeStreamFullDocumentBeforeChange, MongoDbSourceErrorsTolerance, MongoDbSourceOutputFormat, MongoDbSourceStartupMode } from './mongo-db-values';

/**
 * Options of `com.mongodb.kafka.connect.MongoSourceConnector`.
 *
 * Follows the change streams of MongoDB. Read from version 2.0.1.
 *
 * @see https://www.mongodb.com/docs/kafka-connector/current/source-connector/configuration-properties/
 */
export interface MongoDbSourceOptions extends MongoDbOptions {
  /**
   * The number of changes that are fetched at once; 0 for the server's default.
   *
   * `batch.size`: int, at least 0.
   *
   * @default - `0`
   */
  readonly batchSize?: number;

  /**
   * Whether the key of the document is the key of the record.
   *
   * `change.stream.document.key.as.key`: boolean.
   *
   * @default - `true`
   */
  readonly changeStreamDocumentKeyAsKey?: boolean;

  /**
   * What an update event contains of the document after the update.
   *
   * `change.stream.full.document`: string, high importance.
   *
   * @default - not set
   */
  readonly changeStreamFullDocument?: MongoDbSourceChangeStreamFullDocument;

  /**
   * What a change event contains of the document before the change.
   *
   * `change.stream.full.document.before.change`: string, high importance.
   *
   * @default - not set
   */
  readonly changeStreamFullDocumentBeforeChange?: MongoDbSourceChangeStreamFullDocumentBeforeChange;

  /**
   * Whether events about indexes and collections are followed too.
   *
   * `change.stream.show.expanded.events`: boolean.
   *
   * @default - `false`
   */
  readonly changeStreamShowExpandedEvents?: boolean;

  /**
   * How text is compared, as JSON.
   *
   * `collation`: string, high importance.
   *
   * @default - not set
   */
  readonly collation?: string;

  /**
   * The collection that is followed; without it, all of the database.
   *
   * `collection`: string.
   *
   * @default - not set
   */
  readonly collection?: string;

  /**
   * Whether existing documents are copied first (an older name of the option).
   *
   * `copy.existing`: boolean.
   *
   * @default - `false`
   * @deprecated its own documentation says so; use `startup.mode`
   */
  readonly copyExisting?: boolean;

  /**
   * Whether the copy may use the disk of the server (an older name of the option).
   *
   * `copy.existing.allow.disk.use`: boolean.
   *
   * @default - `true`
   * @deprecated its own documentation says so; use `startup.mode.copy.existing.allow.disk.use`
   */
  readonly copyExistingAllowDiskUse?: boolean;

  /**
   * The number of threads of the copy (an older name of the option).
   *
   * `copy.existing.max.threads`: int, at least 1.
   *
   * @default - `2`
   * @deprecated its own documentation says so; use `startup.mode.copy.existing.max.threads`
   */
  readonly copyExistingMaxThreads?: number;

  /**
   * The collections that are copied (an older name of the option).
   *
   * `copy.existing.namespace.regex`: string.
   *
   * @default - not set
   * @deprecated its own documentation says so; use `startup.mode.copy.existing.namespace.regex`
   */
  readonly copyExistingNamespaceRegex?: string;

  /**
   * The aggregation that filters the copy (an older name of the option).
   *
   * `copy.existing.pipeline`: string.
   *
   * @default - not set
   * @deprecated its own documentation says so; use `startup.mode.copy.existing.pipeline`
   */
  readonly copyExistingPipeline?: string;

  /**
   * The number of documents of the copy that wait in memory (an older name of the option).
   *
   * `copy.existing.queue.size`: int, at least 1.
   *
   * @default - `16000`
   * @deprecated its own documentation says so; use `startup.mode.copy.existing.queue.size`
   */
  readonly copyExistingQueueSize?: number;

  /**
   * The database that is followed; without it, all of the server.
   *
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
   * How often a heartbeat moves the position on while nothing changes; 0 for never.
   *
   * `heartbeat.interval.ms`: long, at least 0.
   *
   * @default - `0 ms`
   */
  readonly heartbeatIntervalMs?: Duration;

  /**
   * The topic for heartbeats.
   *
   * `heartbeat.topic.name`: string.
   *
   * @default - `__mongodb_heartbeats`
   */
  readonly heartbeatTopicName?: string;

  /**
   * The topic for changes that cannot be converted.
   *
   * `mongo.errors.deadletterqueue.topic.name`: string.
   *
   * @default - not set
   */
  readonly mongoErrorsDeadletterqueueTopicName?: string;

  /**
   * Whether each failed change is logged.
   *
   * `mongo.errors.log.enable`: boolean.
   *
   * @default - `false`
   */
  readonly mongoErrorsLogEnable?: boolean;

  /**
   * Whether a change that cannot be handled is skipped, or ends the task.
   *
   * `mongo.errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly mongoErrorsTolerance?: MongoDbSourceErrorsTolerance;

  /**
   * The name under which the position is kept; another one starts over.
   *
   * `offset.partition.name`: string.
   *
   * @default - not set
   */
  readonly offsetPartitionName?: string;

  /**
   * How keys are written.
   *
   * `output.format.key`: string, high importance.
   *
   * @default - `json`
   */
  readonly outputFormatKey?: MongoDbSourceOutputFormat;

  /**
   * How values are written.
   *
   * `output.format.value`: string, high importance.
   *
   * @default - `json`
   */
  readonly outputFormatValue?: MongoDbSourceOutputFormat;

  /**
   * The class that writes JSON.
   *
   * `output.json.formatter`: string.
   *
   * @default - `com.mongodb.kafka.connect.source.json.formatter.DefaultJson`
   */
  readonly outputJsonFormatter?: string;

  /**
   * Whether the schema is inferred from each document.
   *
   * `output.schema.infer.value`: boolean.
   *
   * @default - `false`
   */
  readonly outputSchemaInferValue?: boolean;

  /**
   * The Avro schema of keys.
   *
   * `output.schema.key`: string, high importance.
   *
   * @default - `{  "type": "record",  "name": "keySchema",  "fields" : [{"na…`
   */
  readonly outputSchemaKey?: string;

  /**
   * The Avro schema of values.
   *
   * `output.schema.value`: string, high importance.
   *
   * @default - `{  "name": "ChangeStream",  "type": "record",  "fields": [  …`
   */
  readonly outputSchemaValue?: string;

  /**
   * The aggregation that filters and changes events, as JSON.
   *
   * `pipeline`: string.
   *
   * @default - `[]`
   */
  readonly pipeline?: string;

  /**
   * How long is waited for changes before those that came are handed on.
   *
   * `poll.await.time.ms`: long, low importance, at least 1.
   *
   * @default - `5000 ms`
   */
  readonly pollAwaitTimeMs?: Duration;

  /**
   * The greatest number of changes that are handed on at once.
   *
   * `poll.max.batch.size`: int, low importance, at least 1.
   *
   * @default - `1000`
   */
  readonly pollMaxBatchSize?: number;

  /**
   * Whether records are documents instead of events.
   *
   * `publish.full.document.only`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly publishFullDocumentOnly?: boolean;

  /**
   * Whether a deletion becomes a record without a value.
   *
   * `publish.full.document.only.tombstone.on.delete`: boolean.
   *
   * @default - `false`
   */
  readonly publishFullDocumentOnlyTombstoneOnDelete?: boolean;

  /**
   * Where a new connector begins: with what exists, now, or at a time.
   *
   * `startup.mode`: string.
   *
   * @default - not set
   */
  readonly startupMode?: MongoDbSourceStartupMode;

  /**
   * Whether the copy may use the disk of the server.
   *
   * `startup.mode.copy.existing.allow.disk.use`: boolean.
   *
   * @default - `true`
   */
  readonly startupModeCopyExistingAllowDiskUse?: boolean;

  /**
   * The number of threads of the copy.
   *
   * `startup.mode.copy.existing.max.threads`: int, at least 1.
   *
   * @default - `2`
   */
  readonly startupModeCopyExistingMaxThreads?: number;

  /**
   * The collections that are copied, as a regular expression.
   *
   * `startup.mode.copy.existing.namespace.regex`: string.
   *
   * @default - not set
   */
  readonly startupModeCopyExistingNamespaceRegex?: string;

  /**
   * The aggregation that filters the copy, as JSON.
   *
   * `startup.mode.copy.existing.pipeline`: string.
   *
   * @default - not set
   */
  readonly startupModeCopyExistingPipeline?: string;

  /**
   * The number of documents of the copy that wait in memory.
   *
   * `startup.mode.copy.existing.queue.size`: int, at least 1.
   *
   * @default - `16000`
   */
  readonly startupModeCopyExistingQueueSize?: number;

  /**
   * With the mode `timestamp`: where to begin.
   *
   * `startup.mode.timestamp.start.at.operation.time`: string.
   *
   * @default - not set
   */
  readonly startupModeTimestampStartAtOperationTime?: string;

  /**
   * The class that names topics.
   *
   * `topic.mapper`: string, high importance.
   *
   * @default - `com.mongodb.kafka.connect.source.topic.mapping.DefaultTopicM…`
   */
  readonly topicMapper?: string;

  /**
   * Collections with their topics, as JSON.
   *
   * `topic.namespace.map`: string, high importance.
   *
   * @default - not set
   */
  readonly topicNamespaceMap?: string;

  /**
   * What names of topics begin with.
   *
   * `topic.prefix`: string, low importance.
   *
   * @default - not set
   */
  readonly topicPrefix?: string;

  /**
   * The text between the parts of the name of a topic.
   *
   * `topic.separator`: string, low importance.
   *
   * @default - `.`
   */
  readonly topicSeparator?: string;

  /**
   * What names of topics end with.
   *
   * `topic.suffix`: string, low importance.
   *
   * @default - not set
   */
  readonly topicSuffix?: string;
}
