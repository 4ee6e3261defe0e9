import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { calledServices } from '../called-services';

export const publicSubnets: Rule = {
  id: 'MC-NET-003',
  title: 'workers are in private subnets',
  severity: 'warning',
  why: 'The network interfaces of workers have no public IP address, so an internet gateway does not route their traffic: calls to AWS services and '
    + 'to anything outside the VPC hang until they time out.',
  fix: 'use private subnets whose default route leads to a NAT gateway, or add VPC endpoints for all services that the connector calls',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-internet-access.html',
  requires: ['network'],
  check(deployment) {
    const { network } = deployment;
    const subnets = network?.subnets;
    if (subnets === undefined || subnets.length === 0) {
      return NOT_APPLICABLE;
    }
    const open = subnets.filter(({ defaultRoute }) => defaultRoute === 'internet-gateway');
    if (open.length === 0) {
      return subnets.some(({ defaultRoute }) => defaultRoute === undefined) ? cannotKnow('the route tables of the subnets are defined elsewhere') : HOLDS;
    }
    const called = calledServices(deployment).filter(({ endpoint }) => network?.endpoints?.includes(endpoint) !== true);
    return finding({
      message: `the subnet${open.length > 1 ? 's' : ''} ${open.map(({ id }) => id).join(', ')} ${open.length > 1 ? 'are' : 'is'} public, and workers have no public address`
        + (called.length > 0 ? `; ${called.map(({ purpose }) => purpose).join(' and ')} will time out` : ''),
      ...called.length > 0 && { severity: 'error' as const },
    });
  },
};
