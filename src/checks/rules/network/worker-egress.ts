import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const workerEgress: Rule = {
  id: 'MC-NET-002',
  title: 'the security group of the workers allows outbound traffic',
  severity: 'error',
  why: 'A security group without outbound rules blocks the traffic of the workers to brokers, databases and AWS services alike.',
  fix: 'allow outbound traffic to the brokers and to the endpoints that the connector calls',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  check({ network }) {
    const groups = network?.securityGroups;
    if (groups === undefined || groups.length === 0) {
      return NOT_APPLICABLE;
    }
    if (groups.some(({ egress }) => egress === undefined)) {
      return cannotKnow('a security group of the workers is defined elsewhere');
    }
    // The CDK marks a group that must not send by a rule to nowhere.
    const open = groups.flatMap(({ egress }) => egress!).some(({ peerAddressRange }) => peerAddressRange?.literal !== '255.255.255.255/32');
    return open ? HOLDS : finding({ message: 'no security group of the workers has an outbound rule' });
  },
};
