import type { NetworkModel, SecurityGroupModel, SecurityGroupRuleModel, SubnetModel } from '../../model';
import { textFromTemplateValue } from '../../model';
import type { Template, TemplateResource } from './template';
import { at, isFunction, isNoValue, list, number, text } from './values';
import type { Json } from './values';

/** Amazon VPC keeps five addresses of each subnet. */
const RESERVED_ADDRESSES = 5;

export function networkOf(template: Template, vpc: unknown, cluster: TemplateResource | undefined): NetworkModel | undefined {
  const given = at(vpc);
  if (given === undefined) {
    return { subnetsMissing: true };
  }
  if (given === 'unknown') {
    return undefined;
  }
  const brokers = at(cluster?.properties.BrokerNodeGroupInfo) ?? serverlessVpc(cluster);
  return {
    subnets: list(given.Subnets)?.map(each => subnetOf(template, each)),
    subnetsMissing: isNoValue(given.Subnets),
    securityGroups: list(given.SecurityGroups)?.map(each => securityGroupOf(template, each)),
    brokerSecurityGroups: brokers === undefined || brokers === 'unknown' ? undefined
      : list(brokers.SecurityGroups)?.map(each => securityGroupOf(template, each)),
    endpoints: endpointsOf(template, list(given.Subnets)),
  };
}

function serverlessVpc(cluster: TemplateResource | undefined): Json | 'unknown' | undefined {
  const configs = list(cluster?.properties.VpcConfigs);
  return configs?.length === 1 ? at(configs[0]) : undefined;
}

function subnetOf(template: Template, value: unknown): SubnetModel {
  const id = textFromTemplateValue(value);
  const resource = template.target(value);
  if (resource?.type !== 'AWS::EC2::Subnet') {
    return { id };
  }
  const { properties } = resource;
  const bits = typeof properties.CidrBlock === 'string' ? Number(properties.CidrBlock.split('/')[1]) : NaN;
  return {
    id,
    vpc: text(properties.VpcId),
    availabilityZone: text(properties.AvailabilityZone),
    addresses: bits >= 16 && bits <= 28 ? 2 ** (32 - bits) - RESERVED_ADDRESSES : undefined,
    ipv6: hasIpv6(template, resource),
    defaultRoute: defaultRouteOf(template, resource),
    leadsElsewhere: leadsElsewhere(template, resource),
  };
}

function hasIpv6(template: Template, subnet: TemplateResource): boolean {
  return ['Ipv6CidrBlock', 'Ipv6Native', 'Ipv6NetmaskLength'].some(property => subnet.properties[property] !== undefined)
    || template.ofType('AWS::EC2::SubnetCidrBlock').some(({ properties }) => template.target(properties.SubnetId)?.id === subnet.id);
}

/** Where a subnet's traffic to the internet goes. Only a route table of this template is known in full. */
function defaultRouteOf(template: Template, subnet: TemplateResource): SubnetModel['defaultRoute'] {
  const routes = routesOf(template, subnet);
  if (routes === undefined) {
    return undefined;
  }
  const wide = routes.find(({ properties }) => properties.DestinationCidrBlock === '0.0.0.0/0');
  if (wide === undefined) {
    return routes.some(({ properties }) => properties.DestinationPrefixListId !== undefined || isFunction(properties.DestinationCidrBlock)) ? undefined : 'none';
  }
  if (wide.properties.NatGatewayId !== undefined) {
    return 'nat';
  }
  const gateway = template.target(wide.properties.GatewayId);
  return gateway?.type === 'AWS::EC2::InternetGateway' || (typeof wide.properties.GatewayId === 'string' && wide.properties.GatewayId.startsWith('igw-'))
    ? 'internet-gateway' : 'other';
}

