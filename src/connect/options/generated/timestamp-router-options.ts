// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.TimestampRouter`.
 *
 * Makes the topic of a record of its topic and its timestamp. Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface TimestampRouterOptions {
  /**
   * How the timestamp is written, as a pattern of Java's `SimpleDateFormat`.
   *
   * `timestamp.format`: string, high importance.
   *
   * @default - `yyyyMMdd`
   */
  readonly timestampFormat?: string;

  /**
   * The new name; `${topic}` and `${timestamp}` stand for the two.
   *
   * `topic.format`: string, high importance.
   *
   * @default - `${topic}-${timestamp}`
   */
  readonly topicFormat?: string;
}
