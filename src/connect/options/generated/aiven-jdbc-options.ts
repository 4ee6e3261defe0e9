// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { AivenJdbcDialectName } from './aiven-jdbc-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options that the JDBC connectors of Aiven have in the same way.
 */
export interface AivenJdbcOptions {
  /**
   * The password of the user.
   *
   * `connection.password`: password, high importance.
   *
   * @default - not set
   */
  readonly connectionPassword?: IConnectorSecret;

  /**
   * The address of the server.
   *
   * `connection.url`: string, high importance, required.
   *
   * @default - none
   */
  readonly connectionUrl?: string;

  /**
   * The user.
   *
   * `connection.user`: string, high importance.
   *
   * @default - not set
   */
  readonly connectionUser?: string;

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
  readonly dialectName?: AivenJdbcDialectName;

  /**
   * Whether names of tables and columns are quoted.
   *
   * `sql.quote.identifiers`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly sqlQuoteIdentifiers?: boolean;
}
