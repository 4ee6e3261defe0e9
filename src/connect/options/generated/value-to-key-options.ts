// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.ValueToKey`.
 *
 * Replaces the key by fields of the value. Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface ValueToKeyOptions {
  /**
   * The fields of the value that become the key.
   *
   * `fields`: list, high importance, required.
   *
   * @default - none
   */
  readonly fields?: string[];
}
