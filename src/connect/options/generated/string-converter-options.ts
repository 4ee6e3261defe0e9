// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.storage.StringConverter`.
 *
 * Text. Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect
 */
export interface StringConverterOptions {
  /**
   * The character set of the text.
   *
   * `converter.encoding`: string, high importance.
   *
   * @default - `UTF-8`
   */
  readonly converterEncoding?: string;
}
