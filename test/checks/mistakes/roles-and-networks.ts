import { AIVEN_S3, POSTGRES } from './connectors';
import { template } from './forms';
import type { Files, Mistake, Options } from './mistake';

const at = (name: string, attribute: string) => ({ 'Fn::GetAtt': [name, attribute] });
const ID = '01234567-89ab-cdef-0123-456789abcdef-2';
const arn = (kind: string, name = '') => `arn:aws:kafka:eu-central-1:111122223333:${kind}/sales/${ID}${name && `/${name}`}`;
const TRUST = { Effect: 'Allow', Principal: { Service: 'kafkaconnect.amazonaws.com' }, Action: 'sts:AssumeRole' };
const allow = (Action: string | string[], Resource: string | string[], more: Options = {}) => ({ Effect: 'Allow', Action, Resource, ...more });
const CLUSTER = allow(['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'], arn('cluster'));
const TOPICS = allow(['kafka-cluster:ReadData', 'kafka-cluster:DescribeTopic'], arn('topic', 'orders'));
const INTERNAL = allow(['kafka-cluster:CreateTopic', 'kafka-cluster:WriteData', 'kafka-cluster:ReadData', 'kafka-cluster:DescribeTopic'], arn('topic', '__amazon_msk_connect_*'));
const GROUPS = allow(['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], [arn('group', '__amazon_msk_connect_*'), arn('group', 'connect-*')]);
const BUCKET = [allow(['s3:ListBucket', 's3:GetBucketLocation', 's3:ListBucketMultipartUploads'], 'arn:aws:s3:::shop-archive'), allow(['s3:PutObject', 's3:GetObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'], 'arn:aws:s3:::shop-archive/*')];
const ALL = { CLUSTER, TOPICS, INTERNAL, GROUPS };

/** A sink whose role has some statements in place of the right ones. */
function role(statements: Options = {}, trust: Options = TRUST, more: object[] = BUCKET, config: Options = AIVEN_S3, others: Options = {}, workers: Options = {}): Files {
  return template(config, { ServiceExecutionRoleArn: at('Role', 'Arn'), ...workers }, {
    Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [trust] }, Policies: [{ PolicyName: 'p', PolicyDocument: { Version: '2012-10-17', Statement: [...Object.values({ ...ALL, ...statements }).filter(Boolean), ...more] } }] } },
    ...others,
  });
}
const right = role();

const SOURCE = { TOPICS: allow(['kafka-cluster:CreateTopic', 'kafka-cluster:WriteData', 'kafka-cluster:DescribeTopic'], [arn('topic', 'shop.*'), arn('topic', '__debezium-heartbeat.*')]) };
const WORKER = { Worker: { Type: 'AWS::KafkaConnect::WorkerConfiguration', Properties: { Name: 'w', PropertiesFileContent: { 'Fn::Base64': 'key.converter=org.apache.kafka.connect.json.JsonConverter\nvalue.converter=org.apache.kafka.connect.json.JsonConverter\nconfig.providers=sm\nconfig.providers.sm.class=com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider\nconfig.providers.sm.param.region=eu-central-1\n' } } } };
const USES = { WorkerConfiguration: { WorkerConfigurationArn: at('Worker', 'WorkerConfigurationArn'), Revision: 1 } };
const secret = (Resource: string, action = 'secretsmanager:GetSecretValue') => role(SOURCE, TRUST, [allow(action, Resource)], POSTGRES, WORKER, USES);
const SECRET = secret('arn:aws:secretsmanager:eu-central-1:111122223333:secret:db-??????');

