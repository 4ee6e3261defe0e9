import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const rebalancingRule: Rule = {
  id: 'MC-CLU-031',
  title: 'intelligent rebalancing is for express brokers',
  severity: 'error',
  why: 'The service rebalances the partitions of express brokers only, and rejects the setting for standard brokers.',
  fix: 'remove the setting, or use express brokers',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/intelligent-rebalancing.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster?.rebalancing !== true || cluster.kind === undefined) {
      return NOT_APPLICABLE;
    }
    return cluster.kind === 'express' ? HOLDS : finding({ message: `intelligent rebalancing is active for a cluster with ${cluster.kind === 'provisioned' ? 'standard' : cluster.kind} brokers` });
  },
};
