// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `com.clickhouse.kafka.connect.ClickHouseSinkConnector`.
 *
 * Read from version 1.5.0.
 *
 * @see https://clickhouse.com/docs/integrations/kafka/clickhouse-kafka-connect-sink
 */
export interface ClickHouseSinkOptions {
  /**
   * `auto.evolve`: boolean.
   *
   * @default - `false`
   */
  readonly autoEvolve?: boolean;

  /**
   * `auto.evolve.ddl.refresh.retries`: int, low importance, at least 0.
   *
   * @default - `3`
   */
  readonly autoEvolveDdlRefreshRetries?: number;

  /**
   * `auto.evolve.struct.to.json`: boolean.
   *
   * @default - `false`
   */
  readonly autoEvolveStructToJson?: boolean;

  /**
   * `bufferCount`: int, low importance, at least 0.
   *
   * @default - `0`
   */
  readonly bufferCount?: number;

  /**
   * `bufferFlushTime`: long, low importance, at least 0.
   *
   * @default - `0`
   */
  readonly bufferFlushTime?: number;

  /**
   * `bypassFieldCleanup`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly bypassFieldCleanup?: boolean;

  /**
   * `bypassRowBinary`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly bypassRowBinary?: boolean;

  /**
   * `bypassSchemaValidation`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly bypassSchemaValidation?: boolean;

  /**
   * `clickhouseClientInsertTimeoutMs`: long, low importance, at least 100.
   *
   * @default - `240000` ms
   */
  readonly clientInsertTimeoutMs?: Duration;

  /**
   * `client_version`: string, low importance.
   *
   * @default - not set
   */
  readonly clientVersion?: string;

  /**
   * `clusterName`: string.
   *
   * @default - not set
   */
  readonly clusterName?: string;

  /**
   * `customInsertFormat`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly customInsertFormat?: boolean;

  /**
   * `database`: string, low importance.
   *
   * @default - `default`
   */
  readonly database?: string;

  /**
   * `dateTimeFormats`: list, low importance.
   *
   * @default - not set
   */
  readonly dateTimeFormats?: string[];

  /**
   * `dbTopicSplitChar`: string, low importance.
   *
   * @default - not set
   */
  readonly dbTopicSplitChar?: string;

  /**
   * `debeziumCDCEnabled`: boolean.
   *
   * @default - `false`
   */
  readonly debeziumCDCEnabled?: boolean;

  /**
   * `enableDbTopicSplit`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly enableDbTopicSplit?: boolean;

  /**
   * Whether a record that cannot be handled is skipped, `all`, or ends the task, `none`.
   *
   * `errors.tolerance`: string, low importance.
   *
   * @default - `none`
   */
  readonly errorsTolerance?: string;

  /**
   * `exactlyOnce`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly exactlyOnce?: boolean;

  /**
   * `hostname`: string, high importance, required.
   *
   * @default - none
   */
  readonly hostname?: string;

  /**
   * `ignorePartitionsWhenBatching`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly ignorePartitionsWhenBatching?: boolean;

  /**
   * `insertFormat`: string, low importance.
   *
   * @default - `none`
   */
  readonly insertFormat?: string;

  /**
   * `jdbcConnectionProperties`: string, low importance.
   *
   * @default - not set
   */
  readonly jdbcConnectionProperties?: string;

  /**
   * `keeperOnCluster`: string, low importance.
   *
   * @default - not set
   */
  readonly keeperOnCluster?: string;

  /**
   * `password`: password, low importance.
   *
   * @default - not set
   */
  readonly password?: IConnectorSecret;

  /**
   * `port`: int, high importance, 1 to 65535.
   *
   * @default - `8443`
   */
  readonly port?: number;

  /**
   * `proxyHost`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyHost?: string;

  /**
   * `proxyPort`: int, low importance.
   *
   * @default - `-1`
   */
  readonly proxyPort?: number;

  /**
   * `proxyType`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyType?: string;

  /**
   * `reportInsertedOffsets`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly reportInsertedOffsets?: boolean;

  /**
   * `retryCount`: int, low importance, 3 to 10.
   *
   * @default - `3`
   */
  readonly retryCount?: number;

  /**
   * `clickhouseSettings`: list, low importance.
   *
   * @default - not set
   */
  readonly settings?: string[];

  /**
   * `ssl`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly ssl?: boolean;

  /**
   * `ssl_socket_sni`: string, low importance.
   *
   * @default - not set
   */
  readonly sslSocketSni?: string;

  /**
   * `suppressTableExistenceException`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly suppressTableExistenceException?: boolean;

  /**
   * `tableRefreshInterval`: long, low importance, 0 to 600.
   *
   * @default - `0` s
   */
  readonly tableRefreshInterval?: Duration;

  /**
   * `timeoutSeconds`: int, low importance, 0 to 600.
   *
   * @default - `30` s
   */
  readonly timeoutSeconds?: Duration;

  /**
   * `tolerateStateMismatch`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly tolerateStateMismatch?: boolean;

  /**
   * `topic2TableMap`: list, low importance.
   *
   * @default - not set
   */
  readonly topic2TableMap?: string[];

  /**
   * `username`: string, low importance.
   *
   * @default - not set
   */
  readonly username?: string;

  /**
   * `zkDatabase`: string, low importance.
   *
   * @default - `connect_state`
   */
  readonly zkDatabase?: string;

  /**
   * `zkPath`: string, low importance.
   *
   * @default - `/kafka-connect`
   */
  readonly zkPath?: string;
}
