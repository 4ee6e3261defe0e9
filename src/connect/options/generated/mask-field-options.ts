// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.MaskField$Key` and `org.apache.kafka.connect.transforms.MaskField$Value`.
 *
 * Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface MaskFieldOptions {
  /**
   * `fields`: list, high importance, required.
   *
   * @default - none
   */
  readonly fields?: string[];

  /**
   * `replacement`: string, low importance.
   *
   * @default - not set
   */
  readonly replacement?: string;
}