const group = (more: Options = {}) => ({ Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'd', VpcId: { Ref: 'Vpc' }, ...more } });
const admits = (port: number, more: Options = {}) => ({ Type: 'AWS::EC2::SecurityGroupIngress', Properties: { IpProtocol: 'tcp', FromPort: port, ToPort: port, GroupId: at('Brokers', 'GroupId'), SourceSecurityGroupId: at('Workers', 'GroupId'), ...more } });
const endpoint = (service: string, more: Options = {}) => ({ Type: 'AWS::EC2::VPCEndpoint', Properties: { VpcId: { Ref: 'Vpc' }, ServiceName: `com.amazonaws.eu-central-1.${service}`, VpcEndpointType: 'Interface', PrivateDnsEnabled: true, SubnetIds: [{ Ref: 'One' }], SecurityGroupIds: [at('Endpoints', 'GroupId')], ...more } });
const gateway = (more: Options = {}) => ({ Type: 'AWS::EC2::VPCEndpoint', Properties: { VpcId: { Ref: 'Vpc' }, ServiceName: 'com.amazonaws.eu-central-1.s3', VpcEndpointType: 'Gateway', RouteTableIds: [{ Ref: 'Routes' }], ...more } });
const SUBNET = (VpcId: string, CidrBlock: string) => ({ Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: VpcId }, CidrBlock } });
const PARTS = {
  Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16', EnableDnsSupport: true, EnableDnsHostnames: true } },
  One: SUBNET('Vpc', '10.0.1.0/24'), Two: SUBNET('Vpc', '10.0.2.0/24'),
  Routes: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: { Ref: 'Vpc' } } },
  InOne: { Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: { SubnetId: { Ref: 'One' }, RouteTableId: { Ref: 'Routes' } } },
  InTwo: { Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: { SubnetId: { Ref: 'Two' }, RouteTableId: { Ref: 'Routes' } } },
  Workers: group(), Brokers: group(),
  Endpoints: group({ SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/16' }] }),
  Admits: admits(9098),
  Cluster: { Type: 'AWS::MSK::Cluster', Properties: { ClusterName: 'sales', KafkaVersion: '3.7.x', NumberOfBrokerNodes: 2, BrokerNodeGroupInfo: { InstanceType: 'kafka.m7g.large', ClientSubnets: [{ Ref: 'One' }, { Ref: 'Two' }], SecurityGroups: [at('Brokers', 'GroupId')] }, ClientAuthentication: { Sasl: { Iam: { Enabled: true } } } } },
  S3: gateway(), Sts: endpoint('sts'), Kafka: endpoint('kafka'), Logs: endpoint('logs'),
};

/** A sink in a VPC whose parts are right but for some. */
function network(parts: Options = {}, subnets: unknown[] = [{ Ref: 'One' }, { Ref: 'Two' }], config: Options = AIVEN_S3, more: Options = {}): Files {
  const others = Object.fromEntries(Object.entries({ ...PARTS, ...parts }).filter(([, part]) => part !== undefined));
  return template(config, { KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: { 'Fn::GetAtt': ['Brokers1', 'Servers'] }, Vpc: { SecurityGroups: [at('Workers', 'GroupId')], Subnets: subnets } } }, ...more }, {
    ...others,
    Brokers1: { Type: 'Custom::Brokers', Properties: { ServiceToken: 'arn:aws:lambda:eu-central-1:111122223333:function:f', ClusterArn: { Ref: 'Cluster' } } },
  });
}
const reached = network();
const DATABASE = { Db: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'postgres', DBInstanceClass: 'db.t4g.micro', AllocatedStorage: '20', MasterUsername: 'u', ManageMasterUserPassword: true, VPCSecurityGroups: [at('DbGroup', 'GroupId')], DBParameterGroupName: { Ref: 'Pg' } } }, Pg: { Type: 'AWS::RDS::DBParameterGroup', Properties: { Family: 'postgres16', Description: 'd', Parameters: { 'rds.logical_replication': '1' } } } };
const database = (SecurityGroupIngress: Options[], parts: Options = {}) => network({ ...DATABASE, DbGroup: group({ SecurityGroupIngress }), Secrets: endpoint('secretsmanager'), ...WORKER, ...parts }, undefined, { ...POSTGRES, 'database.hostname': at('Db', 'Endpoint.Address') }, USES);
const admitted = { IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432, SourceSecurityGroupId: at('Workers', 'GroupId') };

