import type { NetworkModel, SubnetModel, Text } from '../../model';
import { textFromTemplateValue } from '../../model';
import { dnsOf } from './dns';
import { resourcesBy } from './resource-index';
import { securityGroupOf } from './security-groups';
import type { Template, TemplateResource } from './template';
import { at, flag, isFunction, isNoValue, list, text } from './values';
import type { Json } from './values';

/** Amazon VPC keeps five addresses of each subnet. */
const RESERVED_ADDRESSES = 5;

const ofSubnet = ({ properties }: TemplateResource, template: Template) => [template.target(properties.SubnetId)?.id];
const ipv6BlocksBySubnet = resourcesBy(['AWS::EC2::SubnetCidrBlock'], ofSubnet);
const tablesBySubnet = resourcesBy(['AWS::EC2::SubnetRouteTableAssociation'], ofSubnet);
const routesByTable = resourcesBy(['AWS::EC2::Route'], ({ properties }, template) => [template.target(properties.RouteTableId)?.id]);
const endpointsByVpc = resourcesBy(['AWS::EC2::VPCEndpoint'], ({ properties }, template) => [template.target(properties.VpcId)?.id]);
const attachments = resourcesBy(['AWS::EC2::VPCGatewayAttachment'], ({ properties }, template) => [template.target(properties.InternetGatewayId)?.id]);

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
    endpoints: endpointsOf(template, given.Subnets),
    ...dnsOf(template, list(given.Subnets)),
  };
}

function serverlessVpc(cluster: TemplateResource | undefined): Json | 'unknown' | undefined {
  const configs = list(cluster?.properties.VpcConfigs);
  return configs?.length === 1 ? at(configs[0]) : undefined;
}

/** Many connectors share subnets and groups, and each is one object for all of them. */
function subnetOf(template: Template, value: unknown): SubnetModel {
  const id = textFromTemplateValue(value);
  return template.once('subnet', id.identity, () => readSubnet(template, value, id));
}

function readSubnet(template: Template, value: unknown, id: Text): SubnetModel {
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
    range: text(properties.CidrBlock)?.literal,
    addresses: bits >= 16 && bits <= 28 ? 2 ** (32 - bits) - RESERVED_ADDRESSES : undefined,
    ipv6: hasIpv6(template, resource),
    defaultRoute: defaultRouteOf(template, resource),
    leadsElsewhere: leadsElsewhere(template, resource),
  };
}

function hasIpv6(template: Template, subnet: TemplateResource): boolean {
  return ['Ipv6CidrBlock', 'Ipv6Native', 'Ipv6NetmaskLength'].some(property => subnet.properties[property] !== undefined)
    || ipv6BlocksBySubnet(template, subnet.id).length > 0;
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
    return leadsOut(template, template.target(wide.properties.NatGatewayId)) === false ? 'none' : 'nat';
  }
  const gateway = template.target(wide.properties.GatewayId);
  return gateway?.type === 'AWS::EC2::InternetGateway' || (typeof wide.properties.GatewayId === 'string' && wide.properties.GatewayId.startsWith('igw-'))
    ? 'internet-gateway' : 'other';
}

/**
 * Whether a NAT gateway of this template is in a subnet with a way to the internet: its own default route, to a gateway that is attached.
 * A private one leads to other networks.
 */
function leadsOut(template: Template, gateway: TemplateResource | undefined): boolean | undefined {
  const subnet = gateway?.type === 'AWS::EC2::NatGateway' && gateway.properties.ConnectivityType !== 'private' ? template.target(gateway.properties.SubnetId) : undefined;
  const routes = subnet && routesOf(template, subnet);
  const open = ({ properties }: TemplateResource) => isFunction(properties.DestinationCidrBlock) || properties.DestinationPrefixListId !== undefined;
  if (routes === undefined || routes.some(open)) {
    return undefined;
  }
  const wide = routes.find(({ properties }) => properties.DestinationCidrBlock === '0.0.0.0/0');
  const internet = template.target(wide?.properties.GatewayId);
  if (wide?.properties.NatGatewayId !== undefined) {
    return false;
  }
  return wide === undefined ? false : internet?.type === 'AWS::EC2::InternetGateway' ? attachments(template, internet.id).length > 0 : undefined;
}

