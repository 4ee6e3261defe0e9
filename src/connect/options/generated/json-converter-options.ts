// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { JsonConverterDecimalFormat } from './json-converter-values';

/**
 * Options of `org.apache.kafka.connect.json.JsonConverter`.
 *
 * Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect
 */
export interface JsonConverterOptions {
  /**
   * `decimal.format`: string, low importance.
   *
   * @default - `BASE64`
   */
  readonly decimalFormat?: JsonConverterDecimalFormat;

  /**
   * `replace.null.with.default`: boolean, low importance, since 3.7.2.
   *
   * @default - `true`
   */
  readonly replaceNullWithDefault?: boolean;

  /**
   * `schemas.cache.size`: int, high importance.
   *
   * @default - `1000`
   */
  readonly schemasCacheSize?: number;

  /**
   * `schemas.enable`: boolean, high importance.
   *
   * @default - `true`
   */
  readonly schemasEnable?: boolean;
}
