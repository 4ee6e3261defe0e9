import { CfnResource, Stack } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IConstruct } from 'constructs';

const RULE_TYPES = ['AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'];

/**
 * Opens the way from a client to a server, on both ends, and returns the rules that the client must wait for.
 *
 * The client begins, so that a rule on the group of another stack lives in the client's stack and stacks do not depend on each other in turn.
 */
export function openWay(client: ec2.IConnectable, server: ec2.IConnectable, port: ec2.Port, description: string): IConstruct[] {
  const groups = [...new Set([...server.connections.securityGroups, ...client.connections.securityGroups])];
  const before = groups.map(group => group.node.children.length);
  client.connections.allowTo(server, port, description);
  const made = groups.flatMap((group, index) => rulesAmong(group.node.children.slice(before[index])));
  // a group shared by several connectors has its rule already
  return made.length > 0 ? made : groups.flatMap(group => rulesAmong(group.node.children)).filter(rule => concerns(rule, client));
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
