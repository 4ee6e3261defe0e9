/**
 * A condition on records under which a transform is applied.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_predicates
 */
export class TransformPredicate {
  /** True for records with a null value: deletes in a compacted topic. */
  public static recordIsTombstone(): TransformPredicate {
    return new TransformPredicate('org.apache.kafka.connect.transforms.predicates.RecordIsTombstone', {}, false);
  }

  /**
   * True for records of topics whose whole name matches.
   *
   * @param pattern a Java regular expression
   */
  public static topicNameMatches(pattern: string): TransformPredicate {
    return new TransformPredicate('org.apache.kafka.connect.transforms.predicates.TopicNameMatches', { pattern }, false);
  }

  /**
   * True for records that have a header of that name.
   *
   * @param headerName the name of the header
   */
  public static hasHeaderKey(headerName: string): TransformPredicate {
    return new TransformPredicate('org.apache.kafka.connect.transforms.predicates.HasHeaderKey', { name: headerName }, false);
  }

  /**
   * Any other predicate; its class must be in the plugin.
   *
   * @param className the fully qualified name of the Java class
   * @param config its options, without any prefix
   */
  public static custom(className: string, config: { [key: string]: string } = {}): TransformPredicate {
    return new TransformPredicate(className, config, true);
  }

  private constructor(
    /** The fully qualified name of the Java class. */
    public readonly className: string,
    /** Its options, without any prefix. */
    public readonly config: { [key: string]: string },
    /** Whether the class must be in the plugin. */
    public readonly inPlugin: boolean,
  ) {}
}
