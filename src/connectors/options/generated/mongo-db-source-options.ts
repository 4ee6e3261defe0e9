// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration } from 'aws-cdk-lib';
import { MongoDbChangeStreamFullDocument, MongoDbChangeStreamFullDocumentBeforeChange, MongoDbErrorsTolerance, MongoDbMongoErrorsTolerance, MongoDbOutputFormatKey, MongoDbOutputFormatValue, MongoDbStartupMode } from './mongo-db-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `com.mongodb.kafka.connect.MongoSourceConnector`.
 *
 * Read from version 2.0.1.
 */
export interface MongoDbSourceOptions {
  /**
   * The option `batch.size`: int.
   *
   * @default - `0`
   */
  readonly batchSize?: number;

  /**
   * The option `change.stream.document.key.as.key`: boolean.
   *
   * @default - `true`
   */
  readonly changeStreamDocumentKeyAsKey?: boolean;

  /**
   * The option `change.stream.full.document`: string.
   *
   * @default - not set
   */
  readonly changeStreamFullDocument?: MongoDbChangeStreamFullDocument;

  /**
   * The option `change.stream.full.document.before.change`: string.
   *
   * @default - not set
   */
  readonly changeStreamFullDocumentBeforeChange?: MongoDbChangeStreamFullDocumentBeforeChange;

  /**
   * The option `change.stream.show.expanded.events`: boolean.
   *
   * @default - `false`
   */
  readonly changeStreamShowExpandedEvents?: boolean;

  /**
   * The option `collation`: string.
   *
   * @default - not set
   */
  readonly collation?: string;

  /**
   * The option `collection`: string.
   *
   * @default - not set
   */
  readonly collection?: string;

  /**
   * The option `connection.ssl.keystore`: string.
   *
   * @default - not set
   */
  readonly connectionSslKeystore?: string;

  /**
   * The option `connection.ssl.keystorePassword`: password.
   *
   * @default - not set
   */
  readonly connectionSslKeystorePassword?: ConnectorSecret;

  /**
   * The option `connection.ssl.truststore`: string.
   *
   * @default - not set
   */
  readonly connectionSslTruststore?: string;

  /**
   * The option `connection.ssl.truststorePassword`: password.
   *
   * @default - not set
   */
  readonly connectionSslTruststorePassword?: ConnectorSecret;

  /**
   * The option `connection.uri`: password.
   *
   * @default - not set
   */
  readonly connectionUri?: ConnectorSecret;

  /**
   * The option `copy.existing`: boolean.
   *
   * @default - `false`
   * @deprecated its own documentation says so
   */
  readonly copyExisting?: boolean;

  /**
   * The option `copy.existing.allow.disk.use`: boolean.
   *
   * @default - `true`
   * @deprecated its own documentation says so
   */
  readonly copyExistingAllowDiskUse?: boolean;

  /**
   * The option `copy.existing.max.threads`: int.
   *
   * @default - `2`
   * @deprecated its own documentation says so
   */
  readonly copyExistingMaxThreads?: number;

  /**
   * The option `copy.existing.namespace.regex`: string.
   *
   * @default - not set
   * @deprecated its own documentation says so
   */
  readonly copyExistingNamespaceRegex?: string;

  /**
   * The option `copy.existing.pipeline`: string.
   *
   * @default - not set
   * @deprecated its own documentation says so
   */
  readonly copyExistingPipeline?: string;

  /**
   * The option `copy.existing.queue.size`: int.
   *
   * @default - `16000`
   * @deprecated its own documentation says so
   */
  readonly copyExistingQueueSize?: number;

  /**
   * The option `database`: string.
   *
   * @default - not set
   */
  readonly database?: string;

  /**
   * The option `errors.deadletterqueue.topic.name`: string.
   *
   * @default - not set
   */
  readonly errorsDeadletterqueueTopicName?: string;

  /**
   * The option `errors.log.enable`: boolean.
   *
   * @default - `false`
   */
  readonly errorsLogEnable?: boolean;

  /**
   * The option `errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly errorsTolerance?: MongoDbErrorsTolerance;

  /**
   * The option `heartbeat.interval.ms`: long.
   *
   * @default - `0` ms
   */
  readonly heartbeatIntervalMs?: Duration;

  /**
   * The option `heartbeat.topic.name`: string.
   *
   * @default - `__mongodb_heartbeats`
   */
  readonly heartbeatTopicName?: string;

  /**
   * The option `mongo.errors.deadletterqueue.topic.name`: string.
   *
   * @default - not set
   */
  readonly mongoErrorsDeadletterqueueTopicName?: string;