/** Mistakes in what the role allows and in what the network lets through. */
export const ROLES_AND_NETWORKS: readonly Mistake[] = [
  { name: 'actions of another prefix', wrong: role({ CLUSTER: allow(['kafka:Connect', 'kafka:DescribeCluster'], arn('cluster')) }), right, says: /MC-ROLE/ },
  { name: 'topics without the id of the cluster', wrong: role({ TOPICS: { ...TOPICS, Resource: 'arn:aws:kafka:eu-central-1:111122223333:topic/sales/orders' } }), right, says: /MC-ROLE/ },
  { name: 'topics as clusters', wrong: role({ TOPICS: { ...TOPICS, Resource: arn('cluster') } }), right, says: /MC-ROLE/ },
  { name: 'no groups', wrong: role({ GROUPS: undefined }), right, says: /MC-ROLE/ },
  { name: 'groups of a kind of its own', wrong: role({ GROUPS: { ...GROUPS, Resource: arn('consumer-group', 'connect-*') } }), right, says: /MC-ROLE/ },
  { name: 'topic in another Region', wrong: role({ TOPICS: { ...TOPICS, Resource: arn('topic', 'orders').replace('eu-central-1', 'eu-west-1') } }), right, says: /MC-ROLE/ },
  { name: 'topic of another name', wrong: role({ TOPICS: { ...TOPICS, Resource: arn('topic', 'order') } }), right, says: /MC-ROLE/ },
  { name: 'action misspelt', wrong: role({ TOPICS: { ...TOPICS, Action: ['kafka-cluster:ReadDatas', 'kafka-cluster:DescribeTopic'] } }), right, says: /MC-ROLE/ },
  { name: 'no internal topics', wrong: role({ INTERNAL: undefined }), right, says: /MC-ROLE/ },
  { name: 'internal topics are read alone', wrong: role({ INTERNAL: { ...INTERNAL, Action: ['kafka-cluster:ReadData', 'kafka-cluster:DescribeTopic'] } }), right, says: /MC-ROLE/ },
  { name: 'bucket without objects', wrong: role({}, TRUST, [allow('s3:PutObject', 'arn:aws:s3:::shop-archive')]), right, says: /MC-ROLE/ },
  { name: 'another bucket', wrong: role({}, TRUST, [allow('s3:*', ['arn:aws:s3:::shop-archiv', 'arn:aws:s3:::shop-archiv/*'])]), right, says: /MC-ROLE/ },
  { name: 'a denial', wrong: role({}, TRUST, [...BUCKET, { Effect: 'Deny', Action: 's3:Put*', Resource: '*' }]), right, says: /MC-ROLE/ },
  { name: 'principal of MSK', wrong: role({}, { ...TRUST, Principal: { Service: 'kafka.amazonaws.com' } }), right, says: /MC-ROLE/ },
  { name: 'account of somebody else', wrong: role({}, { ...TRUST, Condition: { StringEquals: { 'aws:SourceArn': 'arn:aws:kafkaconnect:eu-central-1:111122223333:connector/shop/*' } } }), right: role({}, { ...TRUST, Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:kafkaconnect:eu-central-1:111122223333:connector/shop/*' } } }), says: /MC-ROLE|SourceArn/ },
  { name: 'source ARN of the cluster', wrong: role({}, { ...TRUST, Condition: { ArnLike: { 'aws:SourceArn': arn('cluster') } } }), right: role({}, { ...TRUST, Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:kafkaconnect:eu-central-1:111122223333:connector/shop/*' } } }), says: /MC-ROLE|SourceArn/ },
  { name: 'trust that passes a role', wrong: role({}, { ...TRUST, Action: 'iam:PassRole' }), right, says: /MC-ROLE/ },
  { name: 'secret without its suffix', wrong: secret('arn:aws:secretsmanager:eu-central-1:111122223333:secret:db'), right: SECRET, says: /MC-ROLE|secret/ },
  { name: 'secret that is described', wrong: secret('arn:aws:secretsmanager:eu-central-1:111122223333:secret:db-??????', 'secretsmanager:DescribeSecret'), right: SECRET, says: /MC-ROLE|secret/ },
  { name: 'secret of another name', wrong: secret('arn:aws:secretsmanager:eu-central-1:111122223333:secret:shop/db-??????'), right: SECRET, says: /MC-ROLE|secret/ },
  { name: 'source that only reads', wrong: role({ TOPICS: { ...TOPICS, Resource: SOURCE.TOPICS.Resource } }, TRUST, [allow('secretsmanager:GetSecretValue', 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:db-??????')], POSTGRES, WORKER, USES), right: SECRET, says: /MC-ROLE/ },
  { name: 'port of TLS', wrong: network({ Admits: admits(9094) }), right: reached, says: /MC-NET/ },
  { name: 'UDP', wrong: network({ Admits: admits(9098, { IpProtocol: 'udp' }) }), right: reached, says: /MC-NET/ },
  { name: 'addresses of another VPC', wrong: network({ Admits: admits(9098, { SourceSecurityGroupId: undefined, CidrIp: '10.1.0.0/16' }) }), right: network({ Admits: admits(9098, { SourceSecurityGroupId: undefined, CidrIp: '10.0.0.0/16' }) }), says: /MC-NET/ },
  { name: 'one way alone', wrong: network({ Workers: group({ SecurityGroupEgress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }] }) }), right: network({ Workers: group({ SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }] }) }), says: /MC-NET/ },
  { name: 'rule the other way around', wrong: network({ Admits: admits(9098, { GroupId: at('Workers', 'GroupId'), SourceSecurityGroupId: at('Brokers', 'GroupId') }) }), right: reached, says: /MC-NET/ },
  { name: 'no gateway to S3', wrong: network({ S3: undefined }), right: reached, says: /MC-NET/ },
  { name: 'gateway of another table', wrong: network({ S3: gateway({ RouteTableIds: ['rtb-0123456789abcdef0'] }) }), right: reached, says: /MC-NET/ },
  { name: 'endpoints that let nobody in', wrong: database([admitted], { Endpoints: group() }), right: database([admitted]), says: /MC-NET/ },
  { name: 'endpoint without private names', wrong: database([admitted], { Secrets: endpoint('secretsmanager', { PrivateDnsEnabled: false }) }), right: database([admitted]), says: /MC-NET/ },
  { name: 'VPC without names', wrong: network({ Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16', EnableDnsSupport: false } } }), right: reached, says: /MC-NET/ },
  { name: 'subnets of two VPCs', wrong: network({ Other: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.9.0.0/16' } }, Three: SUBNET('Other', '10.9.1.0/24') }, [{ Ref: 'One' }, { Ref: 'Three' }]), right: reached, says: /MC-NET|VPC/ },
  { name: 'public subnets', wrong: network({ Gateway: { Type: 'AWS::EC2::InternetGateway', Properties: {} }, Out: { Type: 'AWS::EC2::Route', Properties: { RouteTableId: { Ref: 'Routes' }, DestinationCidrBlock: '0.0.0.0/0', GatewayId: { Ref: 'Gateway' } } }, S3: undefined }), right: reached, says: /MC-NET/ },
  { name: 'database that lets nobody in', wrong: database([]), right: database([admitted]), says: /MC-NET/ },
  { name: 'database on the port of MySQL', wrong: database([{ ...admitted, FromPort: 3306, ToPort: 3306 }]), right: database([admitted]), says: /MC-NET/ },
  { name: 'database that lets itself in', wrong: database([{ ...admitted, SourceSecurityGroupId: 'sg-0fedcba9876543210' }]), right: database([admitted]), says: /MC-NET/ },
];
