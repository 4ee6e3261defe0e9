// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumNameAdjustmentMode } from './debezium-values';

/**
 * Options of `io.debezium.transforms.ByLogicalTableRouter`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface ByLogicalTableRouterOptions {
  /**
   * `key.enforce.uniqueness`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly keyEnforceUniqueness?: boolean;

  /**
   * `key.field.name`: string, since 3.5.0.
   *
   * @default - `__dbz__sourceIdentifier`
   */
  readonly keyFieldName?: string;

  /**
   * `key.field.regex`: string, low importance.
   *
   * @default - not set
   */
  readonly keyFieldRegex?: string;

  /**
   * `key.field.replacement`: string, low importance.
   *
   * @default - not set
   */
  readonly keyFieldReplacement?: string;

  /**
   * `logical.destination.cache.size`: int, low importance, since 3.7.0.
   *
   * @default - `16`
   */
  readonly logicalDestinationCacheSize?: number;

  /**
   * `logical.table.cache.size`: int, low importance, only in 2.7.4, 3.5.0, 3.6.0, 3.6.1.
   *
   * @default - `16`
   * @deprecated not in version 3.7.0
   */
  readonly logicalTableCacheSize?: number;

  /**
   * `schema.name.adjustment.mode`: string, since 3.5.0.
   *
   * @default - `none`
   */
  readonly schemaNameAdjustmentMode?: DebeziumNameAdjustmentMode;

  /**
   * `topic.regex`: string, low importance.
   *
   * @default - not set
   */
  readonly topicRegex?: string;

  /**
   * `topic.replacement`: string, low importance.
   *
   * @default - not set
   */
  readonly topicReplacement?: string;
}
