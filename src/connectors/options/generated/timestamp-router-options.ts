// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.TimestampRouter`.
 *
 * Read from the versions 2.7.1, 3.7.2; an option of one of them says so.
 */
export interface TimestampRouterOptions {
  /**
   * The option `timestamp.format`: string.
   *
   * @default - `yyyyMMdd`
   */
  readonly timestampFormat?: string;

  /**
   * The option `topic.format`: string.
   *
   * @default - `${topic}-${timestamp}`
   */
  readonly topicFormat?: string;
}
