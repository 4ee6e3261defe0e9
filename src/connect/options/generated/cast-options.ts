// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.Cast$Key` and `org.apache.kafka.connect.transforms.Cast$Value`.
 *
 * Casts fields, or a whole primitive key or value, to other types. Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface CastOptions {
  /**
   * Fields and the types to which they are cast, `field:type`; a type alone casts a whole primitive key or value.
   *
   * `spec`: list, high importance, required.
   *
   * @default - none
   */
  readonly spec?: string[];
}
