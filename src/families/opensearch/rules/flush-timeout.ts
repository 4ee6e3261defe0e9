import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CLASSES, say, SOURCE } from './support';

export const flushTimeout: Rule = optionRule({
  id: 'MC-OPT-114',
  classes: CLASSES,
  title: 'a flush outlives a slow answer',
  severity: 'warning',
  why: 'Where the buffer is full, a record waits as long as a flush may take, and then fails the task, although the first request may still be answered.',
  fix: 'raise flush.timeout.ms',
  source: `${SOURCE}, BulkProcessor and RetryUtil`,
  check: connector => {
    const [flush, read, backoff] = ['flush.timeout.ms', 'read.timeout.ms', 'retry.backoff.ms'].map(key => connector.number(key));
    // how long all retries take nobody knows: the pauses grow and are random
    const least = read === undefined || backoff === undefined ? undefined : 2 * read + backoff;
    return say('flush.timeout.ms', `is shorter than a request with one retry may take (${least} ms)`, flush !== undefined && least !== undefined && flush < least);
  },
});
