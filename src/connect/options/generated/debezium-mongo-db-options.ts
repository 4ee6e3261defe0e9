// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { DebeziumOptions } from './debezium-options';
import type { DebeziumMongoDbCaptureMode, DebeziumSnapshotMode } from './debezium-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.debezium.connector.mongodb.MongoDbConnector`.
 *
 * Follows the changes of collections of MongoDB. Read from the versions 2.7.4.Final, 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/mongodb.html
 */
export interface DebeziumMongoDbOptions extends DebeziumOptions {
  /**
   * The database that holds the user.
   *
   * `mongodb.authsource`: string.
   *
   * @default - `admin`
   */
  readonly authsource?: string;

  /**
   * What events of change streams hold: the change, or also the document before and after.
   *
   * `capture.mode`: string.
   *
   * @default - `change_streams_update_full`
   */
  readonly captureMode?: DebeziumMongoDbCaptureMode;

  /**
   * Collections whose changes are excluded, as regular expressions.
   *
   * `collection.exclude.list`: string.
   *
   * @default - not set
   */
  readonly collectionExcludeList?: string;

  /**
   * Collections whose changes are read, as regular expressions.
   *
   * `collection.include.list`: list, high importance.
   *
   * @default - not set
   */
  readonly collectionIncludeList?: string[];

  /**
   * The connection string.
   *
   * `mongodb.connection.string`: string, high importance.
   *
   * @default - not set
   */
  readonly connectionString?: string;

  /**
   * How long a connection may take.
   *
   * `mongodb.connect.timeout.ms`: int, low importance.
   *
   * @default - `10000 ms`
   */
  readonly connectTimeoutMs?: Duration;

  /**
   * How long the server waits for a change before it responds.
   *
   * `cursor.max.await.time.ms`: int, low importance.
   *
   * @default - not set
   */
  readonly cursorMaxAwaitTimeMs?: Duration;

  /**
   * Databases whose changes are excluded, as regular expressions.
   *
   * `database.exclude.list`: list, high importance.
   *
   * @default - not set
   */
  readonly databaseExcludeList?: string[];

  /**
   * Databases whose changes are read, as regular expressions.
   *
   * `database.include.list`: list, high importance.
   *
   * @default - not set
   */
  readonly databaseIncludeList?: string[];

  /**
   * Fields that are excluded, as `database.collection.field`.
   *
   * `field.exclude.list`: string.
   *
   * @default - not set
   */
  readonly fieldExcludeList?: string;

  /**
   * Fields with their new names, `database.collection.field:name`.
   *
   * `field.renames`: string.
   *
   * @default - not set
   */
  readonly fieldRenames?: string;

  /**
   * How often the servers are checked.
   *
   * `mongodb.heartbeat.frequency.ms`: int, low importance.
   *
   * @default - `10000 ms`
   */
  readonly heartbeatFrequencyMs?: Duration;

  /**
   * Whether the threads of a snapshot share the work as in older versions: one table each.
   *
   * `legacy.snapshot.max.threads`: boolean, low importance, since 3.6.1.
   *
   * @default - `false`
   */
  readonly legacySnapshotMaxThreads?: boolean;

  /**
   * How often new or removed servers are looked for.
   *
   * `mongodb.poll.interval.ms`: long, at least 1.
   *
   * @default - `30000 ms`
   */
  readonly mongodbPollIntervalMs?: Duration;

  /**
   * The password of the user.
   *
   * `mongodb.password`: password, high importance.
   *
   * @default - not set
   */
  readonly password?: IConnectorSecret;

  /**
   * The number of rows that are fetched at once; 0 for the driver's default.
   *
   * `query.fetch.size`: int, at least 0.
   *
   * @default - `0`
   */
  readonly queryFetchSize?: number;

  /**
   * How long a server is looked for.
   *
   * `mongodb.server.selection.timeout.ms`: int, low importance.
   *
   * @default - `30000 ms`
   */
  readonly serverSelectionTimeoutMs?: Duration;

  /**
   * Collections of which a snapshot takes a part; the filters stand in options of their own.
   *
   * `snapshot.collection.filter.overrides`: string.
   *
   * @default - not set
   */
  readonly snapshotCollectionFilterOverrides?: string;

  /**
   * When whole collections are read.
   *
   * `snapshot.mode`: string, low importance.
   *
   * @default - `initial`
   */
  readonly snapshotMode?: DebeziumSnapshotMode;

  /**
   * How long an answer may take; 0 for no limit.
   *
   * `mongodb.socket.timeout.ms`: int, low importance.
   *
   * @default - `0 ms`
   */
  readonly socketTimeoutMs?: Duration;

  /**
   * The class that makes the field `source` of events.
   *
   * `sourceinfo.struct.maker`: class, low importance.
   *
   * @default - `io.debezium.connector.mongodb.MongoDbSourceInfoStructMaker`
   */
  readonly sourceinfoStructMaker?: string;

  /**
   * Whether the connection uses TLS.
   *
   * `mongodb.ssl.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly sslEnabled?: boolean;

  /**
   * Whether the certificate may be of another host.
   *
   * `mongodb.ssl.invalid.hostname.allowed`: boolean.
   *
   * @default - `false`
   */
  readonly sslInvalidHostnameAllowed?: boolean;

  /**
   * Whether statistics of events are reported as metrics.
   *
   * `statistics.metrics.enabled`: boolean, since 3.6.1.
   *
   * @default - `true`
   */
  readonly statisticsMetricsEnabled?: boolean;

  /**
   * The user.
   *
   * `mongodb.user`: string, high importance.
   *
   * @default - not set
   */
  readonly user?: string;
}
