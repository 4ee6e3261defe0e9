// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { HeaderFromOperation } from './header-from-values';

/**
 * Options of `org.apache.kafka.connect.transforms.HeaderFrom$Key` and `org.apache.kafka.connect.transforms.HeaderFrom$Value`.
 *
 * Copies or moves fields of the key or the value to headers. Read from version 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface HeaderFromOptions {
  /**
   * The fields to copy or move.
   *
   * `fields`: list, high importance, required.
   *
   * @default - none
   */
  readonly fields?: string[];

  /**
   * The names of the headers, in the order of the fields.
   *
   * `headers`: list, high importance, required.
   *
   * @default - none
   */
  readonly headers?: string[];

  /**
   * Whether the fields stay where they are, `copy`, or are removed, `move`.
   *
   * `operation`: string, high importance, required.
   *
   * @default - none
   */
  readonly operation?: HeaderFromOperation;
}
