// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.iceberg.connect.transforms.KafkaMetadataTransform`.
 *
 * Read from version 1.10.1.
 *
 * @see https://iceberg.apache.org/docs/latest/kafka-connect/
 */
export interface IcebergKafkaMetadataTransformOptions {
  /**
   * `external_field`: string, low importance.
   *
   * @default - not set
   */
  readonly externalField?: string;

  /**
   * `field_name`: string, low importance.
   *
   * @default - `_kafka_metadata`
   */
  readonly fieldName?: string;

  /**
   * `nested`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly nested?: boolean;
}
