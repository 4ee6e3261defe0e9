// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.connector.postgresql.transforms.DecodeLogicalDecodingMessageContent`.
 */
export interface DebeziumDecodeLogicalDecodingMessageContentOptions {
  /**
   * The option `fields.null.include`: boolean.
   *
   * @default - `false`
   */
  readonly fieldsNullInclude?: boolean;
}
