import { AIVEN_S3, JSON_BOTH, JSON_CONVERTER, MIRROR, MYSQL, POSTGRES, SQL_SERVER, TEXT } from './connectors';
import { resource, template, terraform } from './forms';
import type { Files, Options } from './mistake';

export const DEBEZIUM_JDBC: Options = { 'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector', 'tasks.max': '1', 'topics': 'orders', 'connection.url': 'jdbc:postgresql://pg.internal.example:5432/shop', 'connection.username': 'w', 'connection.password': '${sm:db:password}', 'insert.mode': 'upsert', 'primary.key.mode': 'record_key', 'primary.key.fields': 'id', 'schema.evolution': 'basic', ...JSON_BOTH };
export const HTTP: Options = { 'connector.class': 'io.aiven.kafka.connect.http.HttpSinkConnector', 'tasks.max': '1', 'topics': 'orders', 'http.url': 'https://api.internal.example/orders', 'http.authorization.type': 'none', 'key.converter': TEXT, 'value.converter': TEXT };
export const EVENTBRIDGE: Options = { 'connector.class': 'software.amazon.event.kafkaconnector.EventBridgeSinkConnector', 'tasks.max': '1', 'topics': 'orders', 'aws.eventbridge.connector.id': 'shop', 'aws.eventbridge.eventbus.arn': 'arn:aws:events:eu-central-1:111122223333:event-bus/shop', 'aws.eventbridge.region': 'eu-central-1', 'key.converter': TEXT, 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false' };
export const MONGODB_CHANGES: Options = { 'connector.class': 'io.debezium.connector.mongodb.MongoDbConnector', 'tasks.max': '1', 'mongodb.connection.string': 'mongodb://mg1.internal.example:27017/?replicaSet=rs0', 'mongodb.user': 'r', 'mongodb.password': '${sm:db:password}', 'topic.prefix': 'shop', 'collection.include.list': 'shop.orders', ...JSON_BOTH };
export const ORACLE: Options = { ...SQL_SERVER, 'connector.class': 'io.debezium.connector.oracle.OracleConnector', 'database.hostname': 'ora.internal.example', 'database.port': '1521', 'database.dbname': 'SHOP', 'database.names': undefined, 'database.encrypt': undefined, 'table.include.list': 'SHOP.ORDERS' };
export const MARIADB: Options = { ...MYSQL, 'connector.class': 'io.debezium.connector.mariadb.MariaDbConnector' };
export const SQS: Options = { 'connector.class': 'org.apache.camel.kafkaconnector.awssqssink.CamelAwssqssinkSinkConnector', 'tasks.max': '1', 'topics': 'orders', 'camel.kamelet.aws-sqs-sink.queueNameOrArn': 'orders', 'camel.kamelet.aws-sqs-sink.region': 'eu-central-1', 'camel.kamelet.aws-sqs-sink.useDefaultCredentialsProvider': 'true', 'key.converter': TEXT, 'value.converter': TEXT };
export const CHECKPOINTS: Options = { ...MIRROR, 'connector.class': 'org.apache.kafka.connect.mirror.MirrorCheckpointConnector', 'topics': undefined, 'groups': 'app-.*' };

export const at = (name: string, attribute: string) => ({ 'Fn::GetAtt': [name, attribute] });
const ref = (name: string) => ({ Ref: name });
/** The ARN of a cluster, or of a topic or group of it. */
export const topicArn = (kind: string, name = '') => `arn:aws:kafka:eu-central-1:111122223333:${kind}/sales/01234567-89ab-cdef-0123-456789abcdef-2${name && `/${name}`}`;
export const allow = (Action: string | readonly string[], Resource: string | readonly string[]): Options => ({ Effect: 'Allow', Action, Resource });
export const TRUST = { Effect: 'Allow', Principal: { Service: 'kafkaconnect.amazonaws.com' }, Action: 'sts:AssumeRole' };

/** What the role of a sink to a bucket may do, each under a name by which a test replaces it. */
export const STATEMENTS: Options & { readonly TOPICS: Options } = {
  CLUSTER: allow(['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'], topicArn('cluster')),
  TOPICS: allow(['kafka-cluster:ReadData', 'kafka-cluster:DescribeTopic'], topicArn('topic', 'orders')),
  INTERNAL: allow(['kafka-cluster:CreateTopic', 'kafka-cluster:WriteData', 'kafka-cluster:ReadData', 'kafka-cluster:DescribeTopic'], topicArn('topic', '__amazon_msk_connect_*')),
  GROUPS: allow(['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], [topicArn('group', '__amazon_msk_connect_*'), topicArn('group', 'connect-*')]),
  BUCKET: allow(['s3:ListBucket', 's3:GetBucketLocation', 's3:ListBucketMultipartUploads'], 'arn:aws:s3:::shop-archive'),
  OBJECTS: allow(['s3:PutObject', 's3:GetObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'], 'arn:aws:s3:::shop-archive/*'),
};
export const SOURCE_STATEMENTS: Options = {
  ...STATEMENTS,
  TOPICS: allow(['kafka-cluster:CreateTopic', 'kafka-cluster:WriteData', 'kafka-cluster:DescribeTopic'], [topicArn('topic', 'shop.*'), topicArn('topic', '__debezium-heartbeat.*')]),
  BUCKET: undefined,
  OBJECTS: undefined,
};

const roleOf = (statements: Options, trust: unknown = TRUST) => ({
  Type: 'AWS::IAM::Role',
  Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [trust] }, Policies: [{ PolicyName: 'p', PolicyDocument: { Version: '2012-10-17', Statement: Object.values(statements).filter(each => each !== undefined) } }] },
});
const ROLE = { ServiceExecutionRoleArn: at('Role', 'Arn') };
export const sinkRole = (other: Options, { trust }: { readonly trust?: unknown } = {}) => template(AIVEN_S3, ROLE, { Role: roleOf({ ...STATEMENTS, ...other }, trust) });
export const sourceRole = (other: Options) => template(POSTGRES, ROLE, { Role: roleOf({ ...SOURCE_STATEMENTS, ...other }) });

export const WORKER = `key.converter=${TEXT}\nvalue.converter=${JSON_CONVERTER}\nvalue.converter.schemas.enable=false\n`;
export const PROVIDER = 'config.providers=sm\nconfig.providers.sm.class=com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider\nconfig.providers.sm.param.region=eu-central-1\nconfig.providers.sm.param.NotFoundStrategy=fail\n';
const USED = { WorkerConfiguration: { WorkerConfigurationArn: at('Worker', 'WorkerConfigurationArn'), Revision: at('Worker', 'Revision') } };
const worker = (text: string) => ({ Worker: { Type: 'AWS::KafkaConnect::WorkerConfiguration', Properties: { Name: { 'Fn::Sub': 'w-${AWS::StackName}' }, PropertiesFileContent: { 'Fn::Base64': text } } } });
export const withWorker = (text: string, config: Options = POSTGRES) => template(config, USED, worker(text));
export const workerFile = (text: string): Files => ({ 'worker.properties': text });
/** A source that reads its password, with a role that may do something with secrets. */
export const secretRole = (actions: string | readonly string[]) => template(POSTGRES, { ...USED, ...ROLE }, { ...worker(WORKER + PROVIDER), Role: roleOf({ ...SOURCE_STATEMENTS, SECRET: allow(actions, '*') }) });

const written = (resources: Options): Files => ({ 'template.json': JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources: resources }, null, 1) });
export const pluginAlone = (more: Options, location: Options = {}) => written({ P: { Type: 'AWS::KafkaConnect::CustomPlugin', Properties: { Name: 'p', ContentType: 'ZIP', Location: { S3Location: { BucketArn: 'arn:aws:s3:::shop-plugins', FileKey: 'a.zip', ...location } }, ...more } } });
export const capacity = (text: string) => terraform(AIVEN_S3, { capacity: text });
export const logs = (WorkerLogDelivery: Options) => template(AIVEN_S3, { LogDelivery: { WorkerLogDelivery } });

