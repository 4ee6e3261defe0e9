// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.predicates.TopicNameMatches`.
 */
export interface TopicNameMatchesOptions {
  /**
   * The option `pattern`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly pattern?: string;
}
