// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.iceberg.connect.transforms.CopyValue`.
 *
 * Read from version 1.10.1.
 *
 * @see https://iceberg.apache.org/docs/latest/kafka-connect/
 */
export interface IcebergCopyValueOptions {
  /**
   * `source.field`: string, high importance, required.
   *
   * @default - none
   */
  readonly sourceField?: string;

  /**
   * `target.field`: string, high importance, required.
   *
   * @default - none
   */
  readonly targetField?: string;
}
