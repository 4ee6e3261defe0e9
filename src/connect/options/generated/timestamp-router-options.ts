// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.TimestampRouter`.
 *
 * Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface TimestampRouterOptions {
  /**
   * `timestamp.format`: string, high importance.
   *
   * @default - `yyyyMMdd`
   */
  readonly timestampFormat?: string;

  /**
   * `topic.format`: string, high importance.
   *
   * @default - `${topic}-${timestamp}`
   */
  readonly topicFormat?: string;
}
