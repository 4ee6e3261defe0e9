// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.InsertField$Key` and `org.apache.kafka.connect.transforms.InsertField$Value`.
 *
 * Adds fields with attributes of the record or a fixed value. Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface InsertFieldOptions {
  /**
   * The field for the offset in the partition; sinks only. A name that ends with `!` makes it required, with `?` optional.
   *
   * `offset.field`: string.
   *
   * @default - not set
   */
  readonly offsetField?: string;

  /**
   * The field for the partition. A name that ends with `!` makes it required, with `?` optional.
   *
   * `partition.field`: string.
   *
   * @default - not set
   */
  readonly partitionField?: string;

  /**
   * The field for the fixed value. A name that ends with `!` makes it required, with `?` optional.
   *
   * `static.field`: string.
   *
   * @default - not set
   */
  readonly staticField?: string;

  /**
   * The fixed value.
   *
   * `static.value`: string.
   *
   * @default - not set
   */
  readonly staticValue?: string;

  /**
   * The field for the timestamp of the record. A name that ends with `!` makes it required, with `?` optional.
   *
   * `timestamp.field`: string.
   *
   * @default - not set
   */
  readonly timestampField?: string;

  /**
   * The field for the topic. A name that ends with `!` makes it required, with `?` optional.
   *
   * `topic.field`: string.
   *
   * @default - not set
   */
  readonly topicField?: string;
}
