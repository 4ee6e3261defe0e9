// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.Cast$Key` and `org.apache.kafka.connect.transforms.Cast$Value`.
 *
 * Read from the versions 2.7.1, 3.7.2; an option of one of them says so.
 */
export interface CastOptions {
  /**
   * The option `spec`: list.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly spec?: string[];
}
