import { transformsOf } from '../../../checks';
import type { ConnectorDeployment, FleetRule } from '../../../model';
import { columnFormat, given, isAivenS3, isConfluentS3 } from '../../s3/written-format';
import { leavesOf } from './deletes';
import { checkPairs } from './pairs';

export const archivedDeletions: FleetRule = {
  id: 'MC-PIPE-011',
  title: 'an archive of changes includes deletions',
  severity: 'info',
  why: 'A tombstone has no value. Parquet and Avro cannot store it, and the Confluent S3 sink ignores it: the archive does not show that a row was deleted.',
  fix: 'set delete.tombstone.handling.mode of the source to rewrite (deleteHandling of the preset), so that a deletion is a row with __deleted=true',
  source: 'https://debezium.io/documentation/reference/stable/transformations/event-flattening.html#extract-new-record-state-delete-tombstone-handling-mode',
  check: deployments => checkPairs(deployments, ({ source, sink }) => {
    const leaves = leavesOf(source);
    const reason = leaves === 'tombstone' || leaves === 'null text' ? lostBecause(sink) : undefined;
    return reason === undefined ? [] : [{ message: `deletions from ${source.name} are not in the archive, because they are tombstones and ${reason}` }];
  }),
};

/** Why a sink does not write what tombstones say. */
function lostBecause(sink: ConnectorDeployment): string | undefined {
  if (!isAivenS3(sink) && !isConfluentS3(sink)) {
    return undefined;
  }
  const filters = transformsOf(sink)?.some(({ option, className }) => className === 'org.apache.kafka.connect.transforms.Filter' && option('predicate') !== undefined);
  const tombstones = [...sink.configuration!.values()].some(value => value.literal?.endsWith('.RecordIsTombstone'));
  if (filters && tombstones) {
    return 'a transform of the sink drops them';
  }
  if (isConfluentS3(sink)) {
    return given(sink, 'behavior.on.null.values', 'fail') === 'ignore' ? 'behavior.on.null.values is ignore' : undefined;
  }
  const fields = given(sink, 'format.output.fields', 'value')?.split(',').map(field => field.trim());
  return columnFormat(sink) === undefined && fields !== undefined && !fields.includes('key') ? 'format.output.fields has no key' : undefined;
}
