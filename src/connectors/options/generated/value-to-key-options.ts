// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.ValueToKey`.
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
