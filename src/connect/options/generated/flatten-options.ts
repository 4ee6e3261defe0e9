// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.Flatten$Key` and `org.apache.kafka.connect.transforms.Flatten$Value`.
 *
 * Makes one level of nested structures, with the names of the levels joined. Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface FlattenOptions {
  /**
   * The text between the names of the levels in the name of a field.
   *
   * `delimiter`: string.
   *
   * @default - `.`
   */
  readonly delimiter?: string;
}
