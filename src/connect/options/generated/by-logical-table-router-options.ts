// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumNameAdjustmentMode } from './debezium-values';

/**
 * Options of `io.debezium.transforms.ByLogicalTableRouter`.
 *
 * Sends the changes of several physical tables to one topic. Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface ByLogicalTableRouterOptions {
  /**
   * Whether the key gets a field with the name of the table, so that keys of several tables differ.
   *
   * `key.enforce.uniqueness`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly keyEnforceUniqueness?: boolean;

  /**
   * The name of the field that is added to the key.
   *
   * `key.field.name`: string, since 3.5.0.
   *
   * @default - `__dbz__sourceIdentifier`
   */
  readonly keyFieldName?: string;

  /**
   * The regular expression over the name of the topic that gives the value of the field added to the key.
   *
   * `key.field.regex`: string, low importance.
   *
   * @default - not set
   */
  readonly keyFieldRegex?: string;

  /**
   * The value of the field added to the key, with groups of the expression.
   *
   * `key.field.replacement`: string, low importance.
   *
   * @default - not set
   */
  readonly keyFieldReplacement?: string;

  /**
   * How many names of destinations are kept in memory.
   *
   * `logical.destination.cache.size`: int, low importance, since 3.7.0.
   *
   * @default - `16`
   */
  readonly logicalDestinationCacheSize?: number;

  /**
   * How many names of logical tables are kept in memory.
   *
   * `logical.table.cache.size`: int, low importance, only in 2.7.4, 3.5.0, 3.6.0, 3.6.1.
   *
   * @default - `16`
   * @deprecated not in version 3.7.0
   */
  readonly logicalTableCacheSize?: number;

  /**
   * How names of schemas are changed so that the converter of the message accepts them.
   *
   * `schema.name.adjustment.mode`: string, since 3.5.0.
   *
   * @default - `none`
   */
  readonly schemaNameAdjustmentMode?: DebeziumNameAdjustmentMode;

  /**
   * The regular expression over the names of topics that are routed.
   *
   * `topic.regex`: string, low importance.
   *
   * @default - not set
   */
  readonly topicRegex?: string;

  /**
   * The name of the topic to which they are routed, with groups of the expression.
   *
   * `topic.replacement`: string, low importance.
   *
   * @default - not set
   */
  readonly topicReplacement?: string;
}
