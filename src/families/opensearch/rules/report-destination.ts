import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { reports } from '../document-options';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const reportDestination: Rule = optionRule({
  id: 'MC-OPT-103',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'reported documents have a destination',
  severity: 'error',
  why: 'The task fails when it starts: the errant record reporter must be configured (seen).',
  fix: 'set errors.deadletterqueue.topic.name (a dead-letter queue), or errors.log.enable=true',
  source: `${AIVEN}, OpensearchSinkTask.start`,
  check: connector => {
    const key = reports(connector);
    return say(key ?? '', 'is report, which needs a dead-letter queue or errors.log.enable=true',
      key !== undefined && connector.isMissing('errors.deadletterqueue.topic.name') && connector.is('errors.log.enable', 'false'));
  },
});
