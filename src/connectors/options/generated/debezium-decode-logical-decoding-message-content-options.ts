// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.connector.postgresql.transforms.DecodeLogicalDecodingMessageContent`.
 *
 * Read from the versions 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
 */
export interface DebeziumDecodeLogicalDecodingMessageContentOptions {
  /**
   * The option `fields.null.include`: boolean.
   *
   * @default - `false`
   */
  readonly fieldsNullInclude?: boolean;
}
