/** A topic for the records that a sink cannot process. Sources have none. */
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
   * Whether each record has headers that say where it comes from and what failed.
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
   * Whether such records are skipped instead of failing the task. Required for a dead-letter queue.
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
   * Whether each of them is logged.
   *
   * @default true
   */
  readonly logErrors?: boolean;
}

/** The greatest replication factor that makes sense by default. */
const REPLICAS = 3;

/** What is set for the user, who may say otherwise in the configuration. */
export function errorHandlingDefaults(handling: ErrorHandling, brokerCount: number | undefined): { [key: string]: string } {
  return {
    'errors.tolerance': handling.deadLetterQueue ? 'all' : 'none',
    'errors.log.enable': 'true',
    ...(handling.deadLetterQueue && {
      'errors.deadletterqueue.topic.replication.factor': String(Math.min(REPLICAS, brokerCount ?? REPLICAS)),
      'errors.deadletterqueue.context.headers.enable': 'true',
    }),
  };
}

/** Renders what the user says of errors. */
export function renderErrorHandling(handling: ErrorHandling): { [key: string]: string } {
  const queue = handling.deadLetterQueue;
  const said: { [key: string]: string | undefined } = {
    'errors.tolerance': handling.tolerateErrors === undefined ? undefined : handling.tolerateErrors ? 'all' : 'none',
    'errors.log.enable': handling.logErrors?.toString(),
    'errors.deadletterqueue.topic.name': queue?.topicName,
    'errors.deadletterqueue.topic.replication.factor': queue?.replicationFactor?.toString(),
    'errors.deadletterqueue.context.headers.enable': queue?.contextHeaders?.toString(),
  };
  return Object.fromEntries(Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
