// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumFieldMissingBehavior, DebeziumOutputMode } from './debezium-values';

/**
 * Options of `io.debezium.transforms.Neo4jCudConverter`.
 *
 * Read from version 3.7.0.Final.
 */
export interface Neo4jCudConverterOptions {
  /**
   * The option `field.missing.behavior`: string.
   *
   * @default - `warn`
   */
  readonly fieldMissingBehavior?: DebeziumFieldMissingBehavior;

  /**
   * The option `output.mode`: string.
   *
   * @default - `array`
   */
  readonly outputMode?: DebeziumOutputMode;

  /**
   * The option `tombstones.enabled`: boolean.
   *
   * @default - `true`
   */
  readonly tombstonesEnabled?: boolean;
}
