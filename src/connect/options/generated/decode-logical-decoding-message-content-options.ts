// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.connector.postgresql.transforms.DecodeLogicalDecodingMessageContent`.
 *
 * Read from the versions 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/postgresql.html
 */
export interface DecodeLogicalDecodingMessageContentOptions {
  /**
   * `fields.null.include`: boolean.
   *
   * @default - `false`
   */
  readonly fieldsNullInclude?: boolean;
}
