// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumNameAdjustmentMode } from './debezium-values';

/**
 * Options of `io.debezium.transforms.ToLogicalTopicRouter`.
 *
 * Read from version 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface ToLogicalTopicRouterOptions {
  /**
   * `key.enforce.uniqueness`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly keyEnforceUniqueness?: boolean;

  /**
   * `key.field.name`: string.
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
   * `logical.destination.cache.size`: int, low importance.
   *
   * @default - `16`
   */
  readonly logicalDestinationCacheSize?: number;

  /**
   * `schema.name.adjustment.mode`: string.
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
