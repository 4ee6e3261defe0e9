import type { AwsCall } from '../aws-call';
import type { Family } from '../family';
import { assumedRole, otherProvider } from '../credentials';

export const NORDSTROM_SQS_SINK = 'com.nordstrom.kafka.connect.sqs.SqsSinkConnector';
export const NORDSTROM_SQS_SOURCE = 'com.nordstrom.kafka.connect.sqs.SqsSourceConnector';
export const CONFLUENT_SQS_SOURCE = 'io.confluent.connect.sqs.source.SqsSourceConnector';

/** Queues are named by their address: `https://sqs.<Region>.amazonaws.com/<account>/<name>`. */
function queueCall(option: string, ...actions: string[]): AwsCall {
  return {
    actions,
    option,
    read: /^https?:\/\/[^/]+\/(\d{12}|[^/]+)\/([^/]+)$/,
    pieces: [3, 4],
    arn: 'arn:{partition}:sqs:{region}:{1}:{2}',
    resource: 'the queue',
    unless: ['sqs.aws.access.key.id', 'aws.access.key.id', otherProvider('sqs.credentials.provider.class')],
    service: { endpoint: 'sqs', purpose: 'calling the queue', unless: ['sqs.endpoint.url'] },
  };
}

const ASSUMED_ROLE = assumedRole('sqs.credentials.provider.role.arn', {
  when: [{ option: 'sqs.credentials.provider.class', is: /AssumeRole/ }],
});

/** Several makers have connectors for queues, and none of them is in the catalog. */
export const SQS: Family = {
  id: 'sqs',
  title: 'Amazon SQS',
  connectors: [
    {
      className: NORDSTROM_SQS_SINK,
      kind: 'sink',
      title: 'Nordstrom SQS sink',
      region: { option: 'sqs.region', isNeeded: true },
      awsCalls: [queueCall('sqs.queue.url', 'sqs:SendMessage'), ASSUMED_ROLE],
      licence: 'Apache License 2.0',
    },
    {
      className: NORDSTROM_SQS_SOURCE,
      kind: 'source',
      title: 'Nordstrom SQS source',
      licence: 'Apache License 2.0',
      region: { option: 'sqs.region', isNeeded: true },
      awsCalls: [queueCall('sqs.queue.url', 'sqs:DeleteMessage', 'sqs:ReceiveMessage'), ASSUMED_ROLE],
    },
    {
      className: CONFLUENT_SQS_SOURCE,
      kind: 'source',
      title: 'Confluent SQS source',
      licence: 'commercial',
      region: { option: 'sqs.region' },
      awsCalls: [queueCall('sqs.url', 'sqs:DeleteMessage', 'sqs:ReceiveMessage')],
    },
  ],
  others: /SqsSinkConnector|SqsSourceConnector/,
  services: [{ endpoint: 'sqs', purpose: 'calling the queue', unless: ['sqs.endpoint.url'] }],
};
