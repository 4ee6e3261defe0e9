// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.file.FileStreamSinkConnector`.
 */
export interface FileStreamSinkOptions {
  /**
   * The option `file`: string.
   *
   * @default - not set
   */
  readonly file?: string;
}
