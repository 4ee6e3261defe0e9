import { letIn } from '../../../checks';
import type { Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import { calledServices } from '../called-services';

export const endpointLetsIn: Rule = {
  id: 'MC-NET-022',
  title: 'the security group of an interface endpoint allows traffic from the workers',
  severity: 'error',
  why: 'With private DNS the name of the service resolves to the endpoint, and what its security group does not allow times out, even where a NAT '
    + 'gateway would lead to the service.',
  fix: 'add an inbound rule for port 443 from the security group of the connector to the security group of the endpoint',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html#create-interface-endpoint-aws',
  requires: ['network'],
  check(deployment) {
    const workers = deployment.network?.securityGroups;
    const called = calledServices(deployment);
    const used = (deployment.network?.dialed ?? []).flatMap(endpoint => {
      const service = called.find(each => each.endpoint === endpoint.endpoint);
      return service === undefined ? [] : [{ ...endpoint, purpose: service.purpose }];
    });
    if (used.length === 0 || workers === undefined || workers.length === 0) {
      return NOT_APPLICABLE;
    }
    const known = used.filter(({ securityGroups }) => securityGroups.every(({ ingress }) => ingress !== undefined));
    const closed = known.filter(({ securityGroups, port }) => !letIn(securityGroups, deployment.network!, port));
    return closed.length === 0 && known.length < used.length ? cannotKnow('the security group of the endpoint is defined elsewhere') : findings(closed.map(({ what, purpose }) => ({
      message: `no security group of ${what} has an inbound rule for port 443 from ${workers.map(({ id }) => id).join(' or ')}; ${purpose} will time out`,
    })));
  },
};
