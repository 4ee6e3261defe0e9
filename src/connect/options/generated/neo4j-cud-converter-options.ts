// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Neo4jCudConverterFieldMissingBehavior, Neo4jCudConverterOutputMode } from './debezium-values';

/**
 * Options of `io.debezium.transforms.Neo4jCudConverter`.
 *
 * Read from version 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface Neo4jCudConverterOptions {
  /**
   * `field.missing.behavior`: string.
   *
   * @default - `warn`
   */
  readonly fieldMissingBehavior?: Neo4jCudConverterFieldMissingBehavior;

  /**
   * `output.mode`: string, high importance.
   *
   * @default - `array`
   */
  readonly outputMode?: Neo4jCudConverterOutputMode;

  /**
   * `tombstones.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly tombstonesEnabled?: boolean;
}
