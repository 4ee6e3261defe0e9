import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CLASSES, reports, say, SOURCE } from './support';

export const reportTolerance: Rule = optionRule({
  id: 'MC-OPT-104',
  classes: CLASSES,
  title: 'reported documents are tolerated',
  severity: 'error',
  why: 'The first reported record fails the task: tolerance exceeded (seen).',
  fix: 'set errors.tolerance=all',
  source: `${SOURCE}, BulkProcessor`,
  check: connector => {
    const key = reports(connector);
    return say(key ?? '', 'is report, but errors.tolerance is none, so the first report fails the task', key !== undefined && connector.is('errors.tolerance', 'none'));
  },
});
