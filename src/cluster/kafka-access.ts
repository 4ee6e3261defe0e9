/** The topics to access, by name or prefix. */
export interface TopicAccess {
  /**
   * The names of topics.
   *
   * @default - none by name
   */
  readonly topics?: string[];
  /**
   * The prefixes of topic names.
   *
   * @default - none by prefix
   */
  readonly topicPrefixes?: string[];
}

/** The access of a producer. */
export interface ProduceAccess extends TopicAccess {
  /**
   * Whether the producer can create the topics.
   *
   * @default false
   */
  readonly createTopics?: boolean;
  /**
   * The transactional IDs that the producer uses; a trailing `*` denotes a prefix.
   *
   * @default - none: no transactions are used
   */
  readonly transactionalIds?: string[];
}

/** The access of a consumer. */
export interface ConsumeAccess extends TopicAccess {
  /**
   * The consumer groups that the consumer joins; a trailing `*` denotes a prefix.
   *
   * @default - none: the consumer assigns partitions itself
   */
  readonly groups?: string[];
}
