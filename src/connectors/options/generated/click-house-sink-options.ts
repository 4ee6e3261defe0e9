// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `com.clickhouse.kafka.connect.ClickHouseSinkConnector`.
 *
 * Read from version 1.5.0.
 */
export interface ClickHouseSinkOptions {
  /**
   * The option `auto.evolve`: boolean.
   *
   * @default - `false`
   */
  readonly autoEvolve?: boolean;

  /**
   * The option `auto.evolve.ddl.refresh.retries`: int.
   *
   * @default - `3`
   */
  readonly autoEvolveDdlRefreshRetries?: number;

  /**
   * The option `auto.evolve.struct.to.json`: boolean.
   *
   * @default - `false`
   */
  readonly autoEvolveStructToJson?: boolean;

  /**
   * The option `bufferCount`: int.
   *
   * @default - `0`
   */
  readonly bufferCount?: number;

  /**
   * The option `bufferFlushTime`: long.
   *
   * @default - `0`
   */
  readonly bufferFlushTime?: number;

  /**
   * The option `bypassFieldCleanup`: boolean.
   *
   * @default - `false`
   */
  readonly bypassFieldCleanup?: boolean;

  /**
   * The option `bypassRowBinary`: boolean.
   *
   * @default - `false`
   */
  readonly bypassRowBinary?: boolean;

  /**
   * The option `bypassSchemaValidation`: boolean.
   *
   * @default - `false`
   */
  readonly bypassSchemaValidation?: boolean;

  /**
   * The option `clickhouseClientInsertTimeoutMs`: long.
   *
   * @default - `240000`
   */
  readonly clickhouseClientInsertTimeoutMs?: number;

  /**
   * The option `clickhouseSettings`: list.
   *
   * @default - not set
   */
  readonly clickhouseSettings?: string[];

  /**
   * The option `client_version`: string.
   *
   * @default - not set
   */
  readonly clientVersion?: string;

  /**
   * The option `clusterName`: string.
   *
   * @default - not set
   */
  readonly clusterName?: string;

  /**
   * The option `customInsertFormat`: boolean.
   *
   * @default - `false`
   */
  readonly customInsertFormat?: boolean;

  /**
   * The option `database`: string.
   *
   * @default - `default`
   */
  readonly database?: string;

  /**
   * The option `dateTimeFormats`: list.
   *
   * @default - not set
   */
  readonly dateTimeFormats?: string[];

  /**
   * The option `dbTopicSplitChar`: string.
   *
   * @default - not set
   */
  readonly dbTopicSplitChar?: string;

  /**
   * The option `debeziumCDCEnabled`: boolean.
   *
   * @default - `false`
   */
  readonly debeziumCDCEnabled?: boolean;

  /**
   * The option `enableDbTopicSplit`: boolean.
   *
   * @default - `false`
   */
  readonly enableDbTopicSplit?: boolean;

  /**
   * The option `errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly errorsTolerance?: string;

  /**
   * The option `exactlyOnce`: boolean.
   *
   * @default - `false`
   */
  readonly exactlyOnce?: boolean;

  /**
   * The option `hostname`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly hostname?: string;

  /**
   * The option `ignorePartitionsWhenBatching`: boolean.
   *
   * @default - `false`
   */
  readonly ignorePartitionsWhenBatching?: boolean;

  /**
   * The option `insertFormat`: string.
   *
   * @default - `none`
   */
  readonly insertFormat?: string;

  /**
   * The option `jdbcConnectionProperties`: string.
   *
   * @default - not set
   */
  readonly jdbcConnectionProperties?: string;

  /**
   * The option `keeperOnCluster`: string.
   *
   * @default - not set
   */
  readonly keeperOnCluster?: string;

  /**
   * The option `password`: password.
   *
   * @default - not set
   */
  readonly password?: ConnectorSecret;

  /**
   * The option `port`: int.
   *
   * @default - `8443`
   */
  readonly port?: number;

  /**
   * The option `proxyHost`: string.
   *
   * @default - not set
   */
  readonly proxyHost?: string;

  /**
   * The option `proxyPort`: int.
   *
   * @default - `-1`
   */
  readonly proxyPort?: number;

  /**
   * The option `proxyType`: string.
   *
   * @default - not set
   */
  readonly proxyType?: string;

  /**
   * The option `reportInsertedOffsets`: boolean.
   *
   * @default - `false`
   */
  readonly reportInsertedOffsets?: boolean;

  /**
   * The option `retryCount`: int.
   *
   * @default - `3`
   */
  readonly retryCount?: number;

  /**
   * The option `ssl`: boolean.
   *
   * @default - `true`
   */
  readonly ssl?: boolean;

  /**
   * The option `ssl_socket_sni`: string.
   *
   * @default - not set
   */
  readonly sslSocketSni?: string;

  /**
   * The option `suppressTableExistenceException`: boolean.
   *
   * @default - `false`
   */
  readonly suppressTableExistenceException?: boolean;

  /**
   * The option `tableRefreshInterval`: long.
   *
   * @default - `0`
   */
  readonly tableRefreshInterval?: number;

  /**
   * The option `timeoutSeconds`: int.
   *
   * @default - `30`
   */
  readonly timeoutSeconds?: number;

  /**
   * The option `tolerateStateMismatch`: boolean.
   *
   * @default - `false`
   */
  readonly tolerateStateMismatch?: boolean;

  /**
   * The option `topic2TableMap`: list.
   *
   * @default - not set
   */
  readonly topic2TableMap?: string[];

  /**
   * The option `username`: string.
   *
   * @default - not set
   */
  readonly username?: string;

  /**
   * The option `zkDatabase`: string.
   *
   * @default - `connect_state`
   */
  readonly zkDatabase?: string;

  /**
   * The option `zkPath`: string.
   *
   * @default - `/kafka-connect`
   */
  readonly zkPath?: string;
}
