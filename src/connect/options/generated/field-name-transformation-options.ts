// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumJdbcNamingStyle } from './debezium-jdbc-values';

/**
 * Options of `io.debezium.connector.jdbc.transforms.FieldNameTransformation`.
 *
 * Read from version 3.6.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/jdbc.html
 */
export interface FieldNameTransformationOptions {
  /**
   * `column.naming.prefix`: string, low importance.
   *
   * @default - not set
   */
  readonly columnNamingPrefix?: string;

  /**
   * `column.naming.style`: string, low importance.
   *
   * @default - `default`
   */
  readonly columnNamingStyle?: DebeziumJdbcNamingStyle;

  /**
   * `column.naming.suffix`: string, low importance.
   *
   * @default - not set
   */
  readonly columnNamingSuffix?: string;
}
