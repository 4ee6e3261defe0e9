// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.MaskField$Key` and `org.apache.kafka.connect.transforms.MaskField$Value`.
 *
 * Replaces fields by an empty value of their type, or by a value of yours. Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface MaskFieldOptions {
  /**
   * The fields to mask.
   *
   * `fields`: list, high importance, required.
   *
   * @default - none
   */
  readonly fields?: string[];

  /**
   * The value that takes their place; for numbers and text only.
   *
   * `replacement`: string, low importance.
   *
   * @default - not set
   */
  readonly replacement?: string;
}
