import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { DEBEZIUM_POSTGRES, RESELECT_COLUMNS } from '../family';
import { unwrap } from '../record-values';

export const untouchedLargeColumns: Rule = optionRule({
  id: 'MC-OPT-904',
  classes: [DEBEZIUM_POSTGRES],
  title: 'updates contain large columns that did not change',
  severity: 'info',
  why: 'An update has the string __debezium_unavailable_value in place of a TOASTed column that it did not change (seen).',
  fix: `add the post processor ${RESELECT_COLUMNS}, or set REPLICA IDENTITY FULL on such tables`,
  source: 'Debezium 3.6.1, PostgreSQL connector: https://debezium.io/documentation/reference/stable/post-processors/reselect-columns.html',
  check: connector => say('post.processors', 'is not set, so updates may contain a placeholder instead of a large column', connector.isMissing('post.processors') && unwrap(connector) !== undefined && !connector.has('unavailable.value.placeholder')),
});
