// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumJdbcNamingStyle } from './debezium-jdbc-values';

/**
 * Options of `io.debezium.connector.jdbc.transforms.CollectionNameTransformation`.
 *
 * Changes how the names of tables are written before the JDBC sink uses them. Read from version 3.6.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/jdbc.html
 */
export interface CollectionNameTransformationOptions {
  /**
   * The prefix of the name.
   *
   * `collection.naming.prefix`: string, low importance.
   *
   * @default - not set
   */
  readonly collectionNamingPrefix?: string;

  /**
   * How the words of the name are written.
   *
   * `collection.naming.style`: string, low importance.
   *
   * @default - `default`
   */
  readonly collectionNamingStyle?: DebeziumJdbcNamingStyle;

  /**
   * The suffix of the name.
   *
   * `collection.naming.suffix`: string, low importance.
   *
   * @default - not set
   */
  readonly collectionNamingSuffix?: string;
}
