// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumJdbcColumnNamingStyle } from './debezium-jdbc-values';

/**
 * Options of `io.debezium.connector.jdbc.transforms.FieldNameTransformation`.
 *
 * Read from version 3.6.0.Final.
 */
export interface DebeziumFieldNameTransformationOptions {
  /**
   * The option `column.naming.prefix`: string.
   *
   * @default - not set
   */
  readonly columnNamingPrefix?: string;

  /**
   * The option `column.naming.style`: string.
   *
   * @default - `default`
   */
  readonly columnNamingStyle?: DebeziumJdbcColumnNamingStyle;

  /**
   * The option `column.naming.suffix`: string.
   *
   * @default - not set
   */
  readonly columnNamingSuffix?: string;
}
