// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumOperation } from './debezium-values';

/**
 * Options of `io.debezium.transforms.HeaderToValue`.
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
