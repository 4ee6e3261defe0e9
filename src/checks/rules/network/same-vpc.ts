import type { ConnectorDeployment, Rule, Text } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const sameVpc: Rule = {
  id: 'MC-NET-036',
  title: 'the security groups and subnets of a connector are in one VPC',
  severity: 'error',
  why: 'The network interfaces of the workers are created in the subnets with the security groups. Amazon EC2 rejects groups and subnets of different VPCs, and creation fails.',
  fix: 'use a security group and subnets of one VPC; in a template, set VpcId of the security group',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
  requires: ['network'],
  check(deployment) {
    const { subnets = [], securityGroups = [] } = deployment.network ?? {};
    const first = subnets.find(({ vpc }) => vpc !== undefined);
    if (first?.vpc === undefined) {
      return NOT_APPLICABLE;
    }
    const other = subnets.find(({ vpc }) => vpc !== undefined && differ(first.vpc!, vpc, deployment));
    const apart = securityGroups.find(({ vpc }) => vpc !== undefined && (vpc === 'default' ? isMade(first.vpc!, deployment) : differ(first.vpc!, vpc, deployment)));
    if (other !== undefined) {
      return finding({ message: `the subnets ${String(first.id)} and ${String(other.id)} of the connector are in different VPCs` });
    }
    return apart === undefined ? HOLDS : finding({
      message: `the security group ${String(apart.id)} of the connector is in ${apart.vpc === 'default' ? 'the default VPC, as it specifies no VpcId' : `the VPC ${String(apart.vpc)}`}, `
        + `but its subnets are in ${String(first.vpc)}`,
    });
  },
};

/** Two parameters can have one value, and two VPCs that the template makes cannot. */
function differ(first: Text, second: Text, deployment: ConnectorDeployment): boolean {
  return first.equals(second) === false || (first.identity !== second.identity && isMade(first, deployment) && isMade(second, deployment));
}

function isMade(vpc: Text, { referredTypes }: ConnectorDeployment): boolean {
  const [part] = vpc.parts;
  return vpc.parts.length === 1 && typeof part === 'object'
    && (/^aws_vpc\.[\w-]+\.id$/.test(part.ref) || referredTypes?.get(part.ref.split('.')[0]) === 'AWS::EC2::VPC');
}
