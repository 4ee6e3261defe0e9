// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.connector.postgresql.transforms.DecodeLogicalDecodingMessageContent`.
 *
 * Makes a structure of the content of messages that an application wrote into the log of PostgreSQL. Read from the versions 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/postgresql.html
 */
export interface DecodeLogicalDecodingMessageContentOptions {
  /**
   * Whether fields without a value are kept.
   *
   * `fields.null.include`: boolean.
   *
   * @default - `false`
   */
  readonly fieldsNullInclude?: boolean;
}
