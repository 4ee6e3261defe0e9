import type { ConnectorDeployment, Rule, Text, Violation } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';

export const reachableNetwork: Rule = {
  id: 'MC-DB-005',
  title: 'workers have a route to the database or search domain',
  severity: 'error',
  why: 'From a VPC without a route the connection times out, and the connector fails up to an hour after the deployment began.',
  fix: 'run the connector in a VPC and subnets with a route to it, or connect the VPCs with peering or a transit gateway',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-internet-access.html',
  check(deployment) {
    const targets = [
      ...deployment.database?.vpc ? [['database', deployment.database.vpc] as const] : [],
      ...deployment.search?.vpc ? [['search domain', deployment.search.vpc] as const] : [],
    ];
    if (targets.length === 0) {
      return NOT_APPLICABLE;
    }
    const subnets = deployment.network?.subnets ?? [];
    if (subnets.length === 0 || subnets.some(subnet => subnet.vpc === undefined)) {
      return cannotKnow('the VPC of the workers is not known');
    }
    return findings(targets.flatMap(([what, vpc]) => unreachable(deployment, what, vpc)));
  },
};

/** Only what is known counts: both VPCs, and that no route of the subnets leads elsewhere than to the internet. */
function unreachable(deployment: ConnectorDeployment, what: string, vpc: Text): Violation[] {
  const subnets = deployment.network!.subnets!;
  const elsewhere = subnets.every(subnet => isAnother(subnet.vpc!, vpc) && subnet.leadsElsewhere === false);
  return elsewhere ? [{ message: `the workers run in the VPC ${subnets[0].vpc}, which has no route to the ${what} in the VPC ${vpc}` }] : [];
}

/** Two VPCs of one app are two where their identities differ, also before their ids are known. */
function isAnother(one: Text, other: Text): boolean {
  return one.identity !== other.identity && one.isLiteral === other.isLiteral;
}
