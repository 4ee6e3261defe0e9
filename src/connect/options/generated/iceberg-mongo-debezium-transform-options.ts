// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.iceberg.connect.transforms.MongoDebeziumTransform`.
 *
 * Makes a change event of Debezium for MongoDB a structure for the Iceberg sink. Read from version 1.10.1.
 *
 * @see https://iceberg.apache.org/docs/latest/kafka-connect/
 */
export interface IcebergMongoDebeziumTransformOptions {
  /**
   * Whether arrays stay arrays or become documents with numbered fields.
   *
   * `array_handling_mode`: string.
   *
   * @default - not set
   */
  readonly arrayHandlingMode?: string;
}
