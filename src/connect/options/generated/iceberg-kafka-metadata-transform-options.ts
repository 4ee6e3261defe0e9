// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.iceberg.connect.transforms.KafkaMetadataTransform`.
 *
 * Adds topic, partition, offset and timestamp of the record to its value. Read from version 1.10.1.
 *
 * @see https://iceberg.apache.org/docs/latest/kafka-connect/
 */
export interface IcebergKafkaMetadataTransformOptions {
  /**
   * A fixed field that is added, `name,value`.
   *
   * `external_field`: string, low importance.
   *
   * @default - not set
   */
  readonly externalField?: string;

  /**
   * What the names of the fields begin with, or the name of the one that holds them.
   *
   * `field_name`: string, low importance.
   *
   * @default - `_kafka_metadata`
   */
  readonly fieldName?: string;

  /**
   * Whether the attributes stand in one nested field.
   *
   * `nested`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly nested?: boolean;
}
