// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { ConfluentJdbcDateCalendarSystem, ConfluentJdbcDialectName } from './confluent-jdbc-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options that the JDBC connectors of Confluent have in the same way.
 */
export interface ConfluentJdbcOptions {
  /**
   * `connection.attempts`: int, low importance, at least 1.
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
   * `connection.password`: password, high importance.
   *
   * @default - not set
   */
  readonly connectionPassword?: IConnectorSecret;

  /**
   * `connection.user`: string, high importance.
   *
   * @default - not set
   */
  readonly connectionUser?: string;

  /**
   * `date.calendar.system`: string, low importance.
   *
   * @default - `LEGACY`
   */
  readonly dateCalendarSystem?: ConfluentJdbcDateCalendarSystem;

  /**
   * `db.timezone`: string.
   *
   * @default - `UTC`
   */
  readonly dbTimezone?: string;

  /**
   * `dialect.name`: string, low importance.
   *
   * @default - not set
   */
  readonly dialectName?: ConfluentJdbcDialectName;

  /**
   * `jdbc.credentials.provider.class`: class, low importance.
   *
   * @default - `io.confluent.connect.jdbc.util.DefaultJdbcCredentialsProvide…`
   */
  readonly jdbcCredentialsProviderClass?: string;

  /**
   * `quote.sql.identifiers`: string.
   *
   * @default - `ALWAYS`
   */
  readonly quoteSqlIdentifiers?: string;
}
