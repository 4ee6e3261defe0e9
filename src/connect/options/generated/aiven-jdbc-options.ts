// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { AivenJdbcDialectName } from './aiven-jdbc-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options that the JDBC connectors of Aiven have in the same way.
 */
export interface AivenJdbcOptions {
  /**
   * `connection.password`: password, high importance.
   *
   * @default - not set
   */
  readonly connectionPassword?: IConnectorSecret;

  /**
   * `connection.url`: string, high importance, required.
   *
   * @default - none
   */
  readonly connectionUrl?: string;

  /**
   * `connection.user`: string, high importance.
   *
   * @default - not set
   */
  readonly connectionUser?: string;

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
  readonly dialectName?: AivenJdbcDialectName;

  /**
   * `sql.quote.identifiers`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly sqlQuoteIdentifiers?: boolean;
}
