import type { Rule } from '../../../model';
import { cannotKnow, findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import { dialedHosts, isPublicAddress, onePerKey } from '../../hosts';
import { closedSubnets } from '../../services';

export const externalHost: Rule = {
  id: 'MC-NET-007',
  title: 'workers reach the service on the internet that the connector calls',
  severity: 'error',
  why: 'Even if the security group allows the traffic, none arrives, because the subnets have no route to the internet. The tasks fail after their timeouts.',
  fix: 'use subnets whose default route leads to a NAT gateway and allow its IP address on the other side, or use AWS PrivateLink of the vendor',
  source: 'https://github.com/ClickHouse/clickhouse-kafka-connect/issues/309',
  requires: ['network'],
  check(deployment) {
    const onInternet = dialedHosts(deployment).filter(({ host, service }) => (service?.onInternet || isPublicAddress(host)) && !/privatelink|vpce|\.pl-\d/.test(host));
    const dialed = onePerKey(onInternet);
    const subnets = deployment.network?.subnets;
    if (dialed.length === 0 || subnets === undefined || subnets.length === 0) {
      return NOT_APPLICABLE;
    }
    const closed = closedSubnets(subnets);
    if (closed.length === 0) {
      return subnets.some(({ defaultRoute }) => defaultRoute === undefined) ? cannotKnow('the route tables of the subnets are defined elsewhere') : HOLDS;
    }
    return findings(dialed.map(({ key }) => ({ key, message: `${key} names a host on the internet, but ${closed.map(({ id }) => id).join(', ')} has no route to the internet` })));
  },
};