/** A cluster alone, with some properties laid over those that are right. */
export function brokerCluster(properties: Options = {}, others: Options = {}): Files {
  const right = { ClusterName: 'sales', KafkaVersion: '3.7.x', NumberOfBrokerNodes: 3, BrokerNodeGroupInfo: { InstanceType: 'kafka.m7g.large', ClientSubnets: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1', 'subnet-0123456789abcdef2'], SecurityGroups: ['sg-0123456789abcdef0'], StorageInfo: { EBSStorageInfo: { VolumeSize: 100 } } }, ClientAuthentication: { Sasl: { Iam: { Enabled: true } } } };
  return written({ K: { Type: 'AWS::MSK::Cluster', Properties: laidOver(right, properties) }, ...others });
}

const ec2 = (type: string, Properties: Options = {}, more: Options = {}) => ({ Type: `AWS::EC2::${type}`, Properties, ...more });
const subnet = (block: string, zone: string) => ec2('Subnet', { VpcId: ref('V'), CidrBlock: block, AvailabilityZone: `eu-central-1${zone}` });
const tied = (subnetId: string, table: string) => ec2('SubnetRouteTableAssociation', { SubnetId: ref(subnetId), RouteTableId: ref(table) });
const NETWORK: Options = {
  V: ec2('VPC', { CidrBlock: '10.0.0.0/16', EnableDnsSupport: true, EnableDnsHostnames: true }),
  Sa: subnet('10.0.1.0/24', 'a'),
  Sb: subnet('10.0.2.0/24', 'b'),
  Sc: subnet('10.0.3.0/24', 'c'),
  Pub: subnet('10.0.9.0/24', 'a'),
  Igw: ec2('InternetGateway'),
  Att: ec2('VPCGatewayAttachment', { VpcId: ref('V'), InternetGatewayId: ref('Igw') }),
  PubRt: ec2('RouteTable', { VpcId: ref('V') }),
  PubR: ec2('Route', { RouteTableId: ref('PubRt'), DestinationCidrBlock: '0.0.0.0/0', GatewayId: ref('Igw') }, { DependsOn: 'Att' }),
  PubA: tied('Pub', 'PubRt'),
  Eip: ec2('EIP', { Domain: 'vpc' }),
  Nat: ec2('NatGateway', { SubnetId: ref('Pub'), AllocationId: at('Eip', 'AllocationId') }, { DependsOn: ['PubR', 'PubA'] }),
  Rt: ec2('RouteTable', { VpcId: ref('V') }),
  Rd: ec2('Route', { RouteTableId: ref('Rt'), DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: ref('Nat') }),
  Aa: tied('Sa', 'Rt'),
  Ab: tied('Sb', 'Rt'),
  Ac: tied('Sc', 'Rt'),
  Sg: ec2('SecurityGroup', { GroupDescription: 'workers', VpcId: ref('V') }),
  Bg: ec2('SecurityGroup', { GroupDescription: 'brokers', VpcId: ref('V'), SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 9098, ToPort: 9098, SourceSecurityGroupId: at('Sg', 'GroupId') }] }),
  K: { Type: 'AWS::MSK::Cluster', Properties: { ClusterName: 'sales', KafkaVersion: '3.7.x', NumberOfBrokerNodes: 3, BrokerNodeGroupInfo: { InstanceType: 'kafka.m7g.large', ClientSubnets: [ref('Sa'), ref('Sb'), ref('Sc')], SecurityGroups: [at('Bg', 'GroupId')] }, ClientAuthentication: { Sasl: { Iam: { Enabled: true } } } } },
  Look: { Type: 'Custom::Brokers', Properties: { ServiceToken: 'arn:aws:lambda:eu-central-1:111122223333:function:f', ClusterArn: at('K', 'Arn') } },
};

