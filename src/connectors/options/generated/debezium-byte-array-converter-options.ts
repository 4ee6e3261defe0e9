// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumConverterType } from './debezium-values';

/**
 * Options of `io.debezium.converters.ByteArrayConverter`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
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
