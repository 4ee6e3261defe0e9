import type { FleetRule, Violation } from '../../rule';
import { holds, isOpenSearchSink } from '../opensearch/family';
import { leavesOf } from './deletes';
import { checkPairs } from './pairs';
import type { Pair } from './pairs';

export const deletionsArrive: FleetRule = {
  id: 'MC-CDC-002',
  title: 'rows that are deleted in the database leave the index',
  severity: 'warning',
  why: 'The index keeps documents of rows that are gone, without any error: the source leaves no tombstone, or the sink ignores it.',
  fix: 'set delete.tombstone.handling.mode of the source to delete-to-tombstone, and behavior.on.null.values of the sink to delete',
  source: 'https://debezium.io/documentation/reference/stable/transformations/event-flattening.html#extract-new-record-state-delete-tombstone-handling-mode',
  checkAll: deployments => checkPairs(deployments, check),
};

function check({ source, sink }: Pair): Violation[] {
  if (!isOpenSearchSink(sink)) {
    return [];
  }
  const leaves = leavesOf(source);
  const behaviour = holds(sink, 'behavior.on.null.values');
  if (leaves === 'row' || leaves === 'nothing' || leaves === 'envelope') {
    return [{ message: `deleted rows stay in the index, because a deletion leaves ${leaves === 'nothing' ? leaves : `an ${leaves === 'row' ? 'ordinary row' : leaves}`} `
      + `in the topics of ${source.name}` }];
  }
  if (behaviour === 'ignore') {
    return [{ key: 'behavior.on.null.values', value: behaviour, message: 'deleted rows stay in the index, because behavior.on.null.values is ignore' }];
  }
  if (behaviour === 'fail') {
    return [{ key: 'behavior.on.null.values', value: behaviour, message: `the first deletion from ${source.name} stops the sink, because behavior.on.null.values is fail` }];
  }
  return [];
}
