// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { HeaderToValueOperation } from './debezium-values';

/**
 * Options of `io.debezium.transforms.HeaderToValue`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface HeaderToValueOptions {
  /**
   * `fields`: list, high importance.
   *
   * @default - not set
   */
  readonly fields?: string[];

  /**
   * `headers`: list, high importance.
   *
   * @default - not set
   */
  readonly headers?: string[];

  /**
   * `operation`: string, high importance.
   *
   * @default - not set
   */
  readonly operation?: HeaderToValueOperation;
}
