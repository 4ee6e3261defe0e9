import { Annotations, CfnResource, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct, IConstruct } from 'constructs';
import type { ConnectorEndpoint } from './connector-definition-config';
import type { ConnectorProps } from './connector-props';

const RULE_TYPES = ['AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'];

/** The core warns of each egress rule that a group which allows all outbound traffic does not need. */
const NO_EGRESS_RULE_NEEDED = '@aws-cdk/aws-ec2:ipv4IgnoreEgressRule';

/** The subnets and security groups of the workers. */
export function placeWorkers(
  scope: Construct, connectorName: string, props: ConnectorProps,
): { readonly subnets: ec2.SelectedSubnets; readonly connections: ec2.Connections } {
  const { cluster } = props;
  const vpc = props.vpc ?? cluster.vpc;
  if (!vpc) {
    throw new Error(`the connector ${scope.node.path} has no VPC, and that of its cluster is not known; give "vpc", with "vpcSubnets" where needed`);
  }
  const subnets = vpc.selectSubnets(props.vpcSubnets ?? (props.vpc ? undefined : cluster.vpcSubnets));
  const securityGroups = props.securityGroups ?? [new ec2.SecurityGroup(scope, 'SecurityGroup', {
    vpc,
    description: `Workers of the connector ${connectorName}`,
  })];
  return { subnets, connections: new ec2.Connections({ securityGroups }) };
}

/** Opens the ways from a connector to the brokers and to what else it dials, and returns the rules that it must wait for. */
export function openWays(
  connector: ec2.IConnectable, connectorName: string, brokers: ec2.IConnectable, ports: readonly ec2.Port[], endpoints: readonly ConnectorEndpoint[],
): IConstruct[] {
  return [
    ...ports.flatMap(port => openWay(connector, brokers, port, `Kafka brokers from the connector ${connectorName}`)),
    ...endpoints.flatMap(({ connections, port, description }) =>
      openWay(connector, connections, port, `${description} from the connector ${connectorName}`)),
  ];
}

/** Opens the way from a client to a server, on both ends, and returns the rules that the client must wait for. */
export function openWay(client: ec2.IConnectable, server: ec2.IConnectable, port: ec2.Port, description: string): IConstruct[] {
  const groups = [...new Set([...server.connections.securityGroups, ...client.connections.securityGroups])];
  const before = groups.map(group => group.node.children.length);
  allow(client, server, port, description);
  const made = groups.flatMap((group, index) => rulesAmong(group.node.children.slice(before[index])));
  // a group shared by several connectors has its rule already
  return made.length > 0 ? made : groups.flatMap(group => rulesAmong(group.node.children)).filter(rule => concerns(rule, client));
}

/** A rule on the group of another stack must live in the client's stack, or the two stacks would depend on each other in turn. */
function allow(client: ec2.IConnectable, server: ec2.IConnectable, port: ec2.Port, description: string): void {
  const stacks = (side: ec2.IConnectable) => side.connections.securityGroups.map(group => Stack.of(group));
  if (stacks(server).every(stack => stacks(client).includes(stack))) {
    server.connections.allowFrom(client, port, description);
    return;
  }
  client.connections.securityGroups.forEach(group => Annotations.of(group).acknowledgeWarning(NO_EGRESS_RULE_NEEDED));
  client.connections.allowTo(server, port, description);
}

/** The rules that the core makes as resources of their own, below the groups of both ends. */
function rulesAmong(children: readonly IConstruct[]): CfnResource[] {
  return children.filter((child): child is CfnResource => CfnResource.isCfnResource(child) && RULE_TYPES.includes(child.cfnResourceType));
}

function concerns(rule: CfnResource, client: ec2.IConnectable): boolean {
  const stack = Stack.of(rule);
  const { sourceSecurityGroupId, groupId } = rule as CfnResource & { readonly sourceSecurityGroupId?: string; readonly groupId?: string };
  const ends = [sourceSecurityGroupId, groupId].map(end => JSON.stringify(stack.resolve(end)));
  return client.connections.securityGroups.some(group => ends.includes(JSON.stringify(stack.resolve(group.securityGroupId))));
}
