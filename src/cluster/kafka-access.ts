/** Topics by name or prefix. */
export interface TopicAccess {
  /**
   * The names of topics.
   *
   * @default - none by name
   */
  readonly topics?: string[];
  /**
   * The prefixes of names of topics.
   *
   * @default - none by prefix
   */
  readonly topicPrefixes?: string[];
}

/** What a producer writes. */
export interface ProduceAccess extends TopicAccess {
  /**
   * Whether it may create the topics.
   *
   * @default false
   */
  readonly createTopics?: boolean;
  /**
   * The transactional IDs that it uses; a `*` at the end stands for a prefix.
   *
   * @default - none: it writes without transactions
   */
  readonly transactionalIds?: string[];
}

/** What a consumer reads. */
export interface ConsumeAccess extends TopicAccess {
  /**
   * The consumer groups that it joins; a `*` at the end stands for a prefix.
   *
   * @default - none: it assigns partitions itself
   */
  readonly groups?: string[];
}
