import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CLASSES, reports, say, SOURCE } from './support';

export const reportDestination: Rule = optionRule({
  id: 'MC-OPT-103',
  classes: CLASSES,
  title: 'reported documents have a destination',
  severity: 'error',
  why: 'The task fails at its start: the errant record reporter must be configured (seen).',
  fix: 'set errors.deadletterqueue.topic.name (a dead-letter queue), or errors.log.enable=true',
  source: `${SOURCE}, OpensearchSinkTask.start`,
  check: connector => {
    const key = reports(connector);
    return say(key ?? '', 'is report, which needs a dead-letter queue or errors.log.enable=true',
      key !== undefined && connector.isMissing('errors.deadletterqueue.topic.name') && connector.is('errors.log.enable', 'false'));
  },
});
