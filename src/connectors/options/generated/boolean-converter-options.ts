// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { KafkaConverterType } from './kafka-values';

/**
 * Options of `org.apache.kafka.connect.converters.BooleanConverter`.
 *
 * Read from version 3.7.2.
 */
export interface BooleanConverterOptions {
  /**
   * The option `converter.type`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly converterType?: KafkaConverterType;
}
