// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.DropHeaders`.
 *
 * Removes headers from records. Read from version 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface DropHeadersOptions {
  /**
   * The names of the headers to remove.
   *
   * `headers`: list, high importance, required.
   *
   * @default - none
   */
  readonly headers?: string[];
}
