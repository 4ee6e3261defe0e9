import type { Family } from '../family';

/** Several makers have connectors for queues, and none of them is in the catalog. */
export const SQS: Family = {
  id: 'sqs',
  title: 'Amazon SQS',
  connectors: [],
  others: /SqsSinkConnector|SqsSourceConnector/,
  services: [{ endpoint: 'sqs', purpose: 'calling the queue' }],
};
