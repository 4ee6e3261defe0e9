import type { FleetRule, Violation } from '../../../model';
import { literal } from '../../../checks';
import { isOpenSearchSink } from '../../opensearch/opensearch-sink';
import { leavesOf } from './deletes';
import { checkPairs } from './pairs';
import type { Pair } from './pairs';

const HARMFUL: Readonly<Record<string, string>> = { row: 'an ordinary row', envelope: 'an envelope without a tombstone', nothing: 'nothing' };

export const deletionsArrive: FleetRule = {
  id: 'MC-PIPE-005',
  title: 'rows that are deleted in the database are removed from the index',
  severity: 'warning',
  why: 'The source writes no tombstone, or the sink ignores it: the index keeps documents of deleted rows, without an error.',
  fix: 'set delete.tombstone.handling.mode of the source to delete-to-tombstone, and behavior.on.null.values of the sink to delete',
  source: 'https://debezium.io/documentation/reference/stable/transformations/event-flattening.html#extract-new-record-state-delete-tombstone-handling-mode',
  check: deployments => checkPairs(deployments, check),
};

function check({ source, sink }: Pair): Violation[] {
  if (!isOpenSearchSink(sink)) {
    return [];
  }
  const harm = HARMFUL[leavesOf(source) ?? ''];
  if (harm !== undefined) {
    return [{ message: `deleted rows stay in the index, because a deletion leaves ${harm} in the topics of ${source.name}` }];
  }
  const behaviour = sink.configuration!.has('behavior.on.null.values') ? literal(sink, 'behavior.on.null.values')?.toLowerCase() : 'ignore';
  return behaviour === undefined || behaviour === 'delete' ? [] : [{
    key: 'behavior.on.null.values',
    value: behaviour,
    message: behaviour === 'fail' ? `the first deletion from ${source.name} stops the sink, because behavior.on.null.values is fail`
      : `deleted rows stay in the index, because behavior.on.null.values is ${behaviour}`,
  }];
}
