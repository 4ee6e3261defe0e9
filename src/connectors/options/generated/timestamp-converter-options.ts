// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { KafkaTargetType, KafkaUnixPrecision } from './kafka-values';

/**
 * Options of `org.apache.kafka.connect.transforms.TimestampConverter$Key` and `org.apache.kafka.connect.transforms.TimestampConverter$Value`.
 *
 * Read from the versions 2.7.1, 3.7.2; an option of one of them says so.
 */
export interface TimestampConverterOptions {
  /**
   * The option `field`: string.
   *
   * @default - not set
   */
  readonly field?: string;

  /**
   * The option `format`: string.
   *
   * @default - not set
   */
  readonly format?: string;

  /**
   * The option `target.type`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly targetType?: KafkaTargetType;

  /**
   * The option `unix.precision`: string, only in 3.7.2.
   *
   * @default - `milliseconds`
   */
  readonly unixPrecision?: KafkaUnixPrecision;
}
