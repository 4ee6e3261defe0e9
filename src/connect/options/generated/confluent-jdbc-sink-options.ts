// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { ConfluentJdbcOptions } from './confluent-jdbc-options';
import type { ConfluentJdbcSinkDateTimezone, ConfluentJdbcSinkInsertMode, ConfluentJdbcSinkPkMode, ConfluentJdbcSinkTimestampPrecisionMode } from './confluent-jdbc-values';

/**
 * Options of `io.confluent.connect.jdbc.JdbcSinkConnector`.
 *
 * Writes records as rows of tables of a database. Read from version 10.9.7.
 *
 * @see https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html
 */
export interface ConfluentJdbcSinkOptions extends ConfluentJdbcOptions {
  /**
   * Whether tables that are missing are made.
   *
   * `auto.create`: boolean.
   *
   * @default - `false`
   */
  readonly autoCreate?: boolean;

  /**
   * Whether columns that are missing are added.
   *
   * `auto.evolve`: boolean.
   *
   * @default - `false`
   */
  readonly autoEvolve?: boolean;

  /**
   * The greatest number of records in one batch.
   *
   * `batch.size`: int, at least 0.
   *
   * @default - `3000`
   */
  readonly batchSize?: number;

  /**
   * The address of the server.
   *
   * `connection.url`: string, high importance, required.
   *
   * @default - none
   */
  readonly connectionUrl?: string;

  /**
   * The time zone of dates.
   *
   * `date.timezone`: string, low importance.
   *
   * @default - `DB_TIMEZONE`
   */
  readonly dateTimezone?: ConfluentJdbcSinkDateTimezone;

  /**
   * Whether a record without a value deletes its row.
   *
   * `delete.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly deleteEnabled?: boolean;

  /**
   * The fields that are written.
   *
   * `fields.whitelist`: list.
   *
   * @default - not set
   */
  readonly fieldsWhitelist?: string[];

  /**
   * Whether rows are inserted, updated, or inserted and else updated.
   *
   * `insert.mode`: string, high importance.
   *
   * @default - `insert`
   */
  readonly insertMode?: ConfluentJdbcSinkInsertMode;

  /**
   * How often what failed is tried again.
   *
   * `max.retries`: int, at least 0.
   *
   * @default - `10`
   */
  readonly maxRetries?: number;

  /**
   * Whether upserts on SQL Server lock against each other.
   *
   * `mssql.use.merge.holdlock`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly mssqlUseMergeHoldlock?: boolean;

  /**
   * The fields of the primary key.
   *
   * `pk.fields`: list.
   *
   * @default - not set
   */
  readonly pkFields?: string[];

  /**
   * Where the columns of the primary key come from.
   *
   * `pk.mode`: string, high importance.
   *
   * @default - `none`
   */
  readonly pkMode?: ConfluentJdbcSinkPkMode;

  /**
   * Whether a field without a value gets the default of its schema.
   *
   * `replace.null.with.default`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly replaceNullWithDefault?: boolean;

  /**
   * The pause before what failed is tried again.
   *
   * `retry.backoff.ms`: int, at least 0.
   *
   * @default - `3000 ms`
   */
  readonly retryBackoffMs?: Duration;

  /**
   * The column for values that are text.
   *
   * `string.output.value.column.name`: string, low importance.
   *
   * @default - `record_value`
   */
  readonly stringOutputValueColumnName?: string;

  /**
   * The pattern of the name of the table; `${topic}` is replaced with the topic.
   *
   * `table.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly tableNameFormat?: string;

  /**
   * The kinds of tables that are read.
   *
   * `table.types`: list, low importance. Allowed: `table`, `partitioned table`, `view`.
   *
   * @default - `TABLE`
   */
  readonly tableTypes?: string[];

  /**
   * The fields that are times.
   *
   * `timestamp.fields.list`: list.
   *
   * @default - not set
   */
  readonly timestampFieldsList?: string[];

  /**
   * How exact times are written.
   *
   * `timestamp.precision.mode`: string, low importance.
   *
   * @default - `MICROSECONDS`
   */
  readonly timestampPrecisionMode?: ConfluentJdbcSinkTimestampPrecisionMode;
}
