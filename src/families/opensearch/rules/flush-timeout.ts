import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const flushTimeout: Rule = optionRule({
  id: 'MC-OPT-114',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'the flush timeout is longer than a slow response',
  severity: 'warning',
  why: 'When the buffer is full, a record waits for the flush timeout and then fails the task, even if the pending request would still be answered.',
  fix: 'raise flush.timeout.ms',
  source: `${AIVEN}, BulkProcessor and RetryUtil`,
  check: connector => {
    const [flush, read, backoff] = ['flush.timeout.ms', 'read.timeout.ms', 'retry.backoff.ms'].map(key => connector.number(key));
    // how long all retries take nobody knows: the pauses grow and are random
    const least = read === undefined || backoff === undefined ? undefined : 2 * read + backoff;
    return say('flush.timeout.ms', `is shorter than a request with one retry may take (${least} ms)`, flush !== undefined && least !== undefined && flush < least);
  },
});
