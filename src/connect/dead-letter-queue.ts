/** A topic for the records that a sink cannot handle. Sources have none. */
export interface DeadLetterQueue {
  /** The name of the topic. Kafka Connect creates it. */
  readonly topicName: string;
  /**
   * The number of replicas. It cannot exceed the number of brokers.
   *
   * @default - 3, or the number of brokers where it is known to be smaller
   */
  readonly replicationFactor?: number;
  /**
   * Whether each record carries headers that say where it comes from and what failed.
   *
   * @default true
   */
  readonly contextHeaders?: boolean;
}

/**
 * What a sink does with records that it cannot convert, transform or write.
 *
 * @see https://kafka.apache.org/37/documentation.html#sinkconnectconfigs_errors.tolerance
 */
export interface ErrorHandling {
  /**
   * Skips such records instead of stopping the task. Needed for a dead-letter queue.
   *
   * @default - true where a dead-letter queue is given, otherwise false
   */
  readonly tolerateErrors?: boolean;
  /**
   * Where the records go.
   *
   * @default - they are not kept
   */
  readonly deadLetterQueue?: DeadLetterQueue;
  /**
   * Writes a line to the connector's log for each of them.
   *
   * @default true
   */
  readonly logErrors?: boolean;
}
