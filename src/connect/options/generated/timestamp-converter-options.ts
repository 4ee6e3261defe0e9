// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { TimestampConverterTargetType, TimestampConverterUnixPrecision } from './timestamp-converter-values';

/**
 * Options of `org.apache.kafka.connect.transforms.TimestampConverter$Key` and `org.apache.kafka.connect.transforms.TimestampConverter$Value`.
 *
 * Converts times between text, numbers since 1970, and the types of Kafka Connect. Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface TimestampConverterOptions {
  /**
   * The field with the time; without it the whole key or value is one.
   *
   * `field`: string, high importance.
   *
   * @default - not set
   */
  readonly field?: string;

  /**
   * How the time is written as text, as a pattern of Java's `SimpleDateFormat`.
   *
   * `format`: string.
   *
   * @default - not set
   */
  readonly format?: string;

  /**
   * What the time becomes.
   *
   * `target.type`: string, high importance, required.
   *
   * @default - none
   */
  readonly targetType?: TimestampConverterTargetType;

  /**
   * What numbers since 1970 count.
   *
   * `unix.precision`: string, low importance, since 3.7.2.
   *
   * @default - `milliseconds`
   */
  readonly unixPrecision?: TimestampConverterUnixPrecision;
}
