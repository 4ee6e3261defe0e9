import type { Json, PlacedResource, Stacks } from '../../adapters';
import { at, list, number, text } from '../../adapters';
import type { Diagram, NodeKind } from './graph';
import { counted, idOf, plainName } from './names';
import { networkOf } from './networks';

export const CLUSTERS: readonly string[] = ['AWS::MSK::Cluster', 'AWS::MSK::ServerlessCluster'];

/** How a resource is drawn. */
interface Drawn {
  readonly kind: NodeKind;
  /** What it is, in words. */
  readonly what: (properties: Json) => string | readonly string[];
  /** The property that names it. */
  readonly name?: string;
  /** Where it stands. */
  readonly subnets?: (properties: Json) => unknown;
  /** Whether it is drawn without anything that leads to it. */
  readonly alone?: boolean;
}

const ENGINES: ReadonlyArray<readonly [RegExp, string]> = [
  [/postgres/, 'PostgreSQL'], [/mysql/, 'MySQL'], [/mariadb/, 'MariaDB'], [/sqlserver/, 'SQL Server'], [/oracle/, 'Oracle'], [/db2/, 'Db2'], [/redshift/, 'Amazon Redshift'], [/snowflake/, 'Snowflake'],
];

/** A database by what RDS or a URL of JDBC calls it. */
export function engineNamed(engine: string | undefined): string | undefined {
  return engine === undefined ? undefined : ENGINES.find(([name]) => name.test(engine))?.[1];
}

function engineOf({ Engine }: Json): string {
  return engineNamed(text(Engine)?.literal) ?? 'database';
}

const SUBNET_GROUP = ({ DBSubnetGroupName }: Json) => DBSubnetGroupName;
const within = (key: string, inner: string) => (properties: Json) => {
  const value = properties[key];
  const holder = at(Array.isArray(value) ? value[0] : value);
  return holder === undefined || holder === 'unknown' ? undefined : holder[inner];
};
const called = (words: string, name?: string): Drawn => ({ kind: 'data', what: () => words, name });

const DRAWN: Readonly<Record<string, Drawn>> = {
  'AWS::MSK::ServerlessCluster': {
    kind: 'cluster', what: () => 'Amazon MSK Serverless', name: 'ClusterName', subnets: within('VpcConfigs', 'SubnetIds'), alone: true,
  },
  'AWS::MSK::Cluster': { kind: 'cluster', what: brokersOf, name: 'ClusterName', subnets: within('BrokerNodeGroupInfo', 'ClientSubnets'), alone: true },
  'AWS::RDS::DBInstance': {
    kind: 'data', what: properties => ['Amazon RDS,', engineOf(properties), text(properties.DBInstanceClass)?.literal ?? ''].join(' ').trim(), subnets: SUBNET_GROUP, alone: true,
  },
  'AWS::RDS::DBCluster': { kind: 'data', what: properties => `Amazon Aurora, ${engineOf(properties)}`, subnets: SUBNET_GROUP, alone: true },
  'AWS::RDS::DBProxy': { kind: 'data', what: () => 'Amazon RDS Proxy', subnets: ({ VpcSubnetIds }) => VpcSubnetIds },
  'AWS::DocDB::DBCluster': { kind: 'data', what: () => 'Amazon DocumentDB', subnets: SUBNET_GROUP, alone: true },
  'AWS::Redshift::Cluster': called('Amazon Redshift'),
  'AWS::RedshiftServerless::Workgroup': { kind: 'data', what: () => 'Amazon Redshift Serverless', name: 'WorkgroupName', subnets: ({ SubnetIds }) => SubnetIds },
  'AWS::OpenSearchService::Domain': { kind: 'data', what: () => 'Amazon OpenSearch Service', name: 'DomainName', subnets: within('VPCOptions', 'SubnetIds') },
  'AWS::Elasticsearch::Domain': { kind: 'data', what: () => 'Amazon OpenSearch Service', name: 'DomainName', subnets: within('VPCOptions', 'SubnetIds') },
  'AWS::OpenSearchServerless::Collection': called('OpenSearch Serverless', 'Name'),
  'AWS::S3::Bucket': called('Amazon S3 bucket', 'BucketName'),
  'AWS::S3Tables::TableBucket': called('Amazon S3 table bucket', 'TableBucketName'),
  'AWS::SQS::Queue': called('Amazon SQS queue', 'QueueName'),
  'AWS::SNS::Topic': called('Amazon SNS topic', 'TopicName'),
  'AWS::Events::EventBus': called('Amazon EventBridge bus', 'Name'),
  'AWS::Kinesis::Stream': called('Kinesis data stream', 'Name'),
  'AWS::KinesisFirehose::DeliveryStream': { ...called('Amazon Data Firehose', 'DeliveryStreamName'), kind: 'service' },
  'AWS::DynamoDB::Table': called('Amazon DynamoDB table', 'TableName'),
  'AWS::DynamoDB::GlobalTable': called('Amazon DynamoDB table', 'TableName'),
  'AWS::Lambda::Function': { kind: 'service', what: () => 'AWS Lambda function', name: 'FunctionName', subnets: within('VpcConfig', 'SubnetIds') },
  'AWS::Lambda::Alias': { kind: 'service', what: () => 'AWS Lambda alias', name: 'Name' },
  'AWS::StepFunctions::StateMachine': { kind: 'service', what: () => 'Step Functions', name: 'StateMachineName' },
};

export const DRAWN_TYPES: readonly string[] = Object.keys(DRAWN);
/** What is drawn whether data comes and goes there or not. */
export const DRAWN_ALONE: readonly string[] = DRAWN_TYPES.filter(type => DRAWN[type].alone);

/** The box of a resource. */
export function boxOf(stacks: Stacks, diagram: Diagram, resource: PlacedResource): string {
  if (diagram.has(resource.key)) {
    return resource.key;
  }
  const { kind, what, name, subnets } = DRAWN[resource.type];
  return diagram.add({
    id: resource.key,
    kind,
    title: (name === undefined ? undefined : plainName(stacks.text(resource, resource.properties[name]))) ?? idOf(resource),
    lines: [what(resource.properties)].flat(),
    network: networkOf(stacks, diagram, resource, subnets?.(resource.properties)),
  });
}

/** An instance of a cluster is inside of the box of the cluster. */
export function isPart({ type, properties }: PlacedResource): boolean {
  return type === 'AWS::RDS::DBInstance' && properties.DBClusterIdentifier !== undefined;
}

function brokersOf({ NumberOfBrokerNodes, BrokerNodeGroupInfo }: Json): string[] {
  const group = at(BrokerNodeGroupInfo);
  const type = group === undefined || group === 'unknown' ? undefined : text(group.InstanceType)?.literal;
  const brokers = number(NumberOfBrokerNodes);
  const words = [...brokers === undefined ? [] : [counted(brokers, 'broker')], ...type === undefined ? [] : [type]].join(' ');
  return ['Amazon MSK', ...words === '' ? [] : [words]];
}

/** The items of a property that is a list, whatever the deploy decides of it. */
export function items(value: unknown): Json[] {
  return (list(value) ?? []).flatMap(each => {
    const item = at(each);
    return item === undefined || item === 'unknown' ? [] : [item];
  });
}
