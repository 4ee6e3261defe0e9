// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.iceberg.connect.transforms.KafkaMetadataTransform`.
 *
 * Read from version 1.10.1.
 */
export interface IcebergKafkaMetadataTransformOptions {
  /**
   * The option `external_field`: string.
   *
   * @default - not set
   */
  readonly externalField?: string;

  /**
   * The option `field_name`: string.
   *
   * @default - `_kafka_metadata`
   */
  readonly fieldName?: string;

  /**
   * The option `nested`: boolean.
   *
   * @default - `false`
   */
  readonly nested?: boolean;
}
