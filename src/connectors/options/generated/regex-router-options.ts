// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.RegexRouter`.
 *
 * Read from the versions 2.7.1, 3.7.2; an option of one of them says so.
 */
export interface RegexRouterOptions {
  /**
   * The option `regex`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly regex?: string;

  /**
   * The option `replacement`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly replacement?: string;
}
