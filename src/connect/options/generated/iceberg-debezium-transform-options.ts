// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.iceberg.connect.transforms.DebeziumTransform`.
 *
 * Read from version 1.10.1.
 *
 * @see https://iceberg.apache.org/docs/latest/kafka-connect/
 */
export interface IcebergDebeziumTransformOptions {
  /**
   * `cdc.target.pattern`: string.
   *
   * @default - not set
   */
  readonly cdcTargetPattern?: string;
}
