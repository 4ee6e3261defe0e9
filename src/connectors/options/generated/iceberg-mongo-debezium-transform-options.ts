// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.iceberg.connect.transforms.MongoDebeziumTransform`.
 *
 * Read from version 1.10.1.
 */
export interface IcebergMongoDebeziumTransformOptions {
  /**
   * The option `array_handling_mode`: string.
   *
   * @default - not set
   */
  readonly arrayHandlingMode?: string;
}
