// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { ConfluentJdbcOptions } from './confluent-jdbc-options';
import type { ConfluentJdbcSourceMode, ConfluentJdbcSourceNumericMapping, ConfluentJdbcSourceTimestampGranularity } from './confluent-jdbc-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.confluent.connect.jdbc.JdbcSourceConnector`.
 *
 * Reads rows of tables of a database by queries. Read from version 10.9.7.
 *
 * @see https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/source_config_options.html
 */
export interface ConfluentJdbcSourceOptions extends ConfluentJdbcOptions {
  /**
   * The greatest number of rows that are read at once.
   *
   * `batch.max.rows`: int, low importance.
   *
   * @default - `1000`
   */
  readonly batchMaxRows?: number;

  /**
   * The catalog whose tables are read.
   *
   * `catalog.pattern`: string.
   *
   * @default - not set
   */
  readonly catalogPattern?: string;

  /**
   * The address of the server.
   *
   * `connection.url`: string, high importance.
   *
   * @default - not set
   */
  readonly connectionUrl?: string;

  /**
   * Tables with their growing columns, as regular expressions.
   *
   * `incrementing.column.mapping`: list.
   *
   * @default - not set
   */
  readonly incrementingColumnMapping?: string[];

  /**
   * The column that grows with each row.
   *
   * `incrementing.column.name`: string.
   *
   * @default - not set
   */
  readonly incrementingColumnName?: string;

  /**
   * The greatest number of rows that wait in memory; 0 for no limit.
   *
   * `max.buffer.size`: int, low importance.
   *
   * @default - `0`
   */
  readonly maxBufferSize?: number;

  /**
   * How new and changed rows are found.
   *
   * `mode`: string, high importance.
   *
   * @default - not set
   */
  readonly mode?: ConfluentJdbcSourceMode;

  /**
   * How numbers of the type NUMERIC arrive.
   *
   * `numeric.mapping`: string, low importance.
   *
   * @default - not set
   */
  readonly numericMapping?: ConfluentJdbcSourceNumericMapping;

  /**
   * Whether numbers without digits after the point become whole numbers.
   *
   * `numeric.precision.mapping`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly numericPrecisionMapping?: boolean;

  /**
   * How often is looked for rows.
   *
   * `poll.interval.ms`: int, high importance.
   *
   * @default - `5000 ms`
   */
  readonly pollIntervalMs?: Duration;

  /**
   * How long is waited for a full batch.
   *
   * `poll.linger.ms`: long, low importance.
   *
   * @default - `5000 ms`
   */
  readonly pollLingerMs?: Duration;

  /**
   * A query instead of tables.
   *
   * `query`: string.
   *
   * @default - not set
   */
  readonly query?: string;

  /**
   * A query with secrets in it, instead of `query`.
   *
   * `query.masked`: password.
   *
   * @default - not set
   */
  readonly queryMasked?: IConnectorSecret;

  /**
   * How often a failed query is tried again; -1 for no limit.
   *
   * `query.retry.attempts`: int, low importance.
   *
   * @default - `-1`
   */
  readonly queryRetryAttempts?: number;

  /**
   * What is added to each query.
   *
   * `query.suffix`: string, low importance.
   *
   * @default - not set
   */
  readonly querySuffix?: string;

  /**
   * The schema whose tables are read.
   *
   * `schema.pattern`: string, high importance.
   *
   * @default - not set
   */
  readonly schemaPattern?: string;

  /**
   * The tables that are excluded (an older name of the option).
   *
   * `table.blacklist`: list.
   *
   * @default - not set
   */
  readonly tableBlacklist?: string[];

  /**
   * The tables that are excluded, as regular expressions.
   *
   * `table.exclude.list`: list.
   *
   * @default - not set
   */
  readonly tableExcludeList?: string[];

  /**
   * The tables that are read, as regular expressions.
   *
   * `table.include.list`: list.
   *
   * @default - not set
   */
  readonly tableIncludeList?: string[];

  /**
   * How often is looked for new tables.
   *
   * `table.poll.interval.ms`: long, low importance.
   *
   * @default - `60000 ms`
   */
  readonly tablePollIntervalMs?: Duration;

  /**
   * The kinds of tables that are read.
   *
   * `table.types`: list, low importance.
   *
   * @default - `TABLE`
   */
  readonly tableTypes?: string[];

  /**
   * The tables that are read (an older name of the option).
   *
   * `table.whitelist`: list.
   *
   * @default - not set
   */
  readonly tableWhitelist?: string[];

  /**
   * The columns with the time of a change.
   *
   * `timestamp.column.name`: list.
   *
   * @default - not set
   */
  readonly timestampColumnName?: string[];

  /**
   * Tables with their columns of times, as regular expressions.
   *
   * `timestamp.columns.mapping`: list.
   *
   * @default - not set
   */
  readonly timestampColumnsMapping?: string[];

  /**
   * How long a row is left until it is read, so that open transactions end.
   *
   * `timestamp.delay.interval.ms`: long, high importance.
   *
   * @default - `0 ms`
   */
  readonly timestampDelayIntervalMs?: Duration;

  /**
   * How exact times are, and as what they arrive.
   *
   * `timestamp.granularity`: string, low importance.
   *
   * @default - `connect_logical`
   */
  readonly timestampGranularity?: ConfluentJdbcSourceTimestampGranularity;

  /**
   * The time from which on rows are read at first, in milliseconds since 1970; -1 for now.
   *
   * `timestamp.initial`: long, low importance.
   *
   * @default - not set
   */
  readonly timestampInitial?: number;

  /**
   * What names of topics begin with.
   *
   * `topic.prefix`: string, high importance.
   *
   * @default - not set
   */
  readonly topicPrefix?: string;

  /**
   * The isolation of the transactions in which rows are read.
   *
   * `transaction.isolation.mode`: string, low importance.
   *
   * @default - `DEFAULT`
   */
  readonly transactionIsolationMode?: string;

  /**
   * Whether the connector checks that the columns that identify changes are never null.
   *
   * `validate.non.null`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly validateNonNull?: boolean;
}
