// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { TimestampConverterTargetType, TimestampConverterUnixPrecision } from './timestamp-converter-values';

/**
 * Options of `org.apache.kafka.connect.transforms.TimestampConverter$Key` and `org.apache.kafka.connect.transforms.TimestampConverter$Value`.
 *
 * Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface TimestampConverterOptions {
  /**
   * `field`: string, high importance.
   *
   * @default - not set
   */
  readonly field?: string;

  /**
   * `format`: string.
   *
   * @default - not set
   */
  readonly format?: string;

  /**
   * `target.type`: string, high importance, required.
   *
   * @default - none
   */
  readonly targetType?: TimestampConverterTargetType;

  /**
   * `unix.precision`: string, low importance, since 3.7.2.
   *
   * @default - `milliseconds`
   */
  readonly unixPrecision?: TimestampConverterUnixPrecision;
}
