// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumOperation } from './debezium-values';

/**
 * Options of `io.debezium.transforms.HeaderToValue`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
 */
export interface HeaderToValueOptions {
  /**
   * The option `fields`: list.
   *
   * @default - not set
   */
  readonly fields?: string[];

  /**
   * The option `headers`: list.
   *
   * @default - not set
   */
  readonly headers?: string[];

  /**
   * The option `operation`: string.
   *
   * @default - not set
   */
  readonly operation?: DebeziumOperation;
}
