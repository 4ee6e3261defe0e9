import type { PlacedResource, Stacks } from '../../adapters';
import { list, text } from '../../adapters';
import type { Diagram } from './graph';
import { counted, idOf, plainName } from './names';

const SUBNET = 'AWS::EC2::Subnet';
const VPC = 'AWS::EC2::VPC';

/** The network of what stands in some subnets, or in a group of subnets; none where it is not known. */
export function networkOf(stacks: Stacks, diagram: Diagram, from: PlacedResource, subnets: unknown): string | undefined {
  if (subnets === undefined) {
    return undefined;
  }
  const [subnet] = stacks.leadsTo(from, subnets, [SUBNET]);
  if (subnet !== undefined) {
    const [vpc] = stacks.leadsTo(subnet, subnet.properties.VpcId, [VPC], 0);
    const name = plainName(stacks.text(subnet, subnet.properties.VpcId));
    return vpc !== undefined ? diagram.addNetwork({ id: vpc.key, title: `VPC ${idOf(vpc)}`, lines: insideOf(stacks, vpc) })
      : name !== undefined ? diagram.addNetwork({ id: name, title: `VPC ${name}`, lines: [] }) : undefined;
  }
  const names = list(subnets)?.flatMap(each => plainName(stacks.text(from, each)) ?? []) ?? [];
  const id = [...names].sort().join(', ');
  return names.length === 0 ? undefined : diagram.addNetwork({ id, title: 'VPC defined elsewhere', lines: names });
}

/** What a VPC has that costs or leads out. */
function insideOf(stacks: Stacks, vpc: PlacedResource): string[] {
  const isIn = (resource: PlacedResource, value: unknown) => stacks.leadsTo(resource, value, [VPC], 1).some(({ key }) => key === vpc.key);
  const subnets = stacks.ofType(SUBNET).filter(each => isIn(each, each.properties.VpcId)).length;
  const gateways = stacks.ofType('AWS::EC2::NatGateway').filter(each => isIn(each, each.properties.SubnetId)).length;
  const endpoints = stacks.ofType('AWS::EC2::VPCEndpoint').filter(each => isIn(each, each.properties.VpcId))
    .flatMap(({ properties }) => /([a-z0-9-]+)$/.exec(text(properties.ServiceName)?.knownSuffix ?? '')?.[1] ?? []);
  return [
    ...subnets > 0 ? [counted(subnets, 'subnet')] : [],
    ...gateways > 0 ? [counted(gateways, 'NAT gateway')] : [],
    ...[...new Set(endpoints)].sort().map(name => `endpoint ${name}`),
  ];
}
