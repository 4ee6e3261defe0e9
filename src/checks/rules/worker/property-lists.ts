// The lists of the developer guide, page "Supported worker configuration properties".

export const FORBIDDEN_PREFIXES: readonly string[] = [
  'access.control.', 'admin.', 'client.', 'connect.', 'inter.worker.', 'internal.', 'listeners.https.', 'metrics.', 'rest.',
  'sasl.', 'security.', 'socket.', 'ssl.', 'topic.tracking.', 'worker.',
];

export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  'bootstrap.servers', 'config.storage.topic', 'connections.max.idle.ms', 'connector.client.config.override.policy', 'group.id', 'listeners',
  'metric.reporters', 'plugin.path', 'receive.buffer.bytes', 'response.http.headers.config', 'scheduled.rebalance.max.delay.ms',
  'send.buffer.bytes', 'status.storage.topic',
]);

/** The client properties that a worker configuration may set, by their prefix. */
export const CLIENT_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  'producer.': [
    'acks', 'batch.size', 'buffer.memory', 'compression.type', 'enable.idempotence', 'key.serializer', 'linger.ms', 'max.request.size',
    'metadata.max.age.ms', 'metadata.max.idle.ms', 'partitioner.class', 'reconnect.backoff.max.ms', 'reconnect.backoff.ms', 'request.timeout.ms',
    'retry.backoff.ms', 'value.serializer',
  ],
  'consumer.': [
    'allow.auto.create.topics', 'auto.offset.reset', 'check.crcs', 'fetch.max.bytes', 'fetch.max.wait.ms', 'fetch.min.bytes', 'heartbeat.interval.ms',
    'key.deserializer', 'max.partition.fetch.bytes', 'max.poll.interval.ms', 'max.poll.records', 'metadata.max.age.ms',
    'partition.assignment.strategy', 'reconnect.backoff.max.ms', 'reconnect.backoff.ms', 'request.timeout.ms', 'retry.backoff.ms',
    'session.timeout.ms', 'value.deserializer',
  ],
};

const LIST_PAGE = 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-supported-worker-config-properties.html';

export { LIST_PAGE };
