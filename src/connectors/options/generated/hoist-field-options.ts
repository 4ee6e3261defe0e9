// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.HoistField$Key` and `org.apache.kafka.connect.transforms.HoistField$Value`.
 *
 * Read from the versions 2.7.1, 3.7.2; an option of one of them says so.
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
