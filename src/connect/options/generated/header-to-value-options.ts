// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { HeaderToValueOperation } from './debezium-values';

/**
 * Options of `io.debezium.transforms.HeaderToValue`.
 *
 * Copies or moves headers to fields of the value. Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface HeaderToValueOptions {
  /**
   * The names of the fields, in the order of the headers.
   *
   * `fields`: list, high importance.
   *
   * @default - not set
   */
  readonly fields?: string[];

  /**
   * The headers to copy or move.
   *
   * `headers`: list, high importance.
   *
   * @default - not set
   */
  readonly headers?: string[];

  /**
   * Whether the headers stay, `copy`, or are removed, `move`.
   *
   * `operation`: string, high importance.
   *
   * @default - not set
   */
  readonly operation?: HeaderToValueOperation;
}
