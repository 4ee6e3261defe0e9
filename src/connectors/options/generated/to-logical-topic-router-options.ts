// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumSchemaNameAdjustmentMode } from './debezium-values';

/**
 * Options of `io.debezium.transforms.ToLogicalTopicRouter`.
 *
 * Read from version 3.7.0.Final.
 */
export interface ToLogicalTopicRouterOptions {
  /**
   * The option `key.enforce.uniqueness`: boolean.
   *
   * @default - `true`
   */
  readonly keyEnforceUniqueness?: boolean;

  /**
   * The option `key.field.name`: string.
   *
   * @default - `__dbz__sourceIdentifier`
   */
  readonly keyFieldName?: string;

  /**
   * The option `key.field.regex`: string.
   *
   * @default - not set
   */
  readonly keyFieldRegex?: string;

  /**
   * The option `key.field.replacement`: string.
   *
   * @default - not set
   */
  readonly keyFieldReplacement?: string;

  /**
   * The option `logical.destination.cache.size`: int.
   *
   * @default - `16`
   */
  readonly logicalDestinationCacheSize?: number;

  /**
   * The option `schema.name.adjustment.mode`: string.
   *
   * @default - `none`
   */
  readonly schemaNameAdjustmentMode?: DebeziumSchemaNameAdjustmentMode;

  /**
   * The option `topic.regex`: string.
   *
   * @default - not set
   */
  readonly topicRegex?: string;

  /**
   * The option `topic.replacement`: string.
   *
   * @default - not set
   */
  readonly topicReplacement?: string;
}
