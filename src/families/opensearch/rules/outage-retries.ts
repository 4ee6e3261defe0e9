import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CLASSES, say, SOURCE } from './support';

export const outageRetries: Rule = optionRule({
  id: 'MC-OPT-117',
  classes: CLASSES,
  title: 'retries outlast an outage of the domain',
  severity: 'info',
  why: 'With the default number of retries and backoff, a task fails after a few seconds of an outage (seen).',
  fix: 'raise max.retries and retry.backoff.ms',
  source: `${SOURCE}, RetryUtil`,
  check: connector => say('max.retries', 'is left at its default, so the task fails after 1.5 s without a connection', !connector.has('max.retries') && !connector.has('retry.backoff.ms')),
});
