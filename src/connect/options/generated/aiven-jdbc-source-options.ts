// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { AivenJdbcOptions } from './aiven-jdbc-options';
import type { AivenJdbcSourceMode, AivenJdbcSourceNumericMapping } from './aiven-jdbc-values';

/**
 * Options of `io.aiven.connect.jdbc.JdbcSourceConnector`.
 *
 * Read from version 6.10.0.
 *
 * @see https://github.com/Aiven-Open/jdbc-connector-for-apache-kafka
 */
export interface AivenJdbcSourceOptions extends AivenJdbcOptions {
  /**
   * `batch.max.rows`: int, low importance.
   *
   * @default - `100`
   */
  readonly batchMaxRows?: number;

  /**
   * `catalog.pattern`: string.
   *
   * @default - not set
   */
  readonly catalogPattern?: string;

  /**
   * `connection.attempts`: int, low importance.
   *
   * @default - `3`
   */
  readonly connectionAttempts?: number;

  /**
   * `connection.backoff.ms`: long, low importance.
   *
   * @default - `10000` ms
   */
  readonly connectionBackoffMs?: Duration;

  /**
   * `incrementing.column.name`: string.
   *
   * @default - not set
   */
  readonly incrementingColumnName?: string;

  /**
   * `incrementing.initial`: long.
   *
   * @default - `-1`
   */
  readonly incrementingInitial?: number;

  /**
   * `mode`: string, high importance, required.
   *
   * @default - none
   */
  readonly mode?: AivenJdbcSourceMode;

  /**
   * `numeric.mapping`: string, low importance.
   *
   * @default - not set
   */
  readonly numericMapping?: AivenJdbcSourceNumericMapping;

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
   * `query`: string.
   *
   * @default - not set
   */
  readonly query?: string;

  /**
   * `schema.pattern`: string.
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
   * `table.names.qualify`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly tableNamesQualify?: boolean;

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
   * `timestamp.delay.interval.ms`: long, high importance.
   *
   * @default - `0` ms
   */
  readonly timestampDelayIntervalMs?: Duration;

  /**
   * `timestamp.initial.ms`: long.
   *
   * @default - `0` ms
   */
  readonly timestampInitialMs?: Duration;

  /**
   * `topic.prefix`: string, high importance, required.
   *
   * @default - none
   */
  readonly topicPrefix?: string;

  /**
   * `validate.non.null`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly validateNonNull?: boolean;
}