interface Placed { readonly subnets?: unknown; readonly more?: Options; readonly dependsOn?: readonly string[] }

/** A network with a cluster and a connector, of which something is another way; undefined leaves something out. */
export function inNetwork(change: Options = {}, { subnets = [ref('Sa'), ref('Sb')], more = {}, dependsOn = ['Aa', 'Ab', 'Rd', 'Bg'] }: Placed = {}): Files {
  const resources = laidOver(NETWORK, change);
  return written({
    ...resources,
    Connector: {
      Type: 'AWS::KafkaConnect::Connector',
      DependsOn: dependsOn.filter(each => each in resources),
      Properties: resource(AIVEN_S3, { KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: at('Look', 'Brokers'), Vpc: { SecurityGroups: [at('Sg', 'GroupId')], Subnets: subnets } } }, ...more }),
    },
  });
}

const isPlain = (value: unknown): value is Options => value !== null && typeof value === 'object' && !Array.isArray(value) && !Object.keys(value).some(key => key === 'Ref' || key.startsWith('Fn::'));

function laidOver(right: Options, change: Options): Record<string, unknown> {
  const changed = Object.entries(change).map(([key, value]) => [key, isPlain(value) && isPlain(right[key]) ? laidOver(right[key] as Options, value) : value]);
  return Object.fromEntries(Object.entries({ ...right, ...Object.fromEntries(changed) as Options }).filter(([, value]) => value !== undefined));
}
