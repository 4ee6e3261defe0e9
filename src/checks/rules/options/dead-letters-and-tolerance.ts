import type { Rule } from '../../../model';
import { optionRule, say } from '../../option-rule';
import { CONNECT } from './support';

export const deadLettersAndTolerance: Rule = optionRule({
  id: 'MC-OPT-062',
  title: 'a sink with a dead-letter queue tolerates errors',
  severity: 'warning',
  why: 'A dead-letter queue is there so that the task goes on without the bad records. While errors.tolerance is none, which is the default, the first of them ends the task all the same.',
  fix: 'set errors.tolerance=all',
  source: `${CONNECT}, RetryWithToleranceOperator: https://kafka.apache.org/37/documentation.html#sinkconnectorconfigs_errors.tolerance`,
  check: connector => say('errors.deadletterqueue.topic.name', 'is set, but errors.tolerance is none, so the task stops at the first bad record',
    connector.kind === 'sink' && connector.isSet('errors.deadletterqueue.topic.name') && !connector.isOpaque('errors.tolerance')
    && /^(none)?$/i.test(connector.known('errors.tolerance')?.trim() ?? '')),
});
