// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.Cast$Key` and `org.apache.kafka.connect.transforms.Cast$Value`.
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