/** Whether traffic can leave for another network than the internet. */
function leadsElsewhere(template: Template, subnet: TemplateResource): boolean | undefined {
  return routesOf(template, subnet)?.some(({ properties }) => ['TransitGatewayId', 'VpcPeeringConnectionId', 'VpcEndpointId', 'NetworkInterfaceId', 'InstanceId',
    'LocalGatewayId', 'CarrierGatewayId', 'CoreNetworkArn'].some(key => properties[key] !== undefined) || template.target(properties.GatewayId)?.type === 'AWS::EC2::VPNGateway');
}

/** The routes of the table of a subnet. Only a table of this template is known in full. */
function routesOf(template: Template, subnet: TemplateResource): readonly TemplateResource[] | undefined {
  const [association] = tablesBySubnet(template, subnet.id);
  if (association === undefined && template.isCloudFormation && template.target(subnet.properties.VpcId)?.type === 'AWS::EC2::VPC') {
    // the main route table of a VPC that is made here has no other route than that within the VPC
    return [];
  }
  const table = association && template.target(association.properties.RouteTableId);
  return table?.type !== 'AWS::EC2::RouteTable' ? undefined : routesByTable(template, table.id);
}

/** The endpoints of the VPC of the subnets, where that VPC is made here; another template can add more to it, which it then must name. */
function endpointsOf(template: Template, subnets: unknown): string[] | undefined {
  return vpcOf(template, subnets) && endpointsIn(template, subnets).filter(endpoint => isRouted(template, endpoint, subnets)).map(({ name }) => name);
}

/** A gateway endpoint serves the subnets whose route tables it names. */
export function isRouted(template: Template, { properties }: TemplateResource, subnets: unknown): boolean {
  // a table that is named by its id is none of this template
  const tables = list(properties.RouteTableIds)?.map(each => typeof each === 'string' ? '' : template.target(each)?.id);
  const gateway = properties.VpcEndpointType === 'Gateway' || (properties.VpcEndpointType === undefined && properties.SubnetIds === undefined);
  if (!gateway || tables === undefined || tables.includes(undefined)) {
    return true;
  }
  return (list(subnets) ?? []).map(each => template.target(each)).every(subnet => {
    const [association] = subnet === undefined ? [] : tablesBySubnet(template, subnet.id);
    const table = association && template.target(association.properties.RouteTableId);
    return subnet === undefined || (association !== undefined && table === undefined) || tables.includes(table?.id);
  });
}

/** VPC endpoints by their logical ids. */
interface ServiceEndpoints { readonly endpoints?: readonly string[]; readonly otherEndpoints: readonly string[] }

/** The endpoints of this template that serve the subnets for a service, and those that do not, where the VPC is made here. */
export function endpointsOfService(template: Template, subnets: unknown, service: string): ServiceEndpoints {
  const all = template.ofType('AWS::EC2::VPCEndpoint').map(({ id }) => id);
  if (vpcOf(template, subnets) === undefined) {
    return { otherEndpoints: [] };
  }
  const ofService = endpointsIn(template, subnets).filter(({ name }) => name === service);
  const endpoints = ofService.filter(endpoint => isRouted(template, endpoint, subnets)).map(({ id }) => id);
  return { endpoints, otherEndpoints: all.filter(id => !endpoints.includes(id)) };
}

/** The same, with their resources. */
export function endpointsIn(template: Template, subnets: unknown): Array<TemplateResource & { readonly name: string }> {
  return endpointsByVpc(template, vpcOf(template, subnets)?.id).flatMap(endpoint => {
    // clients ask for the usual name of the service, which leads to the endpoint in its private zone only
    if (flag(endpoint.properties.PrivateDnsEnabled) === false && endpoint.properties.VpcEndpointType === 'Interface') {
      return [];
    }
    const name = text(endpoint.properties.ServiceName)?.knownSuffix;
    return name === undefined ? [] : [{ ...endpoint, name: name.slice(name.lastIndexOf('.') + 1) }];
  });
}

export function vpcOf(template: Template, subnets: unknown): TemplateResource | undefined {
  const [vpc] = (list(subnets) ?? []).map(each => template.target(template.target(each)?.properties.VpcId));
  return vpc?.type === 'AWS::EC2::VPC' ? vpc : undefined;
}
