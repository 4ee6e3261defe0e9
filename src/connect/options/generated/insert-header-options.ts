// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.InsertHeader`.
 *
 * Adds a header with a fixed value to records. Read from version 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface InsertHeaderOptions {
  /**
   * The name of the header.
   *
   * `header`: string, high importance, required.
   *
   * @default - none
   */
  readonly header?: string;

  /**
   * Its value; numbers, booleans, lists and maps are recognized.
   *
   * `value.literal`: string, high importance, required.
   *
   * @default - none
   */
  readonly valueLiteral?: string;
}
