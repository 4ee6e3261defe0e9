import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

const ALLOWED = {
  express: { min: 3, max: 3, words: 'exactly 3' },
  provisioned: { min: 2, max: 3, words: '2 or 3' },
  serverless: { min: 2, max: Infinity, words: 'at least 2' },
};

export const availabilityZones: Rule = {
  id: 'MC-CLU-003',
  title: 'a cluster has subnets in enough Availability Zones',
  severity: 'error',
  why: 'The service spreads the brokers over the Availability Zones of the subnets and rejects any other number of zones.',
  fix: 'choose one subnet in each of that many Availability Zones, for example with a VPC that has `maxAzs: 3`',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-create-cluster.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster?.kind === undefined || cluster.kind === 'self-managed') {
      return NOT_APPLICABLE;
    }
    if (cluster.availabilityZones === undefined) {
      return cannotKnow('the subnets are not known');
    }
    const { min, max, words } = ALLOWED[cluster.kind];
    const zones = cluster.availabilityZones;
    return zones >= min && zones <= max ? HOLDS : finding({
      message: `the subnets of the ${cluster.kind} cluster cover ${zones} Availability Zone${zones === 1 ? '' : 's'}, but it needs ${words}`,
      value: String(zones),
    });
  },
};
