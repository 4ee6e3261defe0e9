import { knownNumber, numberText } from '../synth';
import { KafkaResource } from './connector-definition-config';
import type { KafkaAccess } from './connector-definition-config';
/** A dead-letter queue: a topic for records that a sink cannot process. Sources do not support it. */
export interface DeadLetterQueue {
  /** The name of the topic. Kafka Connect creates it. */
  readonly topicName: string;
  /**
   * The replication factor. It cannot exceed the number of brokers.
   *
   * @default - 3, or the number of brokers if that is known to be smaller
   */
  readonly replicationFactor?: number;
  /**
   * Whether headers with the origin and the error are added to each record.
   *
   * @default true
   */
  readonly contextHeaders?: boolean;
}

/**
 * How a sink handles records that it cannot convert, transform or write.
 *
 * @see https://kafka.apache.org/37/documentation.html#sinkconnectconfigs_errors.tolerance
 */
export interface ErrorHandling {
  /**
   * Whether these records are skipped instead of failing the task. Required for a dead-letter queue.
   *
   * @default - true if a dead-letter queue is specified, otherwise false
   */
  readonly tolerateErrors?: boolean;
  /**
   * The destination of the records.
   *
   * @default - the records are not retained
   */
  readonly deadLetterQueue?: DeadLetterQueue;
  /**
   * Whether each of these records is logged.
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
      'errors.deadletterqueue.topic.replication.factor': String(Math.min(REPLICAS, knownNumber(brokerCount) ?? REPLICAS)),
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
    'errors.deadletterqueue.topic.replication.factor': numberText(queue?.replicationFactor),
    'errors.deadletterqueue.context.headers.enable': queue?.contextHeaders?.toString(),
  };
  return Object.fromEntries(Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** What a connector does in Kafka for its dead-letter queue. */
export function deadLetterAccess(handling: ErrorHandling | undefined): KafkaAccess[] {
  const topicName = handling?.deadLetterQueue?.topicName;
  return topicName === undefined ? [] : [{ resource: KafkaResource.TOPIC, names: [topicName], actions: ['CreateTopic', 'DescribeTopic', 'WriteData'] }];
}
