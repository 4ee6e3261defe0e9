// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.HoistField$Key` and `org.apache.kafka.connect.transforms.HoistField$Value`.
 */
export interface HoistFieldOptions {
  /**
   * The option `field`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly field?: string;
}
