import type { ErrorHandling } from './dead-letter-queue';

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
