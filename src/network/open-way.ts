import { Annotations, CfnResource, Stack } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IConstruct } from 'constructs';

const RULE_TYPES = ['AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'];

/** The core warns of each egress rule that a group which allows all outbound traffic does not need. */
const NO_EGRESS_RULE_NEEDED = '@aws-cdk/aws-ec2:ipv4IgnoreEgressRule';

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
