import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CLASSES, say, SOURCE } from './support';

export const tombstonesInColumns: Rule = optionRule({
  id: 'MC-OPT-212',
  classes: CLASSES,
  title: 'tombstones are kept out of parquet and avro',
  severity: 'info',
  why: 'A record without a value has no schema and fails the task (seen).',
  fix: 'put a Filter with the predicate RecordIsTombstone in front',
  source: `${SOURCE}, SchemaBasedTopicPartitionRecordGrouper`,
  check: connector => say('format.output.type', 'fails on tombstones, and no transform keeps them out', connector.is('format.output.type', 'parquet', 'avro') && !connector.isOpaque('transforms')
    && !connector.transforms().some(({ className }) => className === undefined || /\.Filter$/.test(className))),
});
