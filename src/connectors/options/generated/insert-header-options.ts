// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.InsertHeader`.
 *
 * Read from version 3.7.2.
 */
export interface InsertHeaderOptions {
  /**
   * The option `header`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly header?: string;

  /**
   * The option `value.literal`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly valueLiteral?: string;
}
