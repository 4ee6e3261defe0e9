// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { AivenOpenSearchSinkAwsSigningService, AivenOpenSearchSinkBehaviorOnNullValues, AivenOpenSearchSinkFailureBehavior, AivenOpenSearchSinkIndexWriteMethod, AivenOpenSearchSinkKeyIgnoreIdStrategy } from './aiven-open-search-sink-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.aiven.kafka.connect.opensearch.OpensearchSinkConnector`.
 *
 * Writes records as documents of indexes of OpenSearch. Read from version 3.1.1.
 *
 * @see https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka
 */
export interface AivenOpenSearchSinkOptions {
  /**
   * The Region for which requests are signed.
   *
   * `aws.signing.region`: string, high importance.
   *
   * @default - not set
   */
  readonly awsSigningRegion?: string;

  /**
   * The service for which requests are signed: OpenSearch domains or OpenSearch Serverless.
   *
   * `aws.signing.service`: string, high importance.
   *
   * @default - not set
   */
  readonly awsSigningService?: AivenOpenSearchSinkAwsSigningService;

  /**
   * The greatest number of records in one batch.
   *
   * `batch.size`: int.
   *
   * @default - `2000`
   */
  readonly batchSize?: number;

  /**
   * What happens with a document that cannot be indexed.
   *
   * `behavior.on.malformed.documents`: string, low importance.
   *
   * @default - `fail`
   */
  readonly behaviorOnMalformedDocuments?: AivenOpenSearchSinkFailureBehavior;

  /**
   * What happens with a record without a value.
   *
   * `behavior.on.null.values`: string, low importance.
   *
   * @default - `ignore`
   */
  readonly behaviorOnNullValues?: AivenOpenSearchSinkBehaviorOnNullValues;

  /**
   * What happens when an older document meets a newer one.
   *
   * `behavior.on.version.conflict`: string, low importance.
   *
   * @default - `fail`
   */
  readonly behaviorOnVersionConflict?: AivenOpenSearchSinkFailureBehavior;

  /**
   * Whether maps become objects instead of lists of pairs.
   *
   * `compact.map.entries`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly compactMapEntries?: boolean;

  /**
   * A host that takes the place of that of the address, `host:port`.
   *
   * `connection.connect.to`: string, low importance.
   *
   * @default - not set
   */
  readonly connectionConnectTo?: string;

  /**
   * The password of the user.
   *
   * `connection.password`: password.
   *
   * @default - not set
   */
  readonly connectionPassword?: IConnectorSecret;

  /**
   * How long a connection may take.
   *
   * `connection.timeout.ms`: int, low importance.
   *
   * @default - `1000 ms`
   */
  readonly connectionTimeoutMs?: Duration;

  /**
   * The address of the server.
   *
   * `connection.url`: list, high importance, required.
   *
   * @default - none
   */
  readonly connectionUrl?: string[];

  /**
   * The user.
   *
   * `connection.username`: string.
   *
   * @default - not set
   */
  readonly connectionUsername?: string;

  /**
   * Whether documents go to data streams.
   *
   * `data.stream.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly dataStreamEnabled?: boolean;

  /**
   * What names of data streams begin with.
   *
   * `data.stream.prefix`: string.
   *
   * @default - not set
   */
  readonly dataStreamPrefix?: string;

  /**
   * The field with the time of a document of a data stream.
   *
   * `data.stream.timestamp.field`: string.
   *
   * @default - `(at)timestamp`
   */
  readonly dataStreamTimestampField?: string;

  /**
   * Whether records that cannot be converted are dropped.
   *
   * `drop.invalid.message`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly dropInvalidMessage?: boolean;

  /**
   * How long a flush may take.
   *
   * `flush.timeout.ms`: long, low importance.
   *
   * @default - `10000 ms`
   */
  readonly flushTimeoutMs?: Duration;

  /**
   * Whether documents are replaced or changed.
   *
   * `index.write.method`: string, low importance.
   *
   * @default - `insert`
   */
  readonly indexWriteMethod?: AivenOpenSearchSinkIndexWriteMethod;

  /**
   * Whether keys are ignored, and IDs derived from the topic, partition and offset.
   *
   * `key.ignore`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly keyIgnore?: boolean;

  /**
   * How ids are made where keys are ignored.
   *
   * `key.ignore.id.strategy`: string, low importance.
   *
   * @default - `topic.partition.offset`
   */
  readonly keyIgnoreIdStrategy?: AivenOpenSearchSinkKeyIgnoreIdStrategy;

  /**
   * How long is waited for a full batch.
   *
   * `linger.ms`: long, low importance.
   *
   * @default - `1 ms`
   */
  readonly lingerMs?: Duration;

  /**
   * The greatest number of records that wait in memory.
   *
   * `max.buffered.records`: int, low importance.
   *
   * @default - `20000`
   */
  readonly maxBufferedRecords?: number;

  /**
   * The greatest number of requests at once.
   *
   * `max.in.flight.requests`: int.
   *
   * @default - `5`
   */
  readonly maxInFlightRequests?: number;

  /**
   * How often what failed is tried again.
   *
   * `max.retries`: int, low importance.
   *
   * @default - `5`
   */
  readonly maxRetries?: number;

  /**
   * How long an answer may take.
   *
   * `read.timeout.ms`: int, low importance.
   *
   * @default - `3000 ms`
   */
  readonly readTimeoutMs?: Duration;

  /**
   * The pause before what failed is tried again.
   *
   * `retry.backoff.ms`: long, low importance.
   *
   * @default - `100 ms`
   */
  readonly retryBackoffMs?: Duration;

  /**
   * Whether the schema of records is ignored when the mapping is created.
   *
   * `schema.ignore`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaIgnore?: boolean;

  /**
   * Trusted certificates in PEM.
   *
   * `tls.ca.certificates`: string, low importance.
   *
   * @default - not set
   */
  readonly tlsCaCertificates?: string;

  /**
   * Whether certificates are verified.
   *
   * `tls.verify`: boolean, high importance.
   *
   * @default - `true`
   */
  readonly tlsVerify?: boolean;

  /**
   * The topics whose keys are ignored.
   *
   * `topic.key.ignore`: list, low importance.
   *
   * @default - not set
   */
  readonly topicKeyIgnore?: string[];

  /**
   * The topics whose schemas are ignored.
   *
   * `topic.schema.ignore`: list, low importance.
   *
   * @default - not set
   */
  readonly topicSchemaIgnore?: string[];
}
