// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.iceberg.connect.transforms.JsonToMapTransform`.
 *
 * Makes a structure of a value that is JSON text. Read from version 1.10.1.
 *
 * @see https://iceberg.apache.org/docs/latest/kafka-connect/
 */
export interface IcebergJsonToMapTransformOptions {
  /**
   * Whether the whole document becomes one map.
   *
   * `json.root`: boolean.
   *
   * @default - `false`
   */
  readonly jsonRoot?: boolean;
}
