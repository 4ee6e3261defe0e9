// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { JsonConverterDecimalFormat } from './json-converter-values';

/**
 * Options of `org.apache.kafka.connect.json.JsonConverter`.
 *
 * JSON, with or without a schema in each record. Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect
 */
export interface JsonConverterOptions {
  /**
   * Whether decimals are written as numbers or as the Base64 of their bytes.
   *
   * `decimal.format`: string, low importance.
   *
   * @default - `BASE64`
   */
  readonly decimalFormat?: JsonConverterDecimalFormat;

  /**
   * Whether a field without a value gets the default of its schema.
   *
   * `replace.null.with.default`: boolean, low importance, since 3.7.2.
   *
   * @default - `true`
   */
  readonly replaceNullWithDefault?: boolean;

  /**
   * How many schemas are kept in memory.
   *
   * `schemas.cache.size`: int, high importance.
   *
   * @default - `1000`
   */
  readonly schemasCacheSize?: number;

  /**
   * Whether each record carries its schema.
   *
   * `schemas.enable`: boolean, high importance.
   *
   * @default - `true`
   */
  readonly schemasEnable?: boolean;
}
