import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_S3_SINK } from '../family';
import { AIVEN } from '../sources';

export const tombstonesInColumns: Rule = optionRule({
  id: 'MC-OPT-212',
  classes: [AIVEN_S3_SINK],
  title: 'tombstones are kept out of Parquet and Avro output',
  severity: 'info',
  why: 'A tombstone has no schema and fails the task (seen).',
  fix: 'filter tombstones out with the transform Filter and the predicate RecordIsTombstone',
  source: `${AIVEN}, SchemaBasedTopicPartitionRecordGrouper: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => say('format.output.type', 'fails on tombstones, and no transform keeps them out', connector.is('format.output.type', 'parquet', 'avro') && !connector.isOpaque('transforms')
    && !connector.transforms().some(({ className }) => className === undefined || /\.Filter$/.test(className))),
});
