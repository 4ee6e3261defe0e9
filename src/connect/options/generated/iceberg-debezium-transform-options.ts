// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.iceberg.connect.transforms.DebeziumTransform`.
 *
 * Makes a change event of Debezium a row for the Iceberg sink. Read from version 1.10.1.
 *
 * @see https://iceberg.apache.org/docs/latest/kafka-connect/
 */
export interface IcebergDebeziumTransformOptions {
  /**
   * The pattern of the table that a record goes to; `{db}` and `{table}` stand for those of the source.
   *
   * `cdc.target.pattern`: string.
   *
   * @default - not set
   */
  readonly cdcTargetPattern?: string;
}