  /**
   * The option `mongo.errors.log.enable`: boolean.
   *
   * @default - `false`
   */
  readonly mongoErrorsLogEnable?: boolean;

  /**
   * The option `mongo.errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly mongoErrorsTolerance?: MongoDbMongoErrorsTolerance;

  /**
   * The option `offset.partition.name`: string.
   *
   * @default - not set
   */
  readonly offsetPartitionName?: string;

  /**
   * The option `output.format.key`: string.
   *
   * @default - `json`
   */
  readonly outputFormatKey?: MongoDbOutputFormatKey;

  /**
   * The option `output.format.value`: string.
   *
   * @default - `json`
   */
  readonly outputFormatValue?: MongoDbOutputFormatValue;

  /**
   * The option `output.json.formatter`: string.
   *
   * @default - `com.mongodb.kafka.connect.source.json.formatter.DefaultJson`
   */
  readonly outputJsonFormatter?: string;

  /**
   * The option `output.schema.infer.value`: boolean.
   *
   * @default - `false`
   */
  readonly outputSchemaInferValue?: boolean;

  /**
   * The option `output.schema.key`: string.
   *
   * @default - `{  "type": "record",  "name": "keySchema",  "fields" : [{"name": "_id", "type": …`
   */
  readonly outputSchemaKey?: string;

  /**
   * The option `output.schema.value`: string.
   *
   * @default - `{  "name": "ChangeStream",  "type": "record",  "fields": [    { "name": "_id", "…`
   */
  readonly outputSchemaValue?: string;

  /**
   * The option `pipeline`: string.
   *
   * @default - `[]`
   */
  readonly pipeline?: string;

  /**
   * The option `poll.await.time.ms`: long.
   *
   * @default - `5000` ms
   */
  readonly pollAwaitTimeMs?: Duration;

  /**
   * The option `poll.max.batch.size`: int.
   *
   * @default - `1000`
   */
  readonly pollMaxBatchSize?: number;

  /**
   * The option `publish.full.document.only`: boolean.
   *
   * @default - `false`
   */
  readonly publishFullDocumentOnly?: boolean;

  /**
   * The option `publish.full.document.only.tombstone.on.delete`: boolean.
   *
   * @default - `false`
   */
  readonly publishFullDocumentOnlyTombstoneOnDelete?: boolean;

  /**
   * The option `server.api.deprecation.errors`: boolean.
   *
   * @default - `false`
   */
  readonly serverApiDeprecationErrors?: boolean;

  /**
   * The option `server.api.strict`: boolean.
   *
   * @default - `false`
   */
  readonly serverApiStrict?: boolean;

  /**
   * The option `server.api.version`: string.
   *
   * Allowed: `1`.
   *
   * @default - not set
   */
  readonly serverApiVersion?: string;

  /**
   * The option `startup.mode`: string.
   *
   * @default - not set
   */
  readonly startupMode?: MongoDbStartupMode;

  /**
   * The option `startup.mode.copy.existing.allow.disk.use`: boolean.
   *
   * @default - `true`
   */
  readonly startupModeCopyExistingAllowDiskUse?: boolean;

  /**
   * The option `startup.mode.copy.existing.max.threads`: int.
   *
   * @default - `2`
   */
  readonly startupModeCopyExistingMaxThreads?: number;

  /**
   * The option `startup.mode.copy.existing.namespace.regex`: string.
   *
   * @default - not set
   */
  readonly startupModeCopyExistingNamespaceRegex?: string;

  /**
   * The option `startup.mode.copy.existing.pipeline`: string.
   *
   * @default - not set
   */
  readonly startupModeCopyExistingPipeline?: string;

  /**
   * The option `startup.mode.copy.existing.queue.size`: int.
   *
   * @default - `16000`
   */
  readonly startupModeCopyExistingQueueSize?: number;

  /**
   * The option `startup.mode.timestamp.start.at.operation.time`: string.
   *
   * @default - not set
   */
  readonly startupModeTimestampStartAtOperationTime?: string;

  /**
   * The option `topic.mapper`: string.
   *
   * @default - `com.mongodb.kafka.connect.source.topic.mapping.DefaultTopicMapper`
   */
  readonly topicMapper?: string;

  /**
   * The option `topic.namespace.map`: string.
   *
   * @default - not set
   */
  readonly topicNamespaceMap?: string;

  /**
   * The option `topic.prefix`: string.
   *
   * @default - not set
   */
  readonly topicPrefix?: string;

  /**
   * The option `topic.separator`: string.
   *
   * @default - `.`
   */
  readonly topicSeparator?: string;

  /**
   * The option `topic.suffix`: string.
   *
   * @default - not set
   */
  readonly topicSuffix?: string;
}
