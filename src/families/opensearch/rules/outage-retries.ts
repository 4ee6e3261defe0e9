import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const outageRetries: Rule = optionRule({
  id: 'MC-OPT-117',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'retries outlast an outage of the domain',
  severity: 'info',
  why: 'With the default number of retries and backoff, a task fails after a few seconds of an outage (seen).',
  fix: 'raise max.retries and retry.backoff.ms',
  source: `${AIVEN}, RetryUtil`,
  check: connector => say('max.retries', 'is left at its default, so the task fails after 1.5 s without a connection', !connector.has('max.retries') && !connector.has('retry.backoff.ms')),
});
