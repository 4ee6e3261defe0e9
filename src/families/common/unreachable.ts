import type { ConnectorDeployment, Verdict } from '../../model';
import { cannotKnow, findings, HOLDS, NOT_APPLICABLE } from '../../model';
import { closedSubnets } from '../../checks';
import { calledServices } from './called-services';

/** Whether workers can reach those services that their configuration makes them call. */
export function unreachable(deployment: ConnectorDeployment, isMeant: (endpoint: string) => boolean): Verdict {
  const called = calledServices(deployment).filter(({ endpoint }) => isMeant(endpoint));
  const subnets = deployment.network?.subnets;
  if (called.length === 0 || subnets === undefined || subnets.length === 0) {
    return NOT_APPLICABLE;
  }
  const closed = closedSubnets(subnets);
  if (closed.length === 0) {
    return subnets.some(({ defaultRoute }) => defaultRoute === undefined) ? cannotKnow('the route tables of the subnets are defined elsewhere') : HOLDS;
  }
  const available = deployment.network?.endpoints;
  if (available === undefined) {
    return cannotKnow('the endpoints of the VPC are defined elsewhere');
  }
  return findings(called.filter(({ endpoint }) => !available.includes(endpoint)).map(({ endpoint, purpose }) => ({
    message: `${purpose} needs access to ${endpoint}: the subnets ${closed.map(({ id }) => id).join(', ')} have no route out of the VPC, and the VPC has no endpoint for it`,
    value: endpoint,
  })));
}
