// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { AivenJdbcOptions } from './aiven-jdbc-options';
import type { AivenJdbcSourceMode, AivenJdbcSourceNumericMapping } from './aiven-jdbc-values';

/**
 * Options of `io.aiven.connect.jdbc.JdbcSourceConnector`.
 *
 * Reads rows of tables of a database by queries. Read from version 6.10.0.
 *
 * @see https://github.com/Aiven-Open/jdbc-connector-for-apache-kafka
 */
export interface AivenJdbcSourceOptions extends AivenJdbcOptions {
  /**
   * The greatest number of rows that are read at once.
   *
   * `batch.max.rows`: int, low importance.
   *
   * @default - `100`
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
   * How often a connection is tried.
   *
   * `connection.attempts`: int, low importance.
   *
   * @default - `3`
   */
  readonly connectionAttempts?: number;

  /**
   * The pause between two tries of a connection.
   *
   * `connection.backoff.ms`: long, low importance.
   *
   * @default - `10000 ms`
   */
  readonly connectionBackoffMs?: Duration;

  /**
   * The column that grows with each row.
   *
   * `incrementing.column.name`: string.
   *
   * @default - not set
   */
  readonly incrementingColumnName?: string;

  /**
   * The value of the growing column after which rows are read at first.
   *
   * `incrementing.initial`: long.
   *
   * @default - `-1`
   */
  readonly incrementingInitial?: number;

  /**
   * How new and changed rows are found.
   *
   * `mode`: string, high importance, required.
   *
   * @default - none
   */
  readonly mode?: AivenJdbcSourceMode;

  /**
   * How numbers of the type NUMERIC arrive.
   *
   * `numeric.mapping`: string, low importance.
   *
   * @default - not set
   */
  readonly numericMapping?: AivenJdbcSourceNumericMapping;

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
   * A query instead of tables.
   *
   * `query`: string.
   *
   * @default - not set
   */
  readonly query?: string;

  /**
   * The schema whose tables are read.
   *
   * `schema.pattern`: string.
   *
   * @default - not set
   */
  readonly schemaPattern?: string;

  /**
   * The tables that are excluded.
   *
   * `table.blacklist`: list.
   *
   * @default - not set
   */
  readonly tableBlacklist?: string[];

  /**
   * Whether names of topics hold catalog and schema.
   *
   * `table.names.qualify`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly tableNamesQualify?: boolean;

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
   * The tables that are read.
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
   * How long a row is left until it is read, so that open transactions end.
   *
   * `timestamp.delay.interval.ms`: long, high importance.
   *
   * @default - `0 ms`
   */
  readonly timestampDelayIntervalMs?: Duration;

  /**
   * The time from which on rows are read at first, in milliseconds since 1970.
   *
   * `timestamp.initial.ms`: long.
   *
   * @default - `0`
   */
  readonly timestampInitialMs?: number;

  /**
   * What names of topics begin with.
   *
   * `topic.prefix`: string, high importance, required.
   *
   * @default - none
   */
  readonly topicPrefix?: string;

  /**
   * Whether the connector checks that the columns that identify changes are never null.
   *
   * `validate.non.null`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly validateNonNull?: boolean;
}
