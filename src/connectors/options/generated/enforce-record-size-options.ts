// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Size } from 'aws-cdk-lib';

/**
 * Options of `io.debezium.transforms.EnforceRecordSize`.
 *
 * Read from the versions 3.6.0.Final, 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
 */
export interface EnforceRecordSizeOptions {
  /**
   * The option `compression.ratio`: double.
   *
   * @default - `1`
   */
  readonly compressionRatio?: number;

  /**
   * The option `max.bytes`: int.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly maxBytes?: Size;

  /**
   * The option `min.field.size`: int.
   *
   * @default - `25000`
   */
  readonly minFieldSize?: number;
}
