import type { Json, PlacedResource, Stacks } from '../../adapters';
import { at, list, number, text } from '../../adapters';
import { CONNECTOR_TYPES } from '../../model';
import { connectorCosts } from '../../monitoring/internal';
import type { Range } from '../../monitoring/internal';

/** What is paid by the hour, by the name of its price. */
export type PriceKey = 'mcuHour' | 'natGatewayHour' | 'endpointHour' | 'serverlessClusterHour' | 'partitionHour' | 'brokerHour' | 'databaseHour' | 'searchNodeHour' | 'replicatorHour';

/** Prices that stand for each type of a broker, an instance or a node. */
export const BY_TYPE: readonly PriceKey[] = ['brokerHour', 'databaseHour', 'searchNodeHour'];

/** Something that is paid by the hour while it stands. */
export interface Usage {
  readonly key: PriceKey;
  /** The type of the broker, instance or node. */
  readonly type?: string;
  readonly what: string;
  /** Which resource of the template it is. */
  readonly logicalId: string;
  /** The units that are paid for at a time; absent where only the deploy knows. */
  readonly units?: Range;
}

type Billed = (properties: Json) => Omit<Usage, 'logicalId'> | undefined;

/** By type: what the resource is on a bill. */
const BILLED: Readonly<Record<string, Billed>> = {
  'AWS::MSK::ServerlessCluster': () => ({ key: 'serverlessClusterHour', what: 'serverless MSK cluster', units: exactly(1) }),
  'AWS::MSK::Cluster': ({ NumberOfBrokerNodes, BrokerNodeGroupInfo }) => {
    const type = literal(inside(BrokerNodeGroupInfo).InstanceType);
    return { key: 'brokerHour', type, what: `broker ${type ?? ''}`.trimEnd(), units: exactly(number(NumberOfBrokerNodes)) };
  },
  'AWS::MSK::Replicator': () => ({ key: 'replicatorHour', what: 'MSK replicator', units: exactly(1) }),
  'AWS::EC2::NatGateway': () => ({ key: 'natGatewayHour', what: 'NAT gateway', units: exactly(1) }),
  'AWS::EC2::VPCEndpoint': ({ VpcEndpointType, SubnetIds }) => (VpcEndpointType === 'Interface'
    ? { key: 'endpointHour', what: 'interface endpoint in a subnet', units: exactly(list(SubnetIds)?.length) } : undefined),
  'AWS::RDS::DBInstance': ({ DBInstanceClass, MultiAZ }) => {
    const type = literal(DBInstanceClass);
    // a serverless instance is paid by the capacity that it takes, which no template tells
    return type === 'db.serverless' ? undefined
      : { key: 'databaseHour', type, what: `database instance ${type ?? ''}`.trimEnd(), units: exactly(String(MultiAZ) === 'true' ? 2 : 1) };
  },
  'AWS::OpenSearchService::Domain': ({ ClusterConfig }) => {
    const config = inside(ClusterConfig);
    const type = literal(config.InstanceType);
    return { key: 'searchNodeHour', type, what: `OpenSearch data node ${type ?? ''}`.trimEnd(), units: exactly(config.InstanceCount === undefined ? 1 : number(config.InstanceCount)) };
  },
};

/** What the resources of some templates are on a bill, each with the template in which it stands. */
export function usagesOf(stacks: Stacks): Array<Usage & { readonly resource: PlacedResource }> {
  const around = stacks.ofType(...Object.keys(BILLED)).flatMap(resource => {
    const usage = BILLED[resource.type](resource.properties);
    return usage === undefined ? [] : [{ ...usage, logicalId: resource.id, resource }];
  });
  return [...stacks.ofType(...CONNECTOR_TYPES).map(resource => ({ ...connectorUsage(resource), resource })), ...around, ...partitionsOf(stacks)];
}

/** What a connector uses, in the words of the line that says it. */
export function connectorUsage(resource: PlacedResource): Usage {
  const [cost] = connectorCosts({ Resources: { [resource.id]: resource.body } });
  return { key: 'mcuHour', what: `connector ${cost.name ?? resource.id}`, logicalId: resource.id, units: cost.mcuHoursPerHour };
}

/** The partitions of the topics that the templates make in serverless clusters. */
function partitionsOf(stacks: Stacks): Array<Usage & { readonly resource: PlacedResource }> {
  return stacks.ofType('AWS::MSK::Topic')
    .filter(topic => stacks.leadsTo(topic, topic.properties.ClusterArn, ['AWS::MSK::ServerlessCluster'], 0).length > 0)
    .map(resource => ({ key: 'partitionHour', what: `partitions of ${resource.id}`, logicalId: resource.id, units: exactly(number(resource.properties.PartitionCount)), resource }));
}

function exactly(count: number | undefined): Range | undefined {
  return count === undefined ? undefined : { least: count, most: count };
}

function literal(value: unknown): string | undefined {
  return text(value)?.literal;
}

function inside(value: unknown): Json {
  const holder = at(value);
  return holder === undefined || holder === 'unknown' ? {} : holder;
}
