// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { DebeziumOptions } from './debezium-options';
import type { DebeziumGuardrailCollectionsLimitAction, DebeziumMongoDbCaptureMode, DebeziumSnapshotMode } from './debezium-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.debezium.connector.mongodb.MongoDbConnector`.
 *
 * Read from the versions 2.7.4.Final, 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/mongodb.html
 */
export interface DebeziumMongoDbOptions extends DebeziumOptions {
  /**
   * `mongodb.authsource`: string.
   *
   * @default - `admin`
   */
  readonly authsource?: string;

  /**
   * `capture.mode`: string.
   *
   * @default - `change_streams_update_full`
   */
  readonly captureMode?: DebeziumMongoDbCaptureMode;

  /**
   * `collection.exclude.list`: string.
   *
   * @default - not set
   */
  readonly collectionExcludeList?: string;

  /**
   * `collection.include.list`: list, high importance.
   *
   * @default - not set
   */
  readonly collectionIncludeList?: string[];

  /**
   * `mongodb.connection.string`: string, high importance.
   *
   * @default - not set
   */
  readonly connectionString?: string;

  /**
   * `connection.validation.timeout.ms`: long, low importance, at least 1, since 3.6.1.
   *
   * @default - `60000` ms
   */
  readonly connectionValidationTimeoutMs?: Duration;

  /**
   * `mongodb.connect.timeout.ms`: int, low importance.
   *
   * @default - `10000` ms
   */
  readonly connectTimeoutMs?: Duration;

  /**
   * `cursor.max.await.time.ms`: int, low importance.
   *
   * @default - not set
   */
  readonly cursorMaxAwaitTimeMs?: Duration;

  /**
   * `custom.sanitize.pattern`: string, low importance, since 3.6.1.
   *
   * @default - `.*secret$|.*password$|.*sasl\.jaas\.config$|.*basic\.auth\.u…`
   */
  readonly customSanitizePattern?: string;

  /**
   * `database.exclude.list`: list, high importance.
   *
   * @default - not set
   */
  readonly databaseExcludeList?: string[];

  /**
   * `database.include.list`: list, high importance.
   *
   * @default - not set
   */
  readonly databaseIncludeList?: string[];

  /**
   * `executor.shutdown.timeout.ms`: long, at least 1, since 3.6.1.
   *
   * @default - `4000` ms
   */
  readonly executorShutdownTimeoutMs?: Duration;

  /**
   * `extended.headers.enabled`: boolean, low importance, since 3.6.1.
   *
   * @default - `true`
   */
  readonly extendedHeadersEnabled?: boolean;

  /**
   * `field.exclude.list`: string.
   *
   * @default - not set
   */
  readonly fieldExcludeList?: string;

  /**
   * `field.renames`: string.
   *
   * @default - not set
   */
  readonly fieldRenames?: string;

  /**
   * `guardrail.collections.limit.action`: string, since 3.6.1.
   *
   * @default - `warn`
   */
  readonly guardrailCollectionsLimitAction?: DebeziumGuardrailCollectionsLimitAction;

  /**
   * `guardrail.collections.max`: int, at least 0, since 3.6.1.
   *
   * @default - `0`
   */
  readonly guardrailCollectionsMax?: number;

  /**
   * `mongodb.heartbeat.frequency.ms`: int, low importance.
   *
   * @default - `10000` ms
   */
  readonly heartbeatFrequencyMs?: Duration;

  /**
   * `legacy.snapshot.max.threads`: boolean, low importance, since 3.6.1.
   *
   * @default - `false`
   */
  readonly legacySnapshotMaxThreads?: boolean;

  /**
   * `mongodb.poll.interval.ms`: long, at least 1.
   *
   * @default - `30000` ms
   */
  readonly mongodbPollIntervalMs?: Duration;

  /**
   * `openlineage.integration.config.file.path`: string, low importance, since 3.6.1.
   *
   * @default - `./openlineage.yml`
   */
  readonly openlineageIntegrationConfigFilePath?: string;

  /**
   * `openlineage.integration.dataset.kafka.bootstrap.servers`: string, low importance, since 3.6.1.
   *
   * @default - not set
   */
  readonly openlineageIntegrationDatasetKafkaBootstrapServers?: string;

  /**
   * `openlineage.integration.enabled`: boolean, low importance, since 3.6.1.
   *
   * @default - `false`
   */
  readonly openlineageIntegrationEnabled?: boolean;

  /**
   * `openlineage.integration.job.description`: string, low importance, since 3.6.1.
   *
   * @default - `Debezium change data capture job`
   */
  readonly openlineageIntegrationJobDescription?: string;

  /**
   * `openlineage.integration.job.namespace`: string, low importance, since 3.6.1.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobNamespace?: string;

  /**
   * `openlineage.integration.job.owners`: list, low importance, since 3.6.1.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobOwners?: string[];

  /**
   * `openlineage.integration.job.tags`: list, low importance, since 3.6.1.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobTags?: string[];

  /**
   * `mongodb.password`: password, high importance.
   *
   * @default - not set
   */
  readonly password?: IConnectorSecret;

  /**
   * `query.fetch.size`: int, at least 0.
   *
   * @default - `0`
   */
  readonly queryFetchSize?: number;

  /**
   * `mongodb.server.selection.timeout.ms`: int, low importance.
   *
   * @default - `30000` ms
   */
  readonly serverSelectionTimeoutMs?: Duration;

  /**
   * `snapshot.collection.filter.overrides`: string.
   *
   * @default - not set
   */
  readonly snapshotCollectionFilterOverrides?: string;

  /**
   * `snapshot.max.threads.multiplier`: int, at least 1, since 3.6.1.
   *
   * @default - `1`
   */
  readonly snapshotMaxThreadsMultiplier?: number;

  /**
   * `snapshot.mode`: string, low importance.
   *
   * @default - `initial`
   */
  readonly snapshotMode?: DebeziumSnapshotMode;

  /**
   * `mongodb.socket.timeout.ms`: int, low importance.
   *
   * @default - `0` ms
   */
  readonly socketTimeoutMs?: Duration;

  /**
   * `sourceinfo.struct.maker`: class, low importance.
   *
   * @default - `io.debezium.connector.mongodb.MongoDbSourceInfoStructMaker`
   */
  readonly sourceinfoStructMaker?: string;

  /**
   * `mongodb.ssl.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly sslEnabled?: boolean;

  /**
   * `mongodb.ssl.invalid.hostname.allowed`: boolean.
   *
   * @default - `false`
   */
  readonly sslInvalidHostnameAllowed?: boolean;

  /**
   * `statistics.metrics.enabled`: boolean, since 3.6.1.
   *
   * @default - `true`
   */
  readonly statisticsMetricsEnabled?: boolean;

  /**
   * `mongodb.user`: string, high importance.
   *
   * @default - not set
   */
  readonly user?: string;
}
