// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.DropHeaders`.
 *
 * Read from version 3.7.2.
 */
export interface DropHeadersOptions {
  /**
   * The option `headers`: list.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly headers?: string[];
}
