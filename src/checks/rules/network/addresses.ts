import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const enoughAddresses: Rule = {
  id: 'MC-NET-008',
  title: 'the subnets have an IP address for each worker',
  severity: 'error',
  why: 'Each worker uses one IP address. A connector that cannot get one is not created, or does not scale out when it should.',
  fix: 'use larger subnets or more of them, or reduce the number of workers',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-capacity.html',
  requires: ['capacity', 'network'],
  check({ network, capacity }) {
    const workers = capacity?.provisioned?.workerCount ?? capacity?.autoscaled?.maxWorkerCount;
    const subnets = network?.subnets;
    if (workers === undefined || subnets === undefined || subnets.length === 0) {
      return NOT_APPLICABLE;
    }
    if (subnets.some(({ addresses }) => addresses === undefined)) {
      return cannotKnow('the address ranges of the subnets are defined elsewhere');
    }
    const addresses = subnets.reduce((sum, subnet) => sum + subnet.addresses!, 0);
    return addresses >= workers ? HOLDS : finding({
      message: `the subnets have ${addresses} addresses at most, but the connector can have ${workers} workers`,
      value: String(addresses),
    });
  },
};
