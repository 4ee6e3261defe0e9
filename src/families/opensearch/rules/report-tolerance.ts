import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { reports } from '../document-options';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const reportTolerance: Rule = optionRule({
  id: 'MC-OPT-104',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'reported documents are tolerated',
  severity: 'error',
  why: 'The first reported record fails the task: tolerance exceeded (seen).',
  fix: 'set errors.tolerance=all',
  source: `${AIVEN}, BulkProcessor`,
  check: connector => {
    const key = reports(connector);
    return say(key ?? '', 'is report, but errors.tolerance is none, so the first report fails the task', key !== undefined && connector.is('errors.tolerance', 'none'));
  },
});
