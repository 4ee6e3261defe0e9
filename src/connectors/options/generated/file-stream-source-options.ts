// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.file.FileStreamSourceConnector`.
 *
 * Read from the versions 2.7.1, 3.7.2; an option of one of them says so.
 */
export interface FileStreamSourceOptions {
  /**
   * The option `batch.size`: int.
   *
   * @default - `2000`
   */
  readonly batchSize?: number;

  /**
   * The option `file`: string.
   *
   * @default - not set
   */
  readonly file?: string;

  /**
   * The option `topic`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly topic?: string;
}
