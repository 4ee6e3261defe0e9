// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Neo4jCudConverterFieldMissingBehavior, Neo4jCudConverterOutputMode } from './debezium-values';

/**
 * Options of `io.debezium.transforms.Neo4jCudConverter`.
 *
 * Makes change events commands for the Neo4j sink connector. Read from version 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface Neo4jCudConverterOptions {
  /**
   * What happens where a record lacks a field that a command needs.
   *
   * `field.missing.behavior`: string.
   *
   * @default - `warn`
   */
  readonly fieldMissingBehavior?: Neo4jCudConverterFieldMissingBehavior;

  /**
   * Whether a record becomes one command or a list of commands.
   *
   * `output.mode`: string, high importance.
   *
   * @default - `array`
   */
  readonly outputMode?: Neo4jCudConverterOutputMode;

  /**
   * Whether tombstones are passed on.
   *
   * `tombstones.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly tombstonesEnabled?: boolean;
}
