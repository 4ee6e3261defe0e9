// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumSchemaNameAdjustmentMode } from './debezium-values';

/**
 * Options of `io.debezium.transforms.ByLogicalTableRouter`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
 */
export interface ByLogicalTableRouterOptions {
  /**
   * The option `key.enforce.uniqueness`: boolean.
   *
   * @default - `true`
   */
  readonly keyEnforceUniqueness?: boolean;

  /**
   * The option `key.field.name`: string, only in 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
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
   * The option `logical.destination.cache.size`: int, only in 3.7.0.Final.
   *
   * @default - `16`
   */
  readonly logicalDestinationCacheSize?: number;

  /**
   * The option `logical.table.cache.size`: int, only in 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final.
   *
   * @default - `16`
   * @deprecated not in version 3.7.0.Final
   */
  readonly logicalTableCacheSize?: number;

  /**
   * The option `schema.name.adjustment.mode`: string, only in 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
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
