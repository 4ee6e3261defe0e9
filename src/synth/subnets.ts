import { CfnResource, Token } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IConstruct } from 'constructs';
import { remembered } from '../model';
import type { SubnetModel, Text } from '../model';

/** Resources that join a VPC with another network. */
const JOINING = ['AWS::EC2::VPCPeeringConnection', 'AWS::EC2::TransitGatewayAttachment', 'AWS::EC2::TransitGatewayVpcAttachment', 'AWS::EC2::VPNGateway'];
/** What a route to another network leads through. */
const ROUTE_TARGETS = ['vpcPeeringConnectionId', 'transitGatewayId', 'localGatewayId', 'networkInterfaceId', 'vpcEndpointId', 'coreNetworkArn', 'instanceId'];

/** Amazon VPC keeps five addresses of each subnet. */
const RESERVED_ADDRESSES = 5;

/** What is known of the subnets of the workers. */
export function subnetModels(subnets: readonly ec2.ISubnet[], text: (value: unknown) => Text): SubnetModel[] {
  return subnets.map(subnet => ({
    id: text(subnet.subnetId),
    availabilityZone: text(subnet.availabilityZone),
    addresses: usableAddresses(subnet),
    ...networkOf(subnet, text),
  }));
}

function usableAddresses(subnet: ec2.ISubnet): number | undefined {
  const range = (subnet.node.tryFindChild('Subnet') as ec2.CfnSubnet | undefined)?.cidrBlock;
  const bits = range && !Token.isUnresolved(range) ? Number(range.split('/')[1]) : NaN;
  return Number.isInteger(bits) ? 2 ** (32 - bits) - RESERVED_ADDRESSES : undefined;
}

/** The VPC of a subnet, and whether anything in the app could lead from it to another network than the internet. */
function networkOf(subnet: ec2.ISubnet, text: (value: unknown) => Text): Pick<SubnetModel, 'vpc' | 'leadsElsewhere'> {
  const vpc = (subnet as Partial<IConstruct>).node?.scope;
  return vpc instanceof ec2.Vpc ? { vpc: text(vpc.vpcId), leadsElsewhere: isJoined(vpc.node.root) ? undefined : false } : {};
}

/** Whether anything in an app joins networks: looked for once, however many subnets ask. */
const isJoined = remembered((root: IConstruct): boolean =>
  root.node.findAll().some(construct => CfnResource.isCfnResource(construct) && joins(construct)));

function joins(resource: CfnResource): boolean {
  if (resource.cfnResourceType === 'AWS::EC2::VPCGatewayAttachment') {
    return (resource as ec2.CfnVPCGatewayAttachment).vpnGatewayId !== undefined;
  }
  if (resource.cfnResourceType === 'AWS::EC2::Route') {
    return ROUTE_TARGETS.some(target => (resource as unknown as Record<string, unknown>)[target] !== undefined);
  }
  return JOINING.includes(resource.cfnResourceType);
}
