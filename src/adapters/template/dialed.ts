import type { DialedModel, Text } from '../../model';
import { CLUSTER_TYPES } from './cluster';
import { endpointsIn } from './network';
import { securityGroupOf } from './security-groups';
import type { Template, TemplateResource } from './template';
import { at, list, number } from './values';

/** What connectors dial by an attribute of the resource: in words, and where its security groups stand. */
const SERVERS: Readonly<Record<string, readonly [string, (properties: TemplateResource['properties']) => unknown]>> = {
  'AWS::RDS::DBInstance': ['database', ({ VPCSecurityGroups }) => VPCSecurityGroups],
  'AWS::RDS::DBCluster': ['database', ({ VpcSecurityGroupIds }) => VpcSecurityGroupIds],
  'AWS::RDS::DBProxy': ['database proxy', ({ VpcSecurityGroupIds }) => VpcSecurityGroupIds],
  'AWS::DocDB::DBCluster': ['database', ({ VpcSecurityGroupIds }) => VpcSecurityGroupIds],
  'AWS::Redshift::Cluster': ['data warehouse', ({ VpcSecurityGroupIds }) => VpcSecurityGroupIds],
  'AWS::OpenSearchService::Domain': ['OpenSearch domain', ({ VPCOptions }) => within(VPCOptions, 'SecurityGroupIds')],
  'AWS::Elasticsearch::Domain': ['OpenSearch domain', ({ VPCOptions }) => within(VPCOptions, 'SecurityGroupIds')],
  'AWS::MSK::Cluster': ['Kafka cluster', ({ BrokerNodeGroupInfo }) => within(BrokerNodeGroupInfo, 'SecurityGroups')],
  'AWS::MSK::ServerlessCluster': ['Kafka cluster', ({ VpcConfigs }) => within(list(VpcConfigs)?.[0], 'SecurityGroups')],
};

/** Options with the port beside the host. */
const PORTS: Readonly<Record<string, string>> = { 'database.hostname': 'database.port' };

/** What a connector dials and the template makes: what its configuration refers to, and the interface endpoints of its VPC. The brokers of its own cluster have rules of their own. */
export function dialedBy(
  template: Template, configuration: ReadonlyMap<string, Text> | undefined, vpc: unknown, own: TemplateResource | undefined,
): DialedModel[] {
  const servers = new Map([...configuration ?? []].flatMap(([key, value]) => value.references.flatMap(reference => {
    const resource = serverBehind(template, reference);
    return resource === undefined || resource.id === own?.id ? [] : [[resource.id, { resource, port: number(configuration!.get(PORTS[key] ?? '')?.literal) }] as const];
  })));
  return [
    ...[...servers.values()].flatMap(({ resource, port }) => {
      const [what, groups] = SERVERS[resource.type];
      return dialed(template, `the ${what} ${resource.id}`, groups(resource.properties), { ...port !== undefined && { port } });
    }),
    ...endpointsIn(template, within(vpc, 'Subnets')).filter(({ properties }) => properties.SecurityGroupIds !== undefined).flatMap(({ id, name, properties }) =>
      dialed(template, `the VPC endpoint ${id}`, properties.SecurityGroupIds, { endpoint: name, port: 443 })),
  ];
}

function dialed(template: Template, what: string, groups: unknown, more: Partial<DialedModel>): DialedModel[] {
  const securityGroups = list(groups)?.map(each => securityGroupOf(template, each));
  return securityGroups === undefined || securityGroups.length === 0 ? [] : [{ what, ...more, securityGroups }];
}

/** The server that a reference names: itself, or the cluster whose brokers were looked up. */
function serverBehind(template: Template, reference: string): TemplateResource | undefined {
  const resource = template.referred(reference);
  return resource === undefined || SERVERS[resource.type] !== undefined ? resource
    : resource.type === 'Custom::KafkaBootstrapBrokers' ? template.leadsTo(resource.properties.ClusterArn, CLUSTER_TYPES, 0) : undefined;
}

function within(value: unknown, key: string): unknown {
  const holder = at(value);
  return holder === undefined || holder === 'unknown' ? undefined : holder[key];
}
