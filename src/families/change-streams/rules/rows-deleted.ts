import { literal } from '../../../checks';
import type { FleetRule, Violation } from '../../../model';
import { JDBC_SINKS } from '../../jdbc/family';
import { leavesOf } from './deletes';
import { checkPairs } from './pairs';
import type { Pair } from './pairs';

const HARMFUL: Readonly<Record<string, string>> = { row: 'an ordinary row', nothing: 'nothing' };

export const rowsDeleted: FleetRule = {
  id: 'MC-PIPE-017',
  title: 'rows that are deleted in the database are deleted by a sink that deletes',
  severity: 'warning',
  why: 'With delete.enabled the sink deletes a row for each tombstone of its key. If the source writes none, deleted rows stay in the table, without an error.',
  fix: 'set delete.tombstone.handling.mode of the transform ExtractNewRecordState in the source to tombstone (in Debezium before 2.5, drop.tombstones=false)',
  source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/1421, https://debezium.io/documentation/reference/stable/transformations/event-flattening.html#extract-new-record-state-delete-tombstone-handling-mode',
  check: deployments => checkPairs(deployments, check),
};

function check({ source, sink }: Pair): Violation[] {
  const harm = HARMFUL[leavesOf(source) ?? ''];
  const deletes = JDBC_SINKS.includes(literal(sink, 'connector.class') ?? '') && literal(sink, 'delete.enabled')?.trim().toLowerCase() === 'true';
  return deletes && harm !== undefined
    ? [{ key: 'delete.enabled', value: 'true', message: `delete.enabled is true, but deleted rows stay in the table, because a deletion leaves ${harm} in the topics of ${source.name}` }] : [];
}
