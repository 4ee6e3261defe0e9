import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { portOfBrokers } from './broker-port';
import { isForPort } from './lets-in';

export const workerEgress: Rule = {
  id: 'MC-NET-002',
  title: 'the security group of the workers allows outbound traffic',
  severity: 'error',
  why: 'A security group without outbound rules blocks the traffic of the workers to brokers, databases and AWS services alike.',
  fix: 'allow outbound traffic to the brokers and to the endpoints that the connector calls',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  requires: ['network'],
  check(deployment) {
    const groups = deployment.network?.securityGroups;
    if (groups === undefined || groups.length === 0) {
      return NOT_APPLICABLE;
    }
    if (groups.some(({ egress }) => egress === undefined)) {
      return cannotKnow('a security group of the workers is defined elsewhere');
    }
    // The CDK marks a group that must not send by a rule to nowhere.
    const open = groups.flatMap(({ egress }) => egress!).filter(({ peerAddressRange }) => peerAddressRange?.literal !== '255.255.255.255/32');
    const port = portOfBrokers(deployment);
    return open.length === 0 ? finding({ message: 'no security group of the workers has an outbound rule' })
      : port !== undefined && !open.some(rule => isForPort(rule, port))
        ? finding({ message: `no security group of the workers has an outbound rule for port ${port} of the brokers`, value: String(port) }) : HOLDS;
  },
};
