import { isFunction, isObject } from '../template/values';
import type { Json } from '../template/values';
import { attributeIn } from './references';
import type { Path, Translation } from './translation';
import { withProperties } from './translation';

const [VPC, TABLE, ROUTE, GATEWAY, ENDPOINT] = ['AWS::EC2::VPC', 'AWS::EC2::RouteTable', 'AWS::EC2::Route', 'AWS::EC2::InternetGateway', 'AWS::EC2::VPCEndpoint'];
const ATTACHMENT = 'AWS::EC2::VPCGatewayAttachment';
/** Which of its route tables an endpoint has, where resources of their own say so. */
const OF_ENDPOINT = 'Terraform::EC2::VPCEndpointRouteTable';

/** Where a route leads to, in a resource of its own and in the block of a route table. */
const LEADS: Readonly<Record<string, string>> = {
  destination_prefix_list_id: 'DestinationPrefixListId',
  gateway_id: 'GatewayId',
  nat_gateway_id: 'NatGatewayId',
  transit_gateway_id: 'TransitGatewayId',
  vpc_peering_connection_id: 'VpcPeeringConnectionId',
  vpc_endpoint_id: 'VpcEndpointId',
  network_interface_id: 'NetworkInterfaceId',
  local_gateway_id: 'LocalGatewayId',
  carrier_gateway_id: 'CarrierGatewayId',
  core_network_arn: 'CoreNetworkArn',
};
const IN_TABLE: Readonly<Record<string, string>> = { ...LEADS, cidr_block: 'DestinationCidrBlock' };

const ofType = (type: string, properties: Readonly<Record<string, Path>>): Translation => ({ type, properties });

/** A VPC, its subnets, and the ways out of them. */
export const NETWORK_TRANSLATIONS: Readonly<Record<string, Translation>> = {
  aws_vpc: ofType(VPC, { cidr_block: 'CidrBlock', enable_dns_support: 'EnableDnsSupport', enable_dns_hostnames: 'EnableDnsHostnames' }),
  aws_subnet: ofType('AWS::EC2::Subnet', {
    vpc_id: 'VpcId', cidr_block: 'CidrBlock', availability_zone: 'AvailabilityZone', ipv6_cidr_block: 'Ipv6CidrBlock', ipv6_native: 'Ipv6Native',
  }),
  aws_route_table: ofType(TABLE, { vpc_id: 'VpcId', route: 'Routes' }),
  aws_route_table_association: ofType('AWS::EC2::SubnetRouteTableAssociation', { subnet_id: 'SubnetId', route_table_id: 'RouteTableId' }),
  aws_route: ofType(ROUTE, { ...LEADS, route_table_id: 'RouteTableId', destination_cidr_block: 'DestinationCidrBlock' }),
  aws_internet_gateway: ofType(GATEWAY, { vpc_id: 'VpcId' }),
  aws_internet_gateway_attachment: ofType(ATTACHMENT, { internet_gateway_id: 'InternetGatewayId', vpc_id: 'VpcId' }),
  aws_nat_gateway: ofType('AWS::EC2::NatGateway', { subnet_id: 'SubnetId', connectivity_type: 'ConnectivityType' }),
  aws_vpc_endpoint: ofType(ENDPOINT, {
    vpc_id: 'VpcId',
    service_name: 'ServiceName',
    vpc_endpoint_type: 'VpcEndpointType',
    private_dns_enabled: 'PrivateDnsEnabled',
    subnet_ids: { listed: 'SubnetIds' },
    security_group_ids: { listed: 'SecurityGroupIds' },
    route_table_ids: { listed: 'RouteTableIds' },
    policy: 'PolicyDocument',
  }),
  aws_vpc_endpoint_route_table_association: ofType(OF_ENDPOINT, { vpc_endpoint_id: 'VpcEndpointId', route_table_id: 'RouteTableId' }),
};

const UNKNOWN = { Ref: 'unknown' };

/**
 * The same as templates have it: routes and attachments as resources of their own, endpoints with their defaults.
 *
 * @param open whether something of which nobody sees anything here is given to a resource, which it may add to
 */
export function withNetworks(resources: Readonly<Record<string, Json>>, open: (address: string) => boolean = () => false): Record<string, Json> {
  const all = Object.entries(resources);
  const known = (value: unknown, type: string) => resources[String(attributeIn(value)[0])]?.Type === type;
  const tableOf = ({ Properties }: Json) => (Properties as Json).RouteTableId;
  // a route of a table that nobody knows may be of any of them
  const isAnywhere = all.some(([, each]) => each.Type === ROUTE && !known(tableOf(each), TABLE) && typeof tableOf(each) !== 'string');
  const associated = all.filter(([, { Type }]) => Type === OF_ENDPOINT)
    .map(([, { Properties }]) => attributeIn((Properties as Json).VpcEndpointId)[0]);
  return Object.fromEntries(all.flatMap(([address, resource]): Array<[string, Json]> => {
    switch (resource.Type) {
      case VPC: return open(address) ? [] : [[address, resource]];
      case TABLE: return table(address, resource, isAnywhere || open(address));
      case GATEWAY: return [[address, resource], [`${address} attachment`, attachment(address, resource)]];
      case ENDPOINT: return [[address, endpoint(address, resource, associated)]];
      default: return [[address, resource]];
    }
  }));
}

const routeOf = (address: string, more: Json) => ({ Type: ROUTE, Properties: { RouteTableId: { Ref: address }, ...more } });

function table(address: string, resource: Json, isOpen: boolean): Array<[string, Json]> {
  const { Routes, ...properties } = resource.Properties as Json;
  const routes = Array.isArray(Routes) ? Routes as unknown[] : Routes === undefined ? [] : [Routes];
  const own = [...routes, ...isOpen ? [UNKNOWN] : []].map((route, index): [string, Json] => [`${address} route ${index + 1}`, routeOf(address, leads(route))]);
  return [[address, withProperties(resource, properties)], ...own];
}

/** Where a route in a table leads to; one that is not written out can lead anywhere. */
function leads(route: unknown): Json {
  return !isObject(route) || isFunction(route) ? { DestinationCidrBlock: UNKNOWN }
    : Object.fromEntries(Object.entries(IN_TABLE).flatMap(([name, property]) => isGiven(route[name]) ? [[property, route[name]]] : []));
}

/** A plan has an empty text for what a route does not say. */
const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

function attachment(address: string, { Properties }: Json): Json {
  return { Type: ATTACHMENT, Properties: { InternetGatewayId: { Ref: address }, VpcId: (Properties as Json).VpcId } };
}

/** Private names are off unless they are turned on, and an endpoint is of the kind Gateway unless another one is given. */
function endpoint(address: string, resource: Json, associated: readonly unknown[]): Json {
  const { PolicyDocument: policy, ...given } = resource.Properties as Json;
  const type = given.VpcEndpointType ?? 'Gateway';
  const isElsewhere = associated.includes(address) || associated.includes(undefined);
  return withProperties(resource, {
    ...given,
    VpcEndpointType: type,
    ...type === 'Interface' && { PrivateDnsEnabled: given.PrivateDnsEnabled ?? false },
    ...isElsewhere && { RouteTableIds: UNKNOWN },
    ...policy !== undefined && { PolicyDocument: parsed(policy) },
  });
}

function parsed(policy: unknown): unknown {
  try {
    return typeof policy === 'string' ? JSON.parse(policy) : policy;
  } catch {
    return UNKNOWN;
  }
}
