// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Size } from 'aws-cdk-lib';

/**
 * Options of `io.debezium.transforms.EnforceRecordSize`.
 *
 * Read from the versions 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface EnforceRecordSizeOptions {
  /**
   * `compression.ratio`: double.
   *
   * @default - `1`
   */
  readonly compressionRatio?: number;

  /**
   * `max.bytes`: int, high importance, required.
   *
   * @default - none
   */
  readonly maxBytes?: Size;

  /**
   * `min.field.size`: int.
   *
   * @default - `25000`
   */
  readonly minFieldSize?: number;
}
