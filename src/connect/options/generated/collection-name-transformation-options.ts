// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumJdbcNamingStyle } from './debezium-jdbc-values';

/**
 * Options of `io.debezium.connector.jdbc.transforms.CollectionNameTransformation`.
 *
 * Read from version 3.6.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/jdbc.html
 */
export interface CollectionNameTransformationOptions {
  /**
   * `collection.naming.prefix`: string, low importance.
   *
   * @default - not set
   */
  readonly collectionNamingPrefix?: string;

  /**
   * `collection.naming.style`: string, low importance.
   *
   * @default - `default`
   */
  readonly collectionNamingStyle?: DebeziumJdbcNamingStyle;

  /**
   * `collection.naming.suffix`: string, low importance.
   *
   * @default - not set
   */
  readonly collectionNamingSuffix?: string;
}
