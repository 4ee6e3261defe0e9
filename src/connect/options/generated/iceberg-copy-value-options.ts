// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.iceberg.connect.transforms.CopyValue`.
 *
 * Copies one field of the value to another. Read from version 1.10.1.
 *
 * @see https://iceberg.apache.org/docs/latest/kafka-connect/
 */
export interface IcebergCopyValueOptions {
  /**
   * The field to copy.
   *
   * `source.field`: string, high importance, required.
   *
   * @default - none
   */
  readonly sourceField?: string;

  /**
   * The name of the copy.
   *
   * `target.field`: string, high importance, required.
   *
   * @default - none
   */
  readonly targetField?: string;
}
