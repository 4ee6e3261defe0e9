// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration } from 'aws-cdk-lib';
import { AivenOpenSearchSinkAwsSigningService, AivenOpenSearchSinkBehaviorOnMalformedDocuments, AivenOpenSearchSinkBehaviorOnNullValues, AivenOpenSearchSinkBehaviorOnVersionConflict, AivenOpenSearchSinkIndexWriteMethod, AivenOpenSearchSinkKeyIgnoreIdStrategy } from './aiven-open-search-sink-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `io.aiven.kafka.connect.opensearch.OpensearchSinkConnector`.
 *
 * Read from version 3.1.1.
 */
export interface AivenOpenSearchSinkOptions {
  /**
   * The option `aws.signing.region`: string.
   *
   * @default - not set
   */
  readonly awsSigningRegion?: string;

  /**
   * The option `aws.signing.service`: string.
   *
   * @default - not set
   */
  readonly awsSigningService?: AivenOpenSearchSinkAwsSigningService;

  /**
   * The option `batch.size`: int.
   *
   * @default - `2000`
   */
  readonly batchSize?: number;

  /**
   * The option `behavior.on.malformed.documents`: string.
   *
   * @default - `fail`
   */
  readonly behaviorOnMalformedDocuments?: AivenOpenSearchSinkBehaviorOnMalformedDocuments;

  /**
   * The option `behavior.on.null.values`: string.
   *
   * @default - `ignore`
   */
  readonly behaviorOnNullValues?: AivenOpenSearchSinkBehaviorOnNullValues;

  /**
   * The option `behavior.on.version.conflict`: string.
   *
   * @default - `fail`
   */
  readonly behaviorOnVersionConflict?: AivenOpenSearchSinkBehaviorOnVersionConflict;

  /**
   * The option `compact.map.entries`: boolean.
   *
   * @default - `true`
   */
  readonly compactMapEntries?: boolean;

  /**
   * The option `connection.connect.to`: string.
   *
   * @default - not set
   */
  readonly connectionConnectTo?: string;

  /**
   * The option `connection.password`: password.
   *
   * @default - not set
   */
  readonly connectionPassword?: ConnectorSecret;

  /**
   * The option `connection.timeout.ms`: int.
   *
   * @default - `1000` ms
   */
  readonly connectionTimeoutMs?: Duration;

  /**
   * The option `connection.url`: list.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly connectionUrl?: string[];

  /**
   * The option `connection.username`: string.
   *
   * @default - not set
   */
  readonly connectionUsername?: string;

  /**
   * The option `data.stream.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly dataStreamEnabled?: boolean;

  /**
   * The option `data.stream.prefix`: string.
   *
   * @default - not set
   */
  readonly dataStreamPrefix?: string;

  /**
   * The option `data.stream.timestamp.field`: string.
   *
   * @default - `(at)timestamp`
   */
  readonly dataStreamTimestampField?: string;

  /**
   * The option `drop.invalid.message`: boolean.
   *
   * @default - `false`
   */
  readonly dropInvalidMessage?: boolean;

  /**
   * The option `flush.timeout.ms`: long.
   *
   * @default - `10000` ms
   */
  readonly flushTimeoutMs?: Duration;

  /**
   * The option `index.write.method`: string.
   *
   * @default - `insert`
   */
  readonly indexWriteMethod?: AivenOpenSearchSinkIndexWriteMethod;

  /**
   * The option `key.ignore`: boolean.
   *
   * @default - `false`
   */
  readonly keyIgnore?: boolean;

  /**
   * The option `key.ignore.id.strategy`: string.
   *
   * @default - `topic.partition.offset`
   */
  readonly keyIgnoreIdStrategy?: AivenOpenSearchSinkKeyIgnoreIdStrategy;

  /**
   * The option `linger.ms`: long.
   *
   * @default - `1` ms
   */
  readonly lingerMs?: Duration;

  /**
   * The option `max.buffered.records`: int.
   *
   * @default - `20000`
   */
  readonly maxBufferedRecords?: number;

  /**
   * The option `max.in.flight.requests`: int.
   *
   * @default - `5`
   */
  readonly maxInFlightRequests?: number;

  /**
   * The option `max.retries`: int.
   *
   * @default - `5`
   */
  readonly maxRetries?: number;

  /**
   * The option `read.timeout.ms`: int.
   *
   * @default - `3000` ms
   */
  readonly readTimeoutMs?: Duration;

  /**
   * The option `retry.backoff.ms`: long.
   *
   * @default - `100` ms
   */
  readonly retryBackoffMs?: Duration;

  /**
   * The option `schema.ignore`: boolean.
   *
   * @default - `false`
   */
  readonly schemaIgnore?: boolean;

  /**
   * The option `tls.ca.certificates`: string.
   *
   * @default - not set
   */
  readonly tlsCaCertificates?: string;

  /**
   * The option `tls.verify`: boolean.
   *
   * @default - `true`
   */
  readonly tlsVerify?: boolean;

  /**
   * The option `topic.key.ignore`: list.
   *
   * @default - not set
   */
  readonly topicKeyIgnore?: string[];

  /**
   * The option `topic.schema.ignore`: list.
   *
   * @default - not set
   */
  readonly topicSchemaIgnore?: string[];
}
