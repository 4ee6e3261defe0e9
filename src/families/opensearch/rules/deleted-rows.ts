import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { EXTRACT_NEW_RECORD_STATE } from '../../debezium/family';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const deletedRows: Rule = optionRule({
  id: 'MC-OPT-115',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'deleted rows are removed from the index',
  severity: 'warning',
  why: 'Tombstones are ignored, and the documents of deleted rows stay (seen).',
  fix: 'set behavior.on.null.values=delete',
  source: `${AIVEN}, RecordConverter`,
  check: connector => say('behavior.on.null.values', 'is not delete, although the connector takes change events: deleted rows stay or fail the task',
    connector.transforms().some(({ className }) => className === EXTRACT_NEW_RECORD_STATE) && connector.is('behavior.on.null.values', 'ignore', 'fail')),
});
