import type { ErrorHandling } from './dead-letter-queue';

/** The greatest replication factor that makes sense by default. */
const REPLICAS = 3;

/** Renders the `errors.*` options. */
export function renderErrorHandling(handling: ErrorHandling, brokerCount: number | undefined): { [key: string]: string } {
  const queue = handling.deadLetterQueue;
  const tolerate = handling.tolerateErrors ?? queue !== undefined;
  return {
    'errors.tolerance': tolerate ? 'all' : 'none',
    'errors.log.enable': String(handling.logErrors ?? true),
    ...(queue && {
      'errors.deadletterqueue.topic.name': queue.topicName,
      'errors.deadletterqueue.topic.replication.factor': String(queue.replicationFactor ?? Math.min(REPLICAS, brokerCount ?? REPLICAS)),
      'errors.deadletterqueue.context.headers.enable': String(queue.contextHeaders ?? true),
    }),
  };
}
