import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { HTTP, HTTP_SOURCE, say } from './support';

export const batchesAndTolerance: Rule = optionRule({
  id: 'MC-OPT-601',
  classes: HTTP,
  title: 'batching and error tolerance are not combined',
  severity: 'error',
  why: 'The connector refuses the configuration, so the deployment fails after some minutes.',
  fix: 'set errors.tolerance=none, or batching.enabled=false',
  source: HTTP_SOURCE,
  check: connector => say('batching.enabled', 'is true with errors.tolerance=all', connector.isTrue('batching.enabled') && connector.is('errors.tolerance', 'all')),
});
