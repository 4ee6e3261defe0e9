import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { isPublicAddress } from '../../hosts';
import { closedSubnets } from '../../services';

const AMAZON = /^(AmazonProvidedDNS|169\.254\.169\.253)$/i;

export const nameServers: Rule = {
  id: 'MC-NET-019',
  title: 'workers reach the DNS servers of their VPC',
  severity: 'error',
  why: 'Workers resolve names by the DNS servers in the DHCP options of the VPC. If none answers, not even the brokers are found, and creation fails.',
  fix: 'set EnableDnsSupport of the VPC and use AmazonProvidedDNS in the DHCP options, or DNS servers that the subnets have a route to',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-dns.html',
  requires: ['network'],
  check({ network }) {
    if (network?.amazonDns === undefined && network?.dnsServers === undefined) {
      return NOT_APPLICABLE;
    }
    const servers = (network.dnsServers ?? []).map(each => each.literal?.trim());
    if (servers.includes(undefined)) {
      return cannotKnow('the DNS servers are known only at deployment');
    }
    const asksAmazon = servers.length === 0 || servers.some(server => AMAZON.test(server!));
    if (asksAmazon && network.amazonDns === false) {
      return finding({ message: 'EnableDnsSupport of the VPC is false, so the Amazon DNS server is not available in it' });
    }
    const closed = closedSubnets(network.subnets ?? []);
    const allClosed = closed.length > 0 && closed.length === network.subnets?.length;
    const isBeyond = !asksAmazon && allClosed && servers.every(server => isPublicAddress(server!));
    return isBeyond ? finding({ message: `the DNS servers of the VPC are ${servers.join(', ')}, on the internet, and the subnets of the workers have no route there` }) : HOLDS;
  },
};
