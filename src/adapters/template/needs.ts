import type { NeededResource } from '../../model';
import { resourcesBy } from './resource-index';
import { policiesOf } from './role';
import type { Template, TemplateResource } from './template';
import { at, list, text } from './values';

const INGRESS = 'AWS::EC2::SecurityGroupIngress';
const EGRESS = 'AWS::EC2::SecurityGroupEgress';

const groupOf = ({ properties }: TemplateResource) => text(properties.GroupId)?.identity;
const peerOf = ({ properties }: TemplateResource) => text(properties.SourceSecurityGroupId ?? properties.DestinationSecurityGroupId)?.identity;
const ingressByPeer = resourcesBy([INGRESS], rule => [peerOf(rule)]);
const egressByGroup = resourcesBy([EGRESS], rule => [groupOf(rule)]);

/**
 * What a connector needs to start and the same template makes, but no property of the connector refers to:
 * policies of its role, and rules of its security groups.
 */
export function neededResources(template: Template, connector: TemplateResource, cluster: TemplateResource | undefined): NeededResource[] {
  const role = template.target(connector.properties.ServiceExecutionRoleArn);
  // what waits for what is not read of other tools
  const policies = role?.type === 'AWS::IAM::Role' && template.isCloudFormation ? policiesOf(template, role) : [];
  return [
    ...policies.map(policy => ({ policy, purpose: 'policy of the execution role' })),
    ...rulesOf(template, connector, cluster).map(policy => ({ policy, purpose: 'security group rule between the workers and what they connect to' })),
  ].map(({ policy, purpose }) => ({ logicalId: policy.id, type: policy.type, purpose, awaited: template.waitsFor(connector.id, policy.id) }));
}

/** The rules that name a security group of the workers, at either end. */
function rulesOf(template: Template, connector: TemplateResource, cluster: TemplateResource | undefined): TemplateResource[] {
  const vpc = at(connector.properties, 'KafkaCluster', 'ApacheKafkaCluster', 'Vpc');
  const own = identities(vpc === undefined || vpc === 'unknown' ? undefined : vpc.SecurityGroups);
  const nodes = at(cluster?.properties.BrokerNodeGroupInfo);
  const brokers = identities(nodes === undefined || nodes === 'unknown' ? undefined : nodes.SecurityGroups);
  // Rules that let others into the workers' group are not for the workers, unless it is the brokers' group too.
  const inward = [...own].flatMap(group => ingressByPeer(template, group)).filter(rule => {
    const group = groupOf(rule);
    return group !== undefined && (brokers.has(group) || !own.has(group));
  });
  return [...inward, ...[...own].flatMap(group => egressByGroup(template, group)).filter(rule => peerOf(rule) !== undefined)];
}

function identities(groups: unknown): Set<string> {
  return new Set((list(groups) ?? []).flatMap(each => text(each)?.identity ?? []));
}
