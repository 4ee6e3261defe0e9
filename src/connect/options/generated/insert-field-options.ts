// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.InsertField$Key` and `org.apache.kafka.connect.transforms.InsertField$Value`.
 *
 * Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface InsertFieldOptions {
  /**
   * `offset.field`: string.
   *
   * @default - not set
   */
  readonly offsetField?: string;

  /**
   * `partition.field`: string.
   *
   * @default - not set
   */
  readonly partitionField?: string;

  /**
   * `static.field`: string.
   *
   * @default - not set
   */
  readonly staticField?: string;

  /**
   * `static.value`: string.
   *
   * @default - not set
   */
  readonly staticValue?: string;

  /**
   * `timestamp.field`: string.
   *
   * @default - not set
   */
  readonly timestampField?: string;

  /**
   * `topic.field`: string.
   *
   * @default - not set
   */
  readonly topicField?: string;
}
