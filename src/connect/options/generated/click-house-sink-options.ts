// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `com.clickhouse.kafka.connect.ClickHouseSinkConnector`.
 *
 * Writes records as rows of tables of ClickHouse. Read from version 1.5.0.
 *
 * @see https://clickhouse.com/docs/integrations/kafka/clickhouse-kafka-connect-sink
 */
export interface ClickHouseSinkOptions {
  /**
   * Whether columns that records have and the table lacks are added.
   *
   * `auto.evolve`: boolean.
   *
   * @default - `false`
   */
  readonly autoEvolve?: boolean;

  /**
   * How often the connector checks whether an added column exists.
   *
   * `auto.evolve.ddl.refresh.retries`: int, low importance, at least 0.
   *
   * @default - `3`
   */
  readonly autoEvolveDdlRefreshRetries?: number;

  /**
   * Whether a structure becomes a column of the type JSON.
   *
   * `auto.evolve.struct.to.json`: boolean.
   *
   * @default - `false`
   */
  readonly autoEvolveStructToJson?: boolean;

  /**
   * The number of records that are collected before they are written; 0 turns it off.
   *
   * `bufferCount`: int, low importance, at least 0.
   *
   * @default - `0`
   */
  readonly bufferCount?: number;

  /**
   * How long records are collected before they are written; 0 turns it off.
   *
   * `bufferFlushTime`: long, low importance, at least 0.
   *
   * @default - `0`
   */
  readonly bufferFlushTime?: number;

  /**
   * Whether fields that the table lacks are left in the record.
   *
   * `bypassFieldCleanup`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly bypassFieldCleanup?: boolean;

  /**
   * Whether rows are never written in the format RowBinary.
   *
   * `bypassRowBinary`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly bypassRowBinary?: boolean;

  /**
   * Whether records are written without a look at the structure of the table.
   *
   * `bypassSchemaValidation`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly bypassSchemaValidation?: boolean;

  /**
   * How long an insert may take.
   *
   * `clickhouseClientInsertTimeoutMs`: long, low importance, at least 100.
   *
   * @default - `240000 ms`
   */
  readonly clientInsertTimeoutMs?: Duration;

  /**
   * The version of the ClickHouse client that is used.
   *
   * `client_version`: string, low importance.
   *
   * @default - not set
   */
  readonly clientVersion?: string;

  /**
   * The cluster of ClickHouse in whose tables the state is kept.
   *
   * `clusterName`: string.
   *
   * @default - not set
   */
  readonly clusterName?: string;

  /**
   * Whether text is written in the format of `insertFormat`.
   *
   * `customInsertFormat`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly customInsertFormat?: boolean;

  /**
   * The database that is written.
   *
   * `database`: string, low importance.
   *
   * @default - `default`
   */
  readonly database?: string;

  /**
   * Fields with the pattern of their times, `field=pattern`.
   *
   * `dateTimeFormats`: list, low importance.
   *
   * @default - not set
   */
  readonly dateTimeFormats?: string[];

  /**
   * What parts database and table in the name of a topic.
   *
   * `dbTopicSplitChar`: string, low importance.
   *
   * @default - not set
   */
  readonly dbTopicSplitChar?: string;

  /**
   * Whether records are change events of Debezium.
   *
   * `debeziumCDCEnabled`: boolean.
   *
   * @default - `false`
   */
  readonly debeziumCDCEnabled?: boolean;

  /**
   * Whether the name of a topic names the database too.
   *
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
   * Whether each record is written exactly once, with a state in ClickHouse Keeper.
   *
   * `exactlyOnce`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly exactlyOnce?: boolean;

  /**
   * The host of ClickHouse.
   *
   * `hostname`: string, high importance, required.
   *
   * @default - none
   */
  readonly hostname?: string;

  /**
   * Whether records of several partitions are written at once.
   *
   * `ignorePartitionsWhenBatching`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly ignorePartitionsWhenBatching?: boolean;

  /**
   * The format of text that is written.
   *
   * `insertFormat`: string, low importance.
   *
   * @default - `none`
   */
  readonly insertFormat?: string;

  /**
   * Parameters that are added to the JDBC URL.
   *
   * `jdbcConnectionProperties`: string, low importance.
   *
   * @default - not set
   */
  readonly jdbcConnectionProperties?: string;

  /**
   * The cluster on which the table of the state is made.
   *
   * `keeperOnCluster`: string, low importance.
   *
   * @default - not set
   */
  readonly keeperOnCluster?: string;

  /**
   * The password of the user.
   *
   * `password`: password, low importance.
   *
   * @default - not set
   */
  readonly password?: IConnectorSecret;

  /**
   * The port of the HTTP interface of ClickHouse.
   *
   * `port`: int, high importance, 1 to 65535.
   *
   * @default - `8443`
   */
  readonly port?: number;

  /**
   * The host of the proxy.
   *
   * `proxyHost`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyHost?: string;

  /**
   * The port of the proxy.
   *
   * `proxyPort`: int, low importance.
   *
   * @default - `-1`
   */
  readonly proxyPort?: number;

  /**
   * The kind of the proxy.
   *
   * `proxyType`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyType?: string;

  /**
   * Whether only offsets that were written are committed.
   *
   * `reportInsertedOffsets`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly reportInsertedOffsets?: boolean;

  /**
   * How often a failed insert is tried again.
   *
   * `retryCount`: int, low importance, 3 to 10.
   *
   * @default - `3`
   */
  readonly retryCount?: number;

  /**
   * Settings of ClickHouse for each insert, `name=value`.
   *
   * `clickhouseSettings`: list, low importance.
   *
   * @default - not set
   */
  readonly settings?: string[];

  /**
   * Whether the connection uses TLS.
   *
   * `ssl`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly ssl?: boolean;

  /**
   * The name of the server that TLS asks for.
   *
   * `ssl_socket_sni`: string, low importance.
   *
   * @default - not set
   */
  readonly sslSocketSni?: string;

  /**
   * Whether a missing table is no error.
   *
   * `suppressTableExistenceException`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly suppressTableExistenceException?: boolean;

  /**
   * How often the structures of tables are read again; 0 for never.
   *
   * `tableRefreshInterval`: long, low importance, 0 to 600.
   *
   * @default - `0 s`
   */
  readonly tableRefreshInterval?: Duration;

  /**
   * How long a request may take.
   *
   * `timeoutSeconds`: int, low importance, 0 to 600.
   *
   * @default - `30 s`
   */
  readonly timeoutSeconds?: Duration;

  /**
   * Whether records before the kept state are skipped without an error.
   *
   * `tolerateStateMismatch`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly tolerateStateMismatch?: boolean;

  /**
   * Topics with their tables, `topic=table`.
   *
   * `topic2TableMap`: list, low importance.
   *
   * @default - not set
   */
  readonly topic2TableMap?: string[];

  /**
   * The user.
   *
   * `username`: string, low importance.
   *
   * @default - not set
   */
  readonly username?: string;

  /**
   * The database with the table of the state.
   *
   * `zkDatabase`: string, low importance.
   *
   * @default - `connect_state`
   */
  readonly zkDatabase?: string;

  /**
   * The path of the state in ClickHouse Keeper.
   *
   * `zkPath`: string, low importance.
   *
   * @default - `/kafka-connect`
   */
  readonly zkPath?: string;
}
