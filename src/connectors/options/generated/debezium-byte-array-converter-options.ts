// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumConverterType } from './debezium-values';

/**
 * Options of `io.debezium.converters.ByteArrayConverter`.
 */
export interface DebeziumByteArrayConverterOptions {
  /**
   * The option `converter.type`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly converterType?: DebeziumConverterType;

  /**
   * The option `delegate.converter.type`: string.
   *
   * @default - not set
   */
  readonly delegateConverterType?: string;
}
