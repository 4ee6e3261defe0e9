// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { HeaderFromOperation } from './header-from-values';

/**
 * Options of `org.apache.kafka.connect.transforms.HeaderFrom$Key` and `org.apache.kafka.connect.transforms.HeaderFrom$Value`.
 *
 * Read from version 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface HeaderFromOptions {
  /**
   * `fields`: list, high importance, required.
   *
   * @default - none
   */
  readonly fields?: string[];

  /**
   * `headers`: list, high importance, required.
   *
   * @default - none
   */
  readonly headers?: string[];

  /**
   * `operation`: string, high importance, required.
   *
   * @default - none
   */
  readonly operation?: HeaderFromOperation;
}
