import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { HTTP, HTTP_SOURCE, say } from './support';

export const batchesAndTolerance: Rule = optionRule({
  id: 'MC-OPT-601',
  classes: HTTP,
  title: 'batches and tolerance exclude each other',
  severity: 'error',
  why: 'The connector refuses its configuration.',
  fix: 'set errors.tolerance=none, or batching.enabled=false',
  source: HTTP_SOURCE,
  check: connector => say('batching.enabled', 'is true with errors.tolerance=all', connector.isTrue('batching.enabled') && connector.is('errors.tolerance', 'all')),
});
