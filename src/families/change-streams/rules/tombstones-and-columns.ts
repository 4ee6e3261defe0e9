import { transformsOf } from '../../../checks';
import type { FleetRule, Violation } from '../../../model';
import { given, isAivenS3, isConfluentS3 } from '../../s3/written-format';
import { leavesOf } from './deletes';
import { checkPairs } from './pairs';
import type { Pair } from './pairs';

export const tombstonesAndColumns: FleetRule = {
  id: 'MC-PIPE-004',
  title: 'tombstones do not stop a sink that cannot write them',
  severity: 'error',
  why: 'A tombstone has neither value nor schema. Parquet and Avro cannot store it, and the Confluent S3 sink stops at it by default.',
  fix: 'drop tombstones in the sink with the transform Filter and the predicate RecordIsTombstone, or set behavior.on.null.values to ignore',
  source: 'https://kafka.apache.org/37/documentation.html#org.apache.kafka.connect.transforms.Filter',
  check: deployments => checkPairs(deployments, check),
};

function check({ source, sink }: Pair): Violation[] {
  const leaves = leavesOf(source);
  const nulls = leaves === 'tombstone' || leaves === 'row and tombstone' || leaves === 'envelope and tombstone' || leaves === 'null text';
  const filters = transformsOf(sink)?.some(({ className }) => className === 'org.apache.kafka.connect.transforms.Filter');
  if (!nulls || filters !== false) {
    return [];
  }
  const format = given(sink, 'format.output.type', 'csv');
  if (isAivenS3(sink) && (format === 'parquet' || format === 'avro')) {
    return [{ key: 'transforms', message: `objects are ${format}, which cannot contain the tombstones that deletions leave in the topics of ${source.name}` }];
  }
  if (isConfluentS3(sink) && given(sink, 'behavior.on.null.values', 'fail') === 'fail') {
    return [{ key: 'behavior.on.null.values', value: 'fail', message: `the first deletion from ${source.name} stops the sink, because behavior.on.null.values is fail` }];
  }
  return [];
}
