// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { KafkaConverterType, KafkaDecimalFormat } from './kafka-values';

/**
 * Options of `org.apache.kafka.connect.json.JsonConverter`.
 *
 * Read from the versions 2.7.1, 3.7.2; an option of one of them says so.
 */
export interface JsonConverterOptions {
  /**
   * The option `converter.type`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly converterType?: KafkaConverterType;

  /**
   * The option `decimal.format`: string.
   *
   * @default - `BASE64`
   */
  readonly decimalFormat?: KafkaDecimalFormat;

  /**
   * The option `replace.null.with.default`: boolean, only in 3.7.2.
   *
   * @default - `true`
   */
  readonly replaceNullWithDefault?: boolean;

  /**
   * The option `schemas.cache.size`: int.
   *
   * @default - `1000`
   */
  readonly schemasCacheSize?: number;

  /**
   * The option `schemas.enable`: boolean.
   *
   * @default - `true`
   */
  readonly schemasEnable?: boolean;
}
