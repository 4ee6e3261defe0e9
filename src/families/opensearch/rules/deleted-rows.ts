import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CLASSES, say, SOURCE, UNWRAP } from './support';

export const deletedRows: Rule = optionRule({
  id: 'MC-OPT-115',
  classes: CLASSES,
  title: 'deleted rows are removed from the index',
  severity: 'warning',
  why: 'Tombstones are ignored, and the documents of deleted rows stay (seen).',
  fix: 'set behavior.on.null.values=delete',
  source: `${SOURCE}, RecordConverter`,
  check: connector => say('behavior.on.null.values', 'is not delete, although the connector takes change events: deleted rows stay or fail the task',
    connector.transforms().some(({ className }) => className === UNWRAP) && connector.is('behavior.on.null.values', 'ignore', 'fail')),
});
