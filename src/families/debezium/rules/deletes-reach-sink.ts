import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { deleteMode } from '../record-values';

export const deletesReachSink: Rule = optionRule({
  id: 'MC-OPT-905',
  title: 'deletes reach the sink',
  severity: 'info',
  why: 'With drop a delete leaves no record, with rewrite it leaves a row: the document stays (seen).',
  fix: 'set delete.tombstone.handling.mode to delete-to-tombstone or tombstone',
  source: 'Debezium 3.6.1, ExtractNewRecordState: https://debezium.io/documentation/reference/stable/transformations/event-flattening.html',
  check: connector => {
    const found = deleteMode(connector);
    return found?.mode === 'drop' || found?.mode === 'rewrite' ? [{ key: found.key, fix: found.fix, message: 'keeps deletes from a sink that deletes by tombstones' }] : [];
  },
});
