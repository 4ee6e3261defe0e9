// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { ConfluentJdbcOptions } from './confluent-jdbc-options';
import type { ConfluentJdbcSinkDateTimezone, ConfluentJdbcSinkInsertMode, ConfluentJdbcSinkPkMode, ConfluentJdbcSinkTimestampPrecisionMode } from './confluent-jdbc-values';

/**
 * Options of `io.confluent.connect.jdbc.JdbcSinkConnector`.
 *
 * Read from version 10.9.7.
 *
 * @see https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html
 */
export interface ConfluentJdbcSinkOptions extends ConfluentJdbcOptions {
  /**
   * `auto.create`: boolean.
   *
   * @default - `false`
   */
  readonly autoCreate?: boolean;

  /**
   * `auto.evolve`: boolean.
   *
   * @default - `false`
   */
  readonly autoEvolve?: boolean;

  /**
   * `batch.size`: int, at least 0.
   *
   * @default - `3000`
   */
  readonly batchSize?: number;

  /**
   * `connection.url`: string, high importance, required.
   *
   * @default - none
   */
  readonly connectionUrl?: string;

  /**
   * `date.timezone`: string, low importance.
   *
   * @default - `DB_TIMEZONE`
   */
  readonly dateTimezone?: ConfluentJdbcSinkDateTimezone;

  /**
   * `delete.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly deleteEnabled?: boolean;

  /**
   * `fields.whitelist`: list.
   *
   * @default - not set
   */
  readonly fieldsWhitelist?: string[];

  /**
   * `insert.mode`: string, high importance.
   *
   * @default - `insert`
   */
  readonly insertMode?: ConfluentJdbcSinkInsertMode;

  /**
   * `max.retries`: int, at least 0.
   *
   * @default - `10`
   */
  readonly maxRetries?: number;

  /**
   * `mssql.use.merge.holdlock`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly mssqlUseMergeHoldlock?: boolean;

  /**
   * `pk.fields`: list.
   *
   * @default - not set
   */
  readonly pkFields?: string[];

  /**
   * `pk.mode`: string, high importance.
   *
   * @default - `none`
   */
  readonly pkMode?: ConfluentJdbcSinkPkMode;

  /**
   * `replace.null.with.default`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly replaceNullWithDefault?: boolean;

  /**
   * `retry.backoff.ms`: int, at least 0.
   *
   * @default - `3000` ms
   */
  readonly retryBackoffMs?: Duration;

  /**
   * `string.output.value.column.name`: string, low importance.
   *
   * @default - `record_value`
   */
  readonly stringOutputValueColumnName?: string;

  /**
   * `table.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly tableNameFormat?: string;

  /**
   * `table.types`: list, low importance.
   *
   * Allowed: `table`, `partitioned table`, `view`.
   *
   * @default - `TABLE`
   */
  readonly tableTypes?: string[];

  /**
   * `timestamp.fields.list`: list.
   *
   * @default - not set
   */
  readonly timestampFieldsList?: string[];

  /**
   * `timestamp.precision.mode`: string, low importance.
   *
   * @default - `MICROSECONDS`
   */
  readonly timestampPrecisionMode?: ConfluentJdbcSinkTimestampPrecisionMode;
}
