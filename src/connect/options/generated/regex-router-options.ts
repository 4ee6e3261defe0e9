// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.RegexRouter`.
 *
 * Changes the topic of records by a regular expression. Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface RegexRouterOptions {
  /**
   * The Java regular expression that the whole name of the topic must match.
   *
   * `regex`: string, high importance, required.
   *
   * @default - none
   */
  readonly regex?: string;

  /**
   * The new name; `$1` is replaced with the first group of the expression.
   *
   * `replacement`: string, high importance, required.
   *
   * @default - none
   */
  readonly replacement?: string;
}
