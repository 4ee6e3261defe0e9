import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { ProvisionedCluster } from '../../src/cluster';
import { KafkaVpc } from '../../src/network';
import { HOME, newApp } from '../support/surroundings';

describe('KafkaVpc', () => {
  const stage = () => new Stack(newApp(), 'Stack', { env: HOME });

  test('has three availability zones, room for workers, NAT, S3 and flow logs', () => {
    const stack = stage();
    const network = new KafkaVpc(stack, 'Network');
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::EC2::NatGateway', 3);
    template.resourcePropertiesCountIs('AWS::EC2::Subnet', { CidrBlock: Match.stringLikeRegexp('/22$') }, 3);
    template.resourcePropertiesCountIs('AWS::EC2::Subnet', { MapPublicIpOnLaunch: true }, 0);
    template.hasResourceProperties('AWS::EC2::VPC', { EnableDnsHostnames: true, EnableDnsSupport: true });
    template.hasResourceProperties('AWS::EC2::VPCEndpoint', {
      VpcEndpointType: 'Gateway',
      RouteTableIds: network.vpc.privateSubnets.map(subnet => stack.resolve(subnet.routeTable.routeTableId)),
    });
    template.resourceCountIs('AWS::EC2::FlowLog', 1);
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  test('without NAT has isolated subnets and nothing public', () => {
    const stack = stage();
    const network = new KafkaVpc(stack, 'Network', { natGateways: 0, privateSubnetMask: 24 });
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::EC2::InternetGateway', 0);
    template.resourceCountIs('AWS::EC2::Subnet', 3);
    expect(network.vpc.selectSubnets(network.workerSubnets).subnets).toEqual(network.vpc.isolatedSubnets);
  });

  test('takes addresses and zones of the user, and a cluster', () => {
    const stack = stage();
    const network = new KafkaVpc(stack, 'Network', { ipAddresses: ec2.IpAddresses.cidr('10.7.0.0/16'), maxAzs: 2, natGateways: 1 });
    const cluster = new ProvisionedCluster(stack, 'Cluster', { vpc: network.vpc });
    expect(cluster.brokerCount).toBe(2);
    Template.fromStack(stack).hasResourceProperties('AWS::EC2::VPC', { CidrBlock: '10.7.0.0/16' });
  });
});
