// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.ValueToKey`.
 *
 * Read from the versions 2.7.1, 3.7.2; an option of one of them says so.
 */
export interface ValueToKeyOptions {
  /**
   * The option `fields`: list.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly fields?: string[];
}
