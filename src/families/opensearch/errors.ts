import type { ErrorText } from '../error-text';

/** What the OpenSearch sink says. */
export const ERRORS: readonly ErrorText[] = [
  {
    id: 'opensearch-permission',
    pattern: /security_exception|no permissions for \[(?:indices|cluster):|(?:opensearch|elasticsearch)[^]*(?:403 Forbidden|status line \[HTTP\/1\.1 403)/i,
    cause: 'OpenSearch lets the role or the user in, but does not allow what the sink does',
    fix: 'map the execution role to a role of the domain that may write the indexes and read their settings, and allow it in the access policy',
    rules: ['MC-OS-012', 'MC-OS-004', 'MC-OS-003'],
    source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/issues/288',
  },
  {
    id: 'opensearch-signature',
    pattern: /signature we calculated does not match|User: anonymous is not authorized to perform: (?:es|aoss):/i,
    cause: 'requests are not signed, or signed for another Region or service',
    fix: 'configure the sink to sign its requests, for the Region of the domain and the service es (a domain) or aoss (a serverless collection)',
    rules: ['MC-OS-003', 'MC-OS-005', 'MC-OS-007', 'MC-OS-008'],
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/handling-errors.html',
  },
  {
    id: 'opensearch-document-without-key',
    pattern: /Key is used as document id and can ?not be null/,
    cause: 'a record has no key, and the key is the id of the document',
    fix: 'exclude tables without primary key, or name columns in "message.key.columns"',
    rules: ['MC-PIPE-013'],
    runbook: 'failed-tasks',
    source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka',
  },
  {
    id: 'opensearch-mapping',
    pattern: /mapper_parsing_exception|document_parsing_exception|failed to parse field \[|illegal_argument_exception[^\n]*mapper/,
    cause: 'a document does not fit the mapping of its index: a field has another type than at first',
    fix: 'create an index template with the types of the fields, or set "behavior.on.malformed.documents" to "warn" or "ignore"',
    rules: ['MC-OS-020', 'MC-PIPE-003', 'MC-PIPE-006'],
    runbook: 'failed-tasks',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/handling-errors.html',
  },
  {
    id: 'opensearch-id-too-long',
    pattern: /is too long, must be no longer than 512 bytes/,
    cause: 'the key of a record is longer than the id of a document may be',
    fix: 'use a shorter key ("message.key.columns"), or exclude the table',
    runbook: 'failed-tasks',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/handling-errors.html',
  },
  {
    id: 'opensearch-disk-full',
    pattern: /cluster_block_exception|FORBIDDEN\/12\/index read-only|disk usage exceeded flood-stage/,
    cause: 'the disks of the domain are full, so its indexes take no writes',
    fix: 'delete indexes or add storage; the domain accepts writes again when there is space',
    runbook: 'lag-not-shrinking',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/handling-errors.html',
  },
  {
    id: 'opensearch-overloaded',
    pattern: /es_rejected_execution_exception|opensearch_rejected_execution_exception|429 Too Many Requests/,
    cause: 'the domain is overloaded and refuses bulk requests',
    fix: 'reduce "batch.size" or the number of tasks, or use more or larger nodes for the domain',
    runbook: 'lag',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/handling-errors.html',
  },
];
