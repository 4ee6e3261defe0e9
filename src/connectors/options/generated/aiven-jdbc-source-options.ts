// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration } from 'aws-cdk-lib';
import { AivenJdbcSourceDialectName, AivenJdbcSourceMode, AivenJdbcSourceNumericMapping } from './aiven-jdbc-source-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `io.aiven.connect.jdbc.JdbcSourceConnector`.
 *
 * Read from version 6.10.0.
 */
export interface AivenJdbcSourceOptions {
  /**
   * The option `batch.max.rows`: int.
   *
   * @default - `100`
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
  readonly dialectName?: AivenJdbcSourceDialectName;

  /**
   * The option `incrementing.column.name`: string.
   *
   * @default - not set
   */
  readonly incrementingColumnName?: string;

  /**
   * The option `incrementing.initial`: long.
   *
   * @default - `-1`
   */
  readonly incrementingInitial?: number;

  /**
   * The option `mode`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly mode?: AivenJdbcSourceMode;

  /**
   * The option `numeric.mapping`: string.
   *
   * @default - not set
   */
  readonly numericMapping?: AivenJdbcSourceNumericMapping;

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
   * The option `query`: string.
   *
   * @default - not set
   */
  readonly query?: string;

  /**
   * The option `schema.pattern`: string.
   *
   * @default - not set
   */
  readonly schemaPattern?: string;

  /**
   * The option `sql.quote.identifiers`: boolean.
   *
   * @default - `true`
   */
  readonly sqlQuoteIdentifiers?: boolean;

  /**
   * The option `table.blacklist`: list.
   *
   * @default - not set
   */
  readonly tableBlacklist?: string[];

  /**
   * The option `table.names.qualify`: boolean.
   *
   * @default - `true`
   */
  readonly tableNamesQualify?: boolean;

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
   * The option `timestamp.delay.interval.ms`: long.
   *
   * @default - `0` ms
   */
  readonly timestampDelayIntervalMs?: Duration;

  /**
   * The option `timestamp.initial.ms`: long.
   *
   * @default - `0` ms
   */
  readonly timestampInitialMs?: Duration;

  /**
   * The option `topic.prefix`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly topicPrefix?: string;

  /**
   * The option `validate.non.null`: boolean.
   *
   * @default - `true`
   */
  readonly validateNonNull?: boolean;
}
