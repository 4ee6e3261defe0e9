// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration } from 'aws-cdk-lib';
import { ConfluentJdbcSinkDateCalendarSystem, ConfluentJdbcSinkDateTimezone, ConfluentJdbcSinkDialectName, ConfluentJdbcSinkInsertMode, ConfluentJdbcSinkPkMode, ConfluentJdbcSinkTimestampPrecisionMode } from './confluent-jdbc-sink-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `io.confluent.connect.jdbc.JdbcSinkConnector`.
 *
 * Read from version 10.9.7.
 */
export interface ConfluentJdbcSinkOptions {
  /**
   * The option `auto.create`: boolean.
   *
   * @default - `false`
   */
  readonly autoCreate?: boolean;

  /**
   * The option `auto.evolve`: boolean.
   *
   * @default - `false`
   */
  readonly autoEvolve?: boolean;

  /**
   * The option `batch.size`: int.
   *
   * @default - `3000`
   */
  readonly batchSize?: number;

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
   * Required.
   *
   * @default - none, it must be set
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
  readonly dateCalendarSystem?: ConfluentJdbcSinkDateCalendarSystem;

  /**
   * The option `date.timezone`: string.
   *
   * @default - `DB_TIMEZONE`
   */
  readonly dateTimezone?: ConfluentJdbcSinkDateTimezone;

  /**
   * The option `db.timezone`: string.
   *
   * @default - `UTC`
   */
  readonly dbTimezone?: string;

  /**
   * The option `delete.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly deleteEnabled?: boolean;

  /**
   * The option `dialect.name`: string.
   *
   * @default - not set
   */
  readonly dialectName?: ConfluentJdbcSinkDialectName;

  /**
   * The option `fields.whitelist`: list.
   *
   * @default - not set
   */
  readonly fieldsWhitelist?: string[];

  /**
   * The option `insert.mode`: string.
   *
   * @default - `insert`
   */
  readonly insertMode?: ConfluentJdbcSinkInsertMode;

  /**
   * The option `jdbc.credentials.provider.class`: class.
   *
   * @default - `io.confluent.connect.jdbc.util.DefaultJdbcCredentialsProvider`
   */
  readonly jdbcCredentialsProviderClass?: string;

  /**
   * The option `max.retries`: int.
   *
   * @default - `10`
   */
  readonly maxRetries?: number;

  /**
   * The option `mssql.use.merge.holdlock`: boolean.
   *
   * @default - `true`
   */
  readonly mssqlUseMergeHoldlock?: boolean;

  /**
   * The option `pk.fields`: list.
   *
   * @default - not set
   */
  readonly pkFields?: string[];

  /**
   * The option `pk.mode`: string.
   *
   * @default - `none`
   */
  readonly pkMode?: ConfluentJdbcSinkPkMode;

  /**
   * The option `quote.sql.identifiers`: string.
   *
   * @default - `ALWAYS`
   */
  readonly quoteSqlIdentifiers?: string;

  /**
   * The option `replace.null.with.default`: boolean.
   *
   * @default - `true`
   */
  readonly replaceNullWithDefault?: boolean;

  /**
   * The option `retry.backoff.ms`: int.
   *
   * @default - `3000` ms
   */
  readonly retryBackoffMs?: Duration;

  /**
   * The option `string.output.value.column.name`: string.
   *
   * @default - `record_value`
   */
  readonly stringOutputValueColumnName?: string;

  /**
   * The option `table.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly tableNameFormat?: string;

  /**
   * The option `table.types`: list.
   *
   * Allowed: `table`, `partitioned table`, `view`.
   *
   * @default - `TABLE`
   */
  readonly tableTypes?: string[];

  /**
   * The option `timestamp.fields.list`: list.
   *
   * @default - not set
   */
  readonly timestampFieldsList?: string[];

  /**
   * The option `timestamp.precision.mode`: string.
   *
   * @default - `MICROSECONDS`
   */
  readonly timestampPrecisionMode?: ConfluentJdbcSinkTimestampPrecisionMode;
}
