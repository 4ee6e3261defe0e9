// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumJdbcCollectionNamingStyle } from './debezium-jdbc-values';

/**
 * Options of `io.debezium.connector.jdbc.transforms.CollectionNameTransformation`.
 *
 * Read from version 3.6.0.Final.
 */
export interface DebeziumCollectionNameTransformationOptions {
  /**
   * The option `collection.naming.prefix`: string.
   *
   * @default - not set
   */
  readonly collectionNamingPrefix?: string;

  /**
   * The option `collection.naming.style`: string.
   *
   * @default - `default`
   */
  readonly collectionNamingStyle?: DebeziumJdbcCollectionNamingStyle;

  /**
   * The option `collection.naming.suffix`: string.
   *
   * @default - not set
   */
  readonly collectionNamingSuffix?: string;
}
