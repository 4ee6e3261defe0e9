// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.InsertField$Key` and `org.apache.kafka.connect.transforms.InsertField$Value`.
 *
 * Read from the versions 2.7.1, 3.7.2; an option of one of them says so.
 */
export interface InsertFieldOptions {
  /**
   * The option `offset.field`: string.
   *
   * @default - not set
   */
  readonly offsetField?: string;

  /**
   * The option `partition.field`: string.
   *
   * @default - not set
   */
  readonly partitionField?: string;

  /**
   * The option `static.field`: string.
   *
   * @default - not set
   */
  readonly staticField?: string;

  /**
   * The option `static.value`: string.
   *
   * @default - not set
   */
  readonly staticValue?: string;

  /**
   * The option `timestamp.field`: string.
   *
   * @default - not set
   */
  readonly timestampField?: string;

  /**
   * The option `topic.field`: string.
   *
   * @default - not set
   */
  readonly topicField?: string;
}
