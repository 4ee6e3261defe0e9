import type { Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import { letIn } from './lets-in';

export const dialedLetsIn: Rule = {
  id: 'MC-NET-021',
  title: 'the security groups of the systems that the connector connects to allow traffic from the workers',
  severity: 'error',
  why: 'Workers cannot reach the database, the search domain or the other cluster: the connector is created, tries until it times out, and fails '
    + 'without mentioning the network.',
  fix: 'add an inbound rule to one of its security groups that allows its port from the security group of the connector',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  requires: ['network'],
  check({ network }) {
    const workers = network?.securityGroups;
    const servers = (network?.dialed ?? []).filter(({ endpoint }) => endpoint === undefined);
    if (servers.length === 0 || workers === undefined || workers.length === 0) {
      return NOT_APPLICABLE;
    }
    const known = servers.filter(({ securityGroups }) => securityGroups.every(({ ingress }) => ingress !== undefined));
    const closed = known.filter(({ securityGroups, port }) => !letIn(securityGroups, network!, port));
    return closed.length === 0 && known.length < servers.length ? cannotKnow('a security group of a system that the connector connects to is defined elsewhere')
      : findings(closed.map(({ what, port }) => ({
        message: `no security group of ${what} has an inbound rule${port === undefined ? '' : ` for port ${port}`} from ${workers.map(({ id }) => id).join(' or ')}`,
        ...port !== undefined && { value: String(port) },
      })));
  },
};
