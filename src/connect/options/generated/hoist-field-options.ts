// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.HoistField$Key` and `org.apache.kafka.connect.transforms.HoistField$Value`.
 *
 * Wraps the key or the value in a structure with one field. Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface HoistFieldOptions {
  /**
   * The name of the field that holds what was the whole.
   *
   * `field`: string, required.
   *
   * @default - none
   */
  readonly field?: string;
}
