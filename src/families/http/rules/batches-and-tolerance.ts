import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_HTTP_SINK } from '../family';
import { AIVEN } from '../sources';

export const batchesAndTolerance: Rule = optionRule({
  id: 'MC-OPT-601',
  classes: [AIVEN_HTTP_SINK],
  title: 'batching and error tolerance are not combined',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set errors.tolerance=none, or batching.enabled=false',
  source: AIVEN,
  check: connector => say('batching.enabled', 'is true with errors.tolerance=all', connector.isTrue('batching.enabled') && connector.is('errors.tolerance', 'all')),
});
