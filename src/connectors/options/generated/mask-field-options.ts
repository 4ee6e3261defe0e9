// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.MaskField$Key` and `org.apache.kafka.connect.transforms.MaskField$Value`.
 */
export interface MaskFieldOptions {
  /**
   * The option `fields`: list.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly fields?: string[];

  /**
   * The option `replacement`: string.
   *
   * @default - not set
   */
  readonly replacement?: string;
}