/** Whether traffic can leave for another network than the internet. */
function leadsElsewhere(template: Template, subnet: TemplateResource): boolean | undefined {
  return routesOf(template, subnet)?.some(({ properties }) => ['TransitGatewayId', 'VpcPeeringConnectionId', 'VpcEndpointId', 'NetworkInterfaceId', 'InstanceId',
    'LocalGatewayId', 'CarrierGatewayId', 'CoreNetworkArn'].some(key => properties[key] !== undefined) || template.target(properties.GatewayId)?.type === 'AWS::EC2::VPNGateway');
}

/** The routes of the table of a subnet. Only a table of this template is known in full. */
function routesOf(template: Template, subnet: TemplateResource): TemplateResource[] | undefined {
  const association = template.ofType('AWS::EC2::SubnetRouteTableAssociation')
    .find(({ properties }) => template.target(properties.SubnetId)?.id === subnet.id);
  const table = association && template.target(association.properties.RouteTableId);
  return table?.type !== 'AWS::EC2::RouteTable' ? undefined
    : template.ofType('AWS::EC2::Route').filter(({ properties }) => template.target(properties.RouteTableId)?.id === table.id);
}

/** The endpoints of the VPC of the subnets, where that VPC is made here; another template can add more to it, which it then must name. */
function endpointsOf(template: Template, subnets: unknown[] | undefined): string[] | undefined {
  const vpcs = (subnets ?? []).map(each => template.target(each)?.properties.VpcId).map(each => template.target(each));
  const vpc = vpcs[0];
  if (vpc?.type !== 'AWS::EC2::VPC') {
    return undefined;
  }
  return template.ofType('AWS::EC2::VPCEndpoint').filter(({ properties }) => template.target(properties.VpcId)?.id === vpc.id).flatMap(({ properties }) => {
    const name = text(properties.ServiceName)?.knownSuffix;
    return name === undefined ? [] : [name.slice(name.lastIndexOf('.') + 1)];
  });
}

function securityGroupOf(template: Template, value: unknown): SecurityGroupModel {
  const id = textFromTemplateValue(value);
  const group = template.target(value);
  if (group?.type !== 'AWS::EC2::SecurityGroup') {
    return { id };
  }
  const { ingress, egress } = separateRules(template, id.identity);
  const inline = list(group.properties.SecurityGroupIngress) ?? [];
  const outward = list(group.properties.SecurityGroupEgress);
  const { SecurityGroupIngress, SecurityGroupEgress } = group.properties;
  if ([SecurityGroupIngress, SecurityGroupEgress, ...inline, ...outward ?? []].some(isFunction)) {
    return { id };
  }
  return {
    id,
    ingress: [...inline.map(each => ruleOf(each as Json, 'Source')), ...ingress ?? []],
    // Without any rule of its own, and without an empty list, a group lets everything out.
    egress: [...outward === undefined ? [{ protocol: '-1', peerAddressRange: textFromTemplateValue('0.0.0.0/0') }] : outward.map(each => ruleOf(each as Json, 'Destination')), ...egress ?? []],
  };
}

/** Rules that stand as resources of their own. */
function separateRules(template: Template, group: string): Pick<SecurityGroupModel, 'ingress' | 'egress'> {
  const of = (type: string, peer: 'Source' | 'Destination') => template.ofType(type)
    .filter(({ properties }) => text(properties.GroupId)?.identity === group).map(({ properties }) => ruleOf(properties, peer));
  const [ingress, egress] = [of('AWS::EC2::SecurityGroupIngress', 'Source'), of('AWS::EC2::SecurityGroupEgress', 'Destination')];
  return { ...ingress.length > 0 && { ingress }, ...egress.length > 0 && { egress } };
}

function ruleOf(rule: Json, peer: 'Source' | 'Destination'): SecurityGroupRuleModel {
  return {
    protocol: String(rule.IpProtocol ?? '-1'),
    fromPort: number(rule.FromPort),
    toPort: number(rule.ToPort),
    peerSecurityGroup: text(rule[`${peer}SecurityGroupId`]),
    peerAddressRange: text(rule.CidrIp ?? rule.CidrIpv6 ?? rule[`${peer}PrefixListId`]),
  };
}
