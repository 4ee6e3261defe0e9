// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { AivenOpenSearchSinkAwsSigningService, AivenOpenSearchSinkBehaviorOnNullValues, AivenOpenSearchSinkFailureBehavior, AivenOpenSearchSinkIndexWriteMethod, AivenOpenSearchSinkKeyIgnoreIdStrategy } from './aiven-open-search-sink-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.aiven.kafka.connect.opensearch.OpensearchSinkConnector`.
 *
 * Read from version 3.1.1.
 *
 * @see https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka
 */
export interface AivenOpenSearchSinkOptions {
  /**
   * `aws.signing.region`: string, high importance.
   *
   * @default - not set
   */
  readonly awsSigningRegion?: string;

  /**
   * `aws.signing.service`: string, high importance.
   *
   * @default - not set
   */
  readonly awsSigningService?: AivenOpenSearchSinkAwsSigningService;

  /**
   * `batch.size`: int.
   *
   * @default - `2000`
   */
  readonly batchSize?: number;

  /**
   * `behavior.on.malformed.documents`: string, low importance.
   *
   * @default - `fail`
   */
  readonly behaviorOnMalformedDocuments?: AivenOpenSearchSinkFailureBehavior;

  /**
   * `behavior.on.null.values`: string, low importance.
   *
   * @default - `ignore`
   */
  readonly behaviorOnNullValues?: AivenOpenSearchSinkBehaviorOnNullValues;

  /**
   * `behavior.on.version.conflict`: string, low importance.
   *
   * @default - `fail`
   */
  readonly behaviorOnVersionConflict?: AivenOpenSearchSinkFailureBehavior;

  /**
   * `compact.map.entries`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly compactMapEntries?: boolean;

  /**
   * `connection.connect.to`: string, low importance.
   *
   * @default - not set
   */
  readonly connectionConnectTo?: string;

  /**
   * `connection.password`: password.
   *
   * @default - not set
   */
  readonly connectionPassword?: IConnectorSecret;

  /**
   * `connection.timeout.ms`: int, low importance.
   *
   * @default - `1000` ms
   */
  readonly connectionTimeoutMs?: Duration;

  /**
   * `connection.url`: list, high importance, required.
   *
   * @default - none
   */
  readonly connectionUrl?: string[];

  /**
   * `connection.username`: string.
   *
   * @default - not set
   */
  readonly connectionUsername?: string;

  /**
   * `data.stream.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly dataStreamEnabled?: boolean;

  /**
   * `data.stream.prefix`: string.
   *
   * @default - not set
   */
  readonly dataStreamPrefix?: string;

  /**
   * `data.stream.timestamp.field`: string.
   *
   * @default - `(at)timestamp`
   */
  readonly dataStreamTimestampField?: string;

  /**
   * `drop.invalid.message`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly dropInvalidMessage?: boolean;

  /**
   * `flush.timeout.ms`: long, low importance.
   *
   * @default - `10000` ms
   */
  readonly flushTimeoutMs?: Duration;

  /**
   * `index.write.method`: string, low importance.
   *
   * @default - `insert`
   */
  readonly indexWriteMethod?: AivenOpenSearchSinkIndexWriteMethod;

  /**
   * `key.ignore`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly keyIgnore?: boolean;

  /**
   * `key.ignore.id.strategy`: string, low importance.
   *
   * @default - `topic.partition.offset`
   */
  readonly keyIgnoreIdStrategy?: AivenOpenSearchSinkKeyIgnoreIdStrategy;

  /**
   * `linger.ms`: long, low importance.
   *
   * @default - `1` ms
   */
  readonly lingerMs?: Duration;

  /**
   * `max.buffered.records`: int, low importance.
   *
   * @default - `20000`
   */
  readonly maxBufferedRecords?: number;

  /**
   * `max.in.flight.requests`: int.
   *
   * @default - `5`
   */
  readonly maxInFlightRequests?: number;

  /**
   * `max.retries`: int, low importance.
   *
   * @default - `5`
   */
  readonly maxRetries?: number;

  /**
   * `read.timeout.ms`: int, low importance.
   *
   * @default - `3000` ms
   */
  readonly readTimeoutMs?: Duration;

  /**
   * `retry.backoff.ms`: long, low importance.
   *
   * @default - `100` ms
   */
  readonly retryBackoffMs?: Duration;

  /**
   * `schema.ignore`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaIgnore?: boolean;

  /**
   * `tls.ca.certificates`: string, low importance.
   *
   * @default - not set
   */
  readonly tlsCaCertificates?: string;

  /**
   * `tls.verify`: boolean, high importance.
   *
   * @default - `true`
   */
  readonly tlsVerify?: boolean;

  /**
   * `topic.key.ignore`: list, low importance.
   *
   * @default - not set
   */
  readonly topicKeyIgnore?: string[];

  /**
   * `topic.schema.ignore`: list, low importance.
   *
   * @default - not set
   */
  readonly topicSchemaIgnore?: string[];
}
