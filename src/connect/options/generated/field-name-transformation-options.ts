// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumJdbcNamingStyle } from './debezium-jdbc-values';

/**
 * Options of `io.debezium.connector.jdbc.transforms.FieldNameTransformation`.
 *
 * Changes how the names of columns are written before the JDBC sink uses them. Read from version 3.6.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/jdbc.html
 */
export interface FieldNameTransformationOptions {
  /**
   * The prefix of the name.
   *
   * `column.naming.prefix`: string, low importance.
   *
   * @default - not set
   */
  readonly columnNamingPrefix?: string;

  /**
   * How the words of the name are written.
   *
   * `column.naming.style`: string, low importance.
   *
   * @default - `default`
   */
  readonly columnNamingStyle?: DebeziumJdbcNamingStyle;

  /**
   * The suffix of the name.
   *
   * `column.naming.suffix`: string, low importance.
   *
   * @default - not set
   */
  readonly columnNamingSuffix?: string;
}
