// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Size } from 'aws-cdk-lib';

/**
 * Options of `io.debezium.transforms.EnforceRecordSize`.
 *
 * Makes records fit into a size, by cutting their longest fields. Read from the versions 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface EnforceRecordSizeOptions {
  /**
   * The ratio by which compression is expected to make a record smaller.
   *
   * `compression.ratio`: double.
   *
   * @default - `1`
   */
  readonly compressionRatio?: number;

  /**
   * The largest size of a record.
   *
   * `max.bytes`: int, high importance, required.
   *
   * @default - none
   */
  readonly maxBytes?: Size;

  /**
   * Fields smaller than this are not cut.
   *
   * `min.field.size`: int.
   *
   * @default - `25000`
   */
  readonly minFieldSize?: number;
}
