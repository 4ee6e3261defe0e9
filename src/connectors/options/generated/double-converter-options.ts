// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { KafkaConverterType } from './kafka-values';

/**
 * Options of `org.apache.kafka.connect.converters.DoubleConverter`.
 *
 * Read from the versions 2.7.1, 3.7.2; an option of one of them says so.
 */
export interface DoubleConverterOptions {
  /**
   * The option `converter.type`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly converterType?: KafkaConverterType;
}
