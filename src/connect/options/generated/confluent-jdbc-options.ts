// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { ConfluentJdbcDateCalendarSystem, ConfluentJdbcDialectName } from './confluent-jdbc-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options that the JDBC connectors of Confluent have in the same way.
 */
export interface ConfluentJdbcOptions {
  /**
   * How often a connection is tried.
   *
   * `connection.attempts`: int, low importance, at least 1.
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
   * The password of the user.
   *
   * `connection.password`: password, high importance.
   *
   * @default - not set
   */
  readonly connectionPassword?: IConnectorSecret;

  /**
   * The user.
   *
   * `connection.user`: string, high importance.
   *
   * @default - not set
   */
  readonly connectionUser?: string;

  /**
   * The calendar by which dates of long ago are read.
   *
   * `date.calendar.system`: string, low importance.
   *
   * @default - `LEGACY`
   */
  readonly dateCalendarSystem?: ConfluentJdbcDateCalendarSystem;

  /**
   * The time zone of times without one.
   *
   * `db.timezone`: string.
   *
   * @default - `UTC`
   */
  readonly dbTimezone?: string;

  /**
   * The SQL dialect; by default that of the address.
   *
   * `dialect.name`: string, low importance.
   *
   * @default - not set
   */
  readonly dialectName?: ConfluentJdbcDialectName;

  /**
   * The class that gives user and password.
   *
   * `jdbc.credentials.provider.class`: class, low importance.
   *
   * @default - `io.confluent.connect.jdbc.util.DefaultJdbcCredentialsProvide…`
   */
  readonly jdbcCredentialsProviderClass?: string;

  /**
   * When names of tables and columns are quoted.
   *
   * `quote.sql.identifiers`: string.
   *
   * @default - `ALWAYS`
   */
  readonly quoteSqlIdentifiers?: string;
}
