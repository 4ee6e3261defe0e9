import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const dualStackAtCreation: Rule = {
  id: 'MC-CLU-029',
  title: 'dual-stack is turned on in a second deployment',
  severity: 'warning',
  why: 'A cluster begins with IPv4, and the service changes the network type of clusters that exist. All its subnets need IPv6 addresses, and it never '
    + 'goes back.',
  fix: 'deploy the cluster with IPv4 first, then set the network type and deploy again; once the cluster exists, use `BrokerNetworkType.DUAL_ON_EXISTING_CLUSTER`',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mskp-choose-cluster-network-type.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster?.dualStack !== true || cluster.creation === undefined) {
      return NOT_APPLICABLE;
    }
    return cluster.creation === 'none' ? HOLDS : finding({ message: 'the network type is dual-stack, but the cluster is not declared as existing' });
  },
};
