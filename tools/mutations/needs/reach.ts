import { listOf, ofType, references, target } from '../template';
import type { Json, TemplateJson } from '../template';

const SERVERS = /^AWS::(RDS::DB(Instance|Cluster)|OpenSearchService::Domain|MSK::(Serverless)?Cluster)$/;

/** The functions, replicators and rules that what they dial does not let in, in words. Connectors have rules of their own. */
export function unreached(template: TemplateJson): string[] {
  const behind = ofType(template, /^Custom::/).flatMap(([, { Properties = {} }]) => {
    const token = target(Properties.ServiceToken);
    return [token, ...references(template.Resources[token]?.Properties?.Environment)].map(id => ({
      id,
      groups: template.Resources[id]?.Properties?.VpcConfig?.SecurityGroupIds as Json[] | undefined,
      servers: serversIn(template, [Properties.Host, Properties.Endpoint]),
    }));
  });
  const replicators = ofType(template, /^AWS::MSK::Replicator$/).flatMap(([id, { Properties = {} }]) =>
    listOf(Properties.KafkaClusters as Json).map(({ AmazonMskCluster, VpcConfig }) => ({
      id, groups: VpcConfig.SecurityGroupIds as Json[], servers: serversIn(template, AmazonMskCluster),
    })));
  const destinations = ofType(template, /^AWS::IoT::TopicRule$/).flatMap(([id, { Properties = {} }]) =>
    listOf(Properties.TopicRulePayload.Actions as Json).flatMap(({ Kafka }) => Kafka === undefined ? [] : [{
      id,
      groups: template.Resources[target(Kafka.DestinationArn)].Properties!.VpcProperties.SecurityGroups as Json[],
      servers: serversIn(template, Kafka),
    }]));
  // their pollers use the groups of the brokers at both ends
  const pollers = ofType(template, /^AWS::(Lambda::EventSourceMapping|Pipes::Pipe)$/).map(([id, { Properties = {} }]) => {
    const servers = serversIn(template, [Properties.EventSourceArn, Properties.Source]);
    return { id, groups: servers.flatMap(server => groupsOf(template, server)), servers };
  });
  return [...behind, ...replicators, ...destinations, ...pollers].flatMap(({ id, groups, servers }) => groups === undefined ? [] : servers
    .filter(server => groupsOf(template, server).length > 0 && !opens(template, groupsOf(template, server), groups))
    .map(server => `${server} lets ${id} not in`));
}

function serversIn(template: TemplateJson, value: unknown): string[] {
  return [...references(value)].flatMap(id => SERVERS.test(template.Resources[id]?.Type ?? '') ? [id]
    : template.Resources[id]?.Type === 'Custom::KafkaBootstrapBrokers' ? [target(template.Resources[id].Properties!.ClusterArn)] : []).filter(id => id !== '');
}

function groupsOf(template: TemplateJson, server: string): Json[] {
  const { VPCSecurityGroups, VpcSecurityGroupIds, VPCOptions, BrokerNodeGroupInfo, VpcConfigs } = template.Resources[server]?.Properties ?? {};
  return (VPCSecurityGroups ?? VpcSecurityGroupIds ?? VPCOptions?.SecurityGroupIds ?? BrokerNodeGroupInfo?.SecurityGroups
    ?? VpcConfigs?.[0]?.SecurityGroups ?? []) as Json[];
}

function opens(template: TemplateJson, servers: readonly Json[], clients: readonly Json[]): boolean {
  const same = (value: unknown, groups: readonly Json[]) => groups.some(group => JSON.stringify(group) === JSON.stringify(value));
  return ofType(template, /^AWS::EC2::SecurityGroupIngress$/).some(([, { Properties = {} }]) => same(Properties.GroupId, servers) && same(Properties.SourceSecurityGroupId, clients));
}
