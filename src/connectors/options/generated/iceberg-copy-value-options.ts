// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.iceberg.connect.transforms.CopyValue`.
 *
 * Read from version 1.10.1.
 */
export interface IcebergCopyValueOptions {
  /**
   * The option `source.field`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly sourceField?: string;

  /**
   * The option `target.field`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly targetField?: string;
}
