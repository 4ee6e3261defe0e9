// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration } from 'aws-cdk-lib';
import { ConfluentJdbcSourceDateCalendarSystem, ConfluentJdbcSourceDialectName, ConfluentJdbcSourceMode, ConfluentJdbcSourceNumericMapping, ConfluentJdbcSourceTimestampGranularity } from './confluent-jdbc-source-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `io.confluent.connect.jdbc.JdbcSourceConnector`.
 *
 * Read from version 10.9.7.
 */
export interface ConfluentJdbcSourceOptions {
  /**
   * The option `batch.max.rows`: int.
   *
   * @default - `1000`
   */
  readonly batchMaxRows?: number;

  /**
   * The option `catalog.pattern`: string.
   *
   * @default - not set
   */
  readonly catalogPattern?: string;

  /**
   * The option `connection.attempts`: int.
   *
   * @default - `3`
   */
  readonly connectionAttempts?: number;

  /**
   * The option `connection.backoff.ms`: long.
   *
   * @default - `10000` ms
   */
  readonly connectionBackoffMs?: Duration;

  /**
   * The option `connection.password`: password.
   *
   * @default - not set
   */
  readonly connectionPassword?: ConnectorSecret;

  /**
   * The option `connection.url`: string.
   *
   * @default - not set
   */
  readonly connectionUrl?: string;

  /**
   * The option `connection.user`: string.
   *
   * @default - not set
   */
  readonly connectionUser?: string;

  /**
   * The option `date.calendar.system`: string.
   *
   * @default - `LEGACY`
   */
  readonly dateCalendarSystem?: ConfluentJdbcSourceDateCalendarSystem;

  /**
   * The option `db.timezone`: string.
   *
   * @default - `UTC`
   */
  readonly dbTimezone?: string;

  /**
   * The option `dialect.name`: string.
   *
   * @default - not set
   */
  readonly dialectName?: ConfluentJdbcSourceDialectName;

  /**
   * The option `incrementing.column.mapping`: list.
   *
   * @default - not set
   */
  readonly incrementingColumnMapping?: string[];

  /**
   * The option `incrementing.column.name`: string.
   *
   * @default - not set
   */
  readonly incrementingColumnName?: string;

  /**
   * The option `jdbc.credentials.provider.class`: class.
   *
   * @default - `io.confluent.connect.jdbc.util.DefaultJdbcCredentialsProvider`
   */
  readonly jdbcCredentialsProviderClass?: string;

  /**
   * The option `max.buffer.size`: int.
   *
   * @default - `0`
   */
  readonly maxBufferSize?: number;

  /**
   * The option `mode`: string.
   *
   * @default - not set
   */
  readonly mode?: ConfluentJdbcSourceMode;

  /**
   * The option `numeric.mapping`: string.
   *
   * @default - not set
   */
  readonly numericMapping?: ConfluentJdbcSourceNumericMapping;

  /**
   * The option `numeric.precision.mapping`: boolean.
   *
   * @default - `false`
   */
  readonly numericPrecisionMapping?: boolean;

  /**
   * The option `poll.interval.ms`: int.
   *
   * @default - `5000` ms
   */
  readonly pollIntervalMs?: Duration;

  /**
   * The option `poll.linger.ms`: long.
   *
   * @default - `5000` ms
   */
  readonly pollLingerMs?: Duration;

  /**
   * The option `query`: string.
   *
   * @default - not set
   */
  readonly query?: string;

  /**
   * The option `query.masked`: password.
   *
   * @default - not set
   */
  readonly queryMasked?: ConnectorSecret;

  /**
   * The option `query.retry.attempts`: int.
   *
   * @default - `-1`
   */
  readonly queryRetryAttempts?: number;

  /**
   * The option `query.suffix`: string.
   *
   * @default - not set
   */
  readonly querySuffix?: string;

  /**
   * The option `quote.sql.identifiers`: string.
   *
   * @default - `ALWAYS`
   */
  readonly quoteSqlIdentifiers?: string;

  /**
   * The option `schema.pattern`: string.
   *
   * @default - not set
   */
  readonly schemaPattern?: string;

  /**
   * The option `table.blacklist`: list.
   *
   * @default - not set
   */
  readonly tableBlacklist?: string[];

  /**
   * The option `table.exclude.list`: list.
   *
   * @default - not set
   */
  readonly tableExcludeList?: string[];

  /**
   * The option `table.include.list`: list.
   *
   * @default - not set
   */
  readonly tableIncludeList?: string[];

  /**
   * The option `table.poll.interval.ms`: long.
   *
   * @default - `60000` ms
   */
  readonly tablePollIntervalMs?: Duration;

  /**
   * The option `table.types`: list.
   *
   * @default - `TABLE`
   */
  readonly tableTypes?: string[];

  /**
   * The option `table.whitelist`: list.
   *
   * @default - not set
   */
  readonly tableWhitelist?: string[];

  /**
   * The option `timestamp.column.name`: list.
   *
   * @default - not set
   */
  readonly timestampColumnName?: string[];

  /**
   * The option `timestamp.columns.mapping`: list.
   *
   * @default - not set
   */
  readonly timestampColumnsMapping?: string[];

  /**
   * The option `timestamp.delay.interval.ms`: long.
   *
   * @default - `0` ms
   */
  readonly timestampDelayIntervalMs?: Duration;

  /**
   * The option `timestamp.granularity`: string.
   *
   * @default - `connect_logical`
   */
  readonly timestampGranularity?: ConfluentJdbcSourceTimestampGranularity;

  /**
   * The option `timestamp.initial`: long.
   *
   * @default - not set
   */
  readonly timestampInitial?: number;

  /**
   * The option `topic.prefix`: string.
   *
   * @default - not set
   */
  readonly topicPrefix?: string;

  /**
   * The option `transaction.isolation.mode`: string.
   *
   * @default - `DEFAULT`
   */
  readonly transactionIsolationMode?: string;

  /**
   * The option `validate.non.null`: boolean.
   *
   * @default - `true`
   */
  readonly validateNonNull?: boolean;
}
