// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.ExtractField$Key` and `org.apache.kafka.connect.transforms.ExtractField$Value`.
 *
 * Replaces the key or the value by one of its fields. Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface ExtractFieldOptions {
  /**
   * The name of the field that takes the place of the whole.
   *
   * `field`: string, required.
   *
   * @default - none
   */
  readonly field?: string;
}
