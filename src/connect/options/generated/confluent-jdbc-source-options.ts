// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { ConfluentJdbcOptions } from './confluent-jdbc-options';
import type { ConfluentJdbcSourceMode, ConfluentJdbcSourceNumericMapping, ConfluentJdbcSourceTimestampGranularity } from './confluent-jdbc-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.confluent.connect.jdbc.JdbcSourceConnector`.
 *
 * Read from version 10.9.7.
 *
 * @see https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/source_config_options.html
 */
export interface ConfluentJdbcSourceOptions extends ConfluentJdbcOptions {
  /**
   * `batch.max.rows`: int, low importance.
   *
   * @default - `1000`
   */
  readonly batchMaxRows?: number;

  /**
   * `catalog.pattern`: string.
   *
   * @default - not set
   */
  readonly catalogPattern?: string;

  /**
   * `connection.url`: string, high importance.
   *
   * @default - not set
   */
  readonly connectionUrl?: string;

  /**
   * `incrementing.column.mapping`: list.
   *
   * @default - not set
   */
  readonly incrementingColumnMapping?: string[];

  /**
   * `incrementing.column.name`: string.
   *
   * @default - not set
   */
  readonly incrementingColumnName?: string;

  /**
   * `max.buffer.size`: int, low importance.
   *
   * @default - `0`
   */
  readonly maxBufferSize?: number;

  /**
   * `mode`: string, high importance.
   *
   * @default - not set
   */
  readonly mode?: ConfluentJdbcSourceMode;

  /**
   * `numeric.mapping`: string, low importance.
   *
   * @default - not set
   */
  readonly numericMapping?: ConfluentJdbcSourceNumericMapping;

  /**
   * `numeric.precision.mapping`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly numericPrecisionMapping?: boolean;

  /**
   * `poll.interval.ms`: int, high importance.
   *
   * @default - `5000` ms
   */
  readonly pollIntervalMs?: Duration;

  /**
   * `poll.linger.ms`: long, low importance.
   *
   * @default - `5000` ms
   */
  readonly pollLingerMs?: Duration;

  /**
   * `query`: string.
   *
   * @default - not set
   */
  readonly query?: string;

  /**
   * `query.masked`: password.
   *
   * @default - not set
   */
  readonly queryMasked?: IConnectorSecret;

  /**
   * `query.retry.attempts`: int, low importance.
   *
   * @default - `-1`
   */
  readonly queryRetryAttempts?: number;

  /**
   * `query.suffix`: string, low importance.
   *
   * @default - not set
   */
  readonly querySuffix?: string;

  /**
   * `schema.pattern`: string, high importance.
   *
   * @default - not set
   */
  readonly schemaPattern?: string;

  /**
   * `table.blacklist`: list.
   *
   * @default - not set
   */
  readonly tableBlacklist?: string[];

  /**
   * `table.exclude.list`: list.
   *
   * @default - not set
   */
  readonly tableExcludeList?: string[];

  /**
   * `table.include.list`: list.
   *
   * @default - not set
   */
  readonly tableIncludeList?: string[];

  /**
   * `table.poll.interval.ms`: long, low importance.
   *
   * @default - `60000` ms
   */
  readonly tablePollIntervalMs?: Duration;

  /**
   * `table.types`: list, low importance.
   *
   * @default - `TABLE`
   */
  readonly tableTypes?: string[];

  /**
   * `table.whitelist`: list.
   *
   * @default - not set
   */
  readonly tableWhitelist?: string[];

  /**
   * `timestamp.column.name`: list.
   *
   * @default - not set
   */
  readonly timestampColumnName?: string[];

  /**
   * `timestamp.columns.mapping`: list.
   *
   * @default - not set
   */
  readonly timestampColumnsMapping?: string[];

  /**
   * `timestamp.delay.interval.ms`: long, high importance.
   *
   * @default - `0` ms
   */
  readonly timestampDelayIntervalMs?: Duration;

  /**
   * `timestamp.granularity`: string, low importance.
   *
   * @default - `connect_logical`
   */
  readonly timestampGranularity?: ConfluentJdbcSourceTimestampGranularity;

  /**
   * `timestamp.initial`: long, low importance.
   *
   * @default - not set
   */
  readonly timestampInitial?: number;

  /**
   * `topic.prefix`: string, high importance.
   *
   * @default - not set
   */
  readonly topicPrefix?: string;

  /**
   * `transaction.isolation.mode`: string, low importance.
   *
   * @default - `DEFAULT`
   */
  readonly transactionIsolationMode?: string;

  /**
   * `validate.non.null`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly validateNonNull?: boolean;
}
