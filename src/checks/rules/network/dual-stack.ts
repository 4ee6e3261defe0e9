import type { Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';

export const dualStack: Rule = {
  id: 'MC-NET-009',
  title: 'each subnet has an IPv6 CIDR block when the network type is DUAL',
  severity: 'error',
  why: 'The service refuses to create a dual-stack connector in a subnet without IPv6.',
  fix: 'add an IPv6 CIDR block to each subnet, or use the network type IPV4',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-dual-stack.html',
  requires: ['network'],
  check({ network, networkType }) {
    if (networkType?.literal !== 'DUAL' || network?.subnets === undefined) {
      return NOT_APPLICABLE;
    }
    const without = network.subnets.filter(({ ipv6 }) => ipv6 === false);
    return without.length === 0 && network.subnets.some(({ ipv6 }) => ipv6 === undefined) ? cannotKnow('a subnet is defined elsewhere')
      : findings(without.map(({ id }) => ({ message: `the network type is DUAL, but the subnet ${id} has no IPv6 CIDR block`, value: String(id) })));
  },
};
