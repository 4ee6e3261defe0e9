import { run } from '../../cli/run';
import type { Json, Resource } from './inputs';
import { cluster, express, saidOfApp, saidOfAssembly, saidOfPlan, saidOfTemplate } from './inputs';

const ARN = { 'Fn::GetAtt': ['Cluster', 'Arn'] };
const PUBLIC = { ConnectivityInfo: { PublicAccess: { Type: 'SERVICE_PROVIDED_EIPS' } } };
const PRIVATE = { ConnectivityInfo: { VpcConnectivity: { ClientAuthentication: { Sasl: { Iam: { Enabled: true }, Scram: { Enabled: false } }, Tls: { Enabled: false } } } } };
const DUAL = { ConnectivityInfo: { NetworkType: 'DUAL' } };
const SCRAM = { ClientAuthentication: { Sasl: { Scram: { Enabled: true } } } };
const configuration = (arn: unknown): Json => ({ ConfigurationInfo: { Arn: arn, Revision: 1 } });
const logs = (kind: 'BrokerLogs', destination: Json): Json => ({ LoggingInfo: { [kind]: destination } });
const secret = (properties: Json): Record<string, Resource> => ({
  Cluster: cluster(SCRAM),
  Secret: { Type: 'AWS::SecretsManager::Secret', Properties: properties },
  Users: { Type: 'AWS::MSK::BatchScramSecret', Properties: { ClusterArn: ARN, SecretArnList: [{ Ref: 'Secret' }] } },
});
const settings = (lines: string): Record<string, Resource> => ({ Settings: { Type: 'AWS::MSK::Configuration', Properties: { Name: 's', ServerProperties: `${lines}\n` } } });
const configs = (given: Record<string, string>) => Buffer.from(JSON.stringify(given)).toString('base64');
const topic = (properties: Json, of = cluster()): Record<string, Resource> =>
  ({ Cluster: of, Orders: { Type: 'AWS::MSK::Topic', Properties: { ClusterArn: ARN, TopicName: 'orders', PartitionCount: 3, ReplicationFactor: 3, ...properties } } });

interface Fact { readonly rule: string; readonly at: string; readonly fails: Record<string, Resource>; readonly passes: Record<string, Resource>; readonly severity?: string; readonly region?: string }

/** Of each fact, what the service refuses and what it takes: the same in a template, in a plan and in an app. */
const FACTS: Record<string, Fact> = {
  'a volume of express brokers': { rule: 'MC-CLU-002', at: 'Cluster', fails: { Cluster: express({}, { StorageInfo: { EBSStorageInfo: { VolumeSize: 10 } } }) }, passes: { Cluster: express() } },
  'one subnet': { rule: 'MC-CLU-003', at: 'Cluster', fails: { Cluster: cluster({}, { ClientSubnets: ['subnet-1'] }) }, passes: { Cluster: cluster() } },
  'four brokers in three zones': { rule: 'MC-CLU-004', at: 'Cluster', fails: { Cluster: cluster({ NumberOfBrokerNodes: 4 }) }, passes: { Cluster: cluster({ NumberOfBrokerNodes: 6 }) } },
  'tiered storage on the smallest brokers': {
    rule: 'MC-CLU-005', at: 'Cluster', fails: { Cluster: cluster({ StorageMode: 'TIERED' }, { InstanceType: 'kafka.t3.small' }) }, passes: { Cluster: cluster({ StorageMode: 'TIERED' }) },
  },
  'express brokers with ZooKeeper': { rule: 'MC-CLU-006', at: 'Cluster', fails: { Cluster: express({ KafkaVersion: '3.9.x' }) }, passes: { Cluster: express({ KafkaVersion: '3.9.x.kraft' }) } },
  'a topic of old brokers': { rule: 'MC-CLU-007', at: 'Orders', fails: topic({}, cluster({ KafkaVersion: '3.5.1' })), passes: topic({}) },
  'private connectivity of the smallest brokers': {
    rule: 'MC-CLU-008', at: 'Cluster', fails: { Cluster: cluster({}, { ...PRIVATE, InstanceType: 'kafka.t3.small' }) }, passes: { Cluster: cluster({}, { InstanceType: 'kafka.t3.small' }) },
  },
  'private connectivity at creation': { rule: 'MC-CLU-009', at: 'Cluster', severity: 'warning', fails: { Cluster: cluster({}, PRIVATE) }, passes: { Cluster: cluster() } },
  'more replicas than brokers': { rule: 'MC-CLU-010', at: 'Orders', fails: topic({ ReplicationFactor: 4 }), passes: topic({ ReplicationFactor: 2 }) },
  'a property that the service sets': {
    rule: 'MC-CLU-011', at: 'Settings', fails: { Settings: { Type: 'AWS::MSK::Configuration', Properties: { Name: 's', ServerProperties: 'broker.id=1\n' } } },
    passes: { Settings: { Type: 'AWS::MSK::Configuration', Properties: { Name: 's', ServerProperties: 'num.partitions=6\n' } } },
  },
  'a property of a configuration beside its cluster': {
    rule: 'MC-CLU-011', at: 'Cluster',
    fails: { Cluster: cluster(configuration({ Ref: 'Settings' })), Settings: { Type: 'AWS::MSK::Configuration', Properties: { Name: 's', ServerProperties: 'broker.id=1\n' } } },
    passes: { Cluster: cluster(configuration({ Ref: 'Settings' })), Settings: { Type: 'AWS::MSK::Configuration', Properties: { Name: 's', ServerProperties: 'num.partitions=6\n' } } },
  },
  'a policy without end': {
    rule: 'MC-CLU-012', at: 'Policy', fails: { Cluster: cluster(), Policy: { Type: 'AWS::MSK::ClusterPolicy', Properties: { ClusterArn: ARN, Policy: { Version: '2012-10-17', Id: 'x'.repeat(21000) } } } },
    passes: { Cluster: cluster(), Policy: { Type: 'AWS::MSK::ClusterPolicy', Properties: { ClusterArn: ARN, Policy: { Version: '2012-10-17', Id: 'x' } } } },
  },
  'clients that authenticate in plaintext': {
    rule: 'MC-CLU-014', at: 'Cluster', fails: { Cluster: cluster({ EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'PLAINTEXT' } } }) },
    passes: { Cluster: cluster({ EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS' } } }) },
  },
  'more throughput than a volume has': {
    rule: 'MC-CLU-015', at: 'Cluster',
    fails: { Cluster: cluster({}, { InstanceType: 'kafka.m5.4xlarge', StorageInfo: { EBSStorageInfo: { VolumeSize: 100, ProvisionedThroughput: { Enabled: true, VolumeThroughput: 5000 } } } }) },
    passes: { Cluster: cluster({}, { InstanceType: 'kafka.m5.4xlarge', StorageInfo: { EBSStorageInfo: { VolumeSize: 100, ProvisionedThroughput: { Enabled: true, VolumeThroughput: 300 } } } }) },
  },
  'a topic without a legal name': { rule: 'MC-CLU-016', at: 'Orders', fails: topic({ TopicName: 'all orders' }), passes: topic({}) },
  'public access at creation': { rule: 'MC-CLU-019', at: 'Cluster', severity: 'warning', fails: { Cluster: cluster({}, PUBLIC) }, passes: { Cluster: cluster({}, { ConnectivityInfo: { PublicAccess: { Type: 'DISABLED' } } }) } },
  'public access in plaintext': {
    rule: 'MC-CLU-020', at: 'Cluster', fails: { Cluster: cluster({ EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS_PLAINTEXT' } } }, PUBLIC) }, passes: { Cluster: cluster({}, PUBLIC) },
  },
  'm7g brokers of an old version': {
    rule: 'MC-CLU-021', at: 'Cluster', fails: { Cluster: cluster({ KafkaVersion: '3.3.1' }, { InstanceType: 'kafka.m7g.large' }) }, passes: { Cluster: cluster({ KafkaVersion: '3.6.0' }, { InstanceType: 'kafka.m7g.large' }) },
  },
  'a secret of another name': { rule: 'MC-CLU-022', at: 'Users', fails: secret({ Name: 'kafka/app', KmsKeyId: 'alias/kafka' }), passes: secret({ Name: 'AmazonMSK_app', KmsKeyId: 'alias/kafka' }) },
  'a secret without a name': { rule: 'MC-CLU-022', at: 'Users', fails: secret({ KmsKeyId: 'alias/kafka' }), passes: secret({ Name: 'AmazonMSK_app', KmsKeyId: 'alias/kafka' }) },
  'a secret with the default key': { rule: 'MC-CLU-022', at: 'Users', fails: secret({ Name: 'AmazonMSK_app' }), passes: secret({ Name: 'AmazonMSK_app', KmsKeyId: 'alias/kafka' }) },
  'logs to nowhere': {
    rule: 'MC-CLU-023', at: 'Cluster', fails: { Cluster: cluster(logs('BrokerLogs', { CloudWatchLogs: { Enabled: true } })) },
    passes: { Cluster: cluster(logs('BrokerLogs', { CloudWatchLogs: { Enabled: false }, S3: { Enabled: true, Bucket: 'kafka-logs' } })) },
  },
  'a misspelt property of brokers': { rule: 'MC-CLU-025', at: 'Settings', fails: settings('log.retention.mss=1'), passes: settings('log.retention.ms=1') },
  'a property that express brokers do not take': {
    rule: 'MC-CLU-025', at: 'Cluster', fails: { Cluster: express(configuration({ Ref: 'Settings' })), ...settings('log.retention.hours=1') },
    passes: { Cluster: cluster(configuration({ Ref: 'Settings' })), ...settings('log.retention.hours=1') },
  },
  'a value out of range': { rule: 'MC-CLU-026', at: 'Settings', fails: settings('replica.lag.time.max.ms=5000'), passes: settings('replica.lag.time.max.ms=20000') },
  'a setting that topics on express brokers do not take': {
    rule: 'MC-CLU-027', at: 'Orders', fails: topic({ Configs: configs({ 'segment.bytes': '1000' }) }, express()), passes: topic({ Configs: configs({ 'retention.ms': '1000' }) }, express()),
  },
  'dual-stack of an old version': {
    rule: 'MC-CLU-028', at: 'Cluster', fails: { Cluster: cluster({ KafkaVersion: '3.5.1' }, DUAL) }, passes: { Cluster: cluster({}, { ConnectivityInfo: { NetworkType: 'IPV4' } }) },
  },
  'the smallest brokers without ZooKeeper': {
    rule: 'MC-CLU-030', at: 'Cluster', fails: { Cluster: cluster({ KafkaVersion: '3.9.x.kraft' }, { InstanceType: 'kafka.t3.small' }) }, passes: { Cluster: cluster({}, { InstanceType: 'kafka.t3.small' }) },
  },
  'rebalancing of standard brokers': {
    rule: 'MC-CLU-031', at: 'Cluster', fails: { Cluster: cluster({ Rebalancing: { Status: 'ACTIVE' } }) }, passes: { Cluster: express({ Rebalancing: { Status: 'ACTIVE' } }) },
  },
  'a version without support': {
    rule: 'MC-CLU-036', at: 'Cluster', severity: 'warning', fails: { Cluster: cluster({ KafkaVersion: '2.8.2.tiered' }) }, passes: { Cluster: cluster({ KafkaVersion: '3.8.x' }) },
  },
  'a version with a patch level': { rule: 'MC-CLU-036', at: 'Cluster', fails: { Cluster: cluster({ KafkaVersion: '3.8.0' }) }, passes: { Cluster: cluster({ KafkaVersion: '3.8.x.kraft' }) } },
  'an underscore in the name': { rule: 'MC-CLU-037', at: 'Cluster', fails: { Cluster: cluster({ ClusterName: 'shop_orders' }) }, passes: { Cluster: cluster({ ClusterName: 'shop-orders' }) } },
  'a channel of standard brokers': {
    rule: 'MC-CLU-032', at: 'Delivery',
    fails: { Cluster: cluster(), Delivery: { Type: 'AWS::MSK::Channel', Properties: { ChannelName: 'd', ClusterArn: ARN, TopicConfigurationList: [] } } },
    passes: { Cluster: express(), Delivery: { Type: 'AWS::MSK::Channel', Properties: { ChannelName: 'd', ClusterArn: ARN, TopicConfigurationList: [] } } },
  },
  'a replicator without IAM': {
    rule: 'MC-CLU-033', at: 'Copy',
    fails: { Cluster: cluster(SCRAM), Copy: { Type: 'AWS::MSK::Replicator', Properties: { ReplicatorName: 'r', ReplicationInfoList: [{ SourceKafkaClusterArn: ARN }] } } },
    passes: { Cluster: cluster(), Copy: { Type: 'AWS::MSK::Replicator', Properties: { ReplicatorName: 'r', ReplicationInfoList: [{ SourceKafkaClusterArn: ARN }] } } },
  },
  'a configuration of another Region': {
    rule: 'MC-CLU-024', at: 'Cluster', region: 'eu-west-1', fails: { Cluster: cluster(configuration('arn:aws:kafka:us-east-1:111122223333:configuration/a/0-1')) },
    passes: { Cluster: cluster(configuration('arn:aws:kafka:eu-west-1:111122223333:configuration/a/0-1')) },
  },
};

const PASSED_BY_RIGHT = ['MC-CLU-009', 'MC-CLU-019'];

describe.each(Object.entries(FACTS))('%s', (_, { rule, at, fails, passes, severity = 'error', region }) => {
  const expected = (of: string) => [expect.stringMatching(new RegExp(`^${of} ${rule} ([\\w]+\\.)?${at}: `))];
  const others = (said: string[]) => said.filter(each => !each.includes(' MC-CFN-001 ') && (!PASSED_BY_RIGHT.some(id => each.startsWith(`warning ${id}`)) || each.includes(rule)));
  const only = (said: string[]) => said.filter(each => each.includes(` ${rule} `));

  test('in a template', async () => {
    const read = region === undefined ? saidOfTemplate : saidOfAssembly;
    expect(only(await read(fails))).toEqual(expected(severity));
    expect(others(await read(passes))).toEqual([]);
  });

  test('in a plan that creates it, and in one that changes it', async () => {
    expect(only(await saidOfPlan(fails, ['create'], region))).toEqual(expected('error'));
    expect(only(await saidOfPlan(fails, ['update'], region))).toEqual(severity === 'error' ? expected('error') : []);
    expect((await saidOfPlan(passes, ['update'], region))).toEqual([]);
  });

  test('in an app of bare L1s', () => {
    expect(only(saidOfApp(fails, region))).toEqual(expected(severity));
    expect(others(saidOfApp(passes, region))).toEqual([]);
  });
});

test('express brokers deliver logs', async () => {
  const delivers = { Cluster: express(logs('BrokerLogs', { CloudWatchLogs: { Enabled: true, LogGroup: '/aws/vendedlogs/kafka' } })) };
  expect(await saidOfTemplate(delivers)).toEqual([]);
  expect(await saidOfPlan(delivers)).toEqual([]);
  expect(saidOfApp(delivers)).toEqual([]);
});

test('what is wrong with a cluster is said of the cluster, not of its connectors again', async () => {
  const connector = (id: string): Resource => ({
    Type: 'AWS::KafkaConnect::Connector',
    Properties: {
      ConnectorName: id,
      ConnectorConfiguration: { 'connector.class': 'org.apache.kafka.connect.mirror.MirrorHeartbeatConnector' },
      KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: { 'Fn::GetAtt': ['Brokers', 'BootstrapBrokerStringSaslIam'] } } },
    },
  });
  const resources = {
    Cluster: express({ KafkaVersion: '3.9.x' }),
    Brokers: { Type: 'Custom::AWS', Properties: { Create: { 'Fn::Sub': '{"ClusterArn":"${Cluster}"}' } } },
    One: connector('One'),
    Two: connector('Two'),
  };
  expect((await saidOfTemplate(resources)).filter(each => each.includes('MC-CLU'))).toEqual([expect.stringMatching(/^error MC-CLU-006 Cluster: /)]);
});

test('a connection from another VPC asks for what the cluster offers there', async () => {
  const connection = (nodes: Json) => ({
    Cluster: cluster({}, nodes), Connection: { Type: 'AWS::MSK::VpcConnection', Properties: { TargetClusterArn: ARN, Authentication: 'SASL_SCRAM', VpcId: 'vpc-1', ClientSubnets: ['subnet-1'] } },
  });
  const offers = { ConnectivityInfo: { VpcConnectivity: { ClientAuthentication: { Sasl: { Iam: { Enabled: true }, Scram: { Enabled: true } }, Tls: { Enabled: false } } } } };
  for (const read of [saidOfTemplate, (given: Record<string, Resource>) => saidOfPlan(given, ['update'])]) {
    expect((await read(connection(PRIVATE))).join()).toContain('MC-CLU-001');
    expect((await read(connection(offers))).join()).not.toContain('MC-CLU-001');
  }
});

test('what the deploy decides is not judged', async () => {
  const unknown = { Ref: 'AWS::StackName' };
  const resources: Record<string, Resource> = {
    Cluster: cluster({ KafkaVersion: unknown, NumberOfBrokerNodes: unknown, StorageMode: unknown, LoggingInfo: unknown, ClientAuthentication: unknown, ConfigurationInfo: unknown, EncryptionInfo: unknown }, {
      InstanceType: unknown, ClientSubnets: { 'Fn::Split': [',', unknown] }, ConnectivityInfo: unknown, StorageInfo: unknown,
    }),
    Nodes: { ...cluster(), Properties: { ...cluster().Properties, BrokerNodeGroupInfo: unknown } },
    Users: { Type: 'AWS::MSK::BatchScramSecret', Properties: { ClusterArn: unknown, SecretArnList: unknown } },
    Topic: { Type: 'AWS::MSK::Topic', Properties: { ClusterArn: unknown, TopicName: unknown, PartitionCount: unknown, ReplicationFactor: unknown } },
    Policy: { Type: 'AWS::MSK::ClusterPolicy', Properties: { ClusterArn: unknown, Policy: unknown } },
    Settings: { Type: 'AWS::MSK::Configuration', Properties: { Name: unknown, ServerProperties: unknown } },
    Connection: { Type: 'AWS::MSK::VpcConnection', Properties: { TargetClusterArn: unknown, Authentication: unknown } },
    Serverless: { Type: 'AWS::MSK::ServerlessCluster', Properties: { ClusterName: unknown, VpcConfigs: unknown } },
    Nothing: { Type: 'AWS::MSK::Cluster', Properties: {} },
  };
  // what is missing altogether is no value of the deploy
  expect((await saidOfTemplate(resources)).filter(said => !said.includes('MC-CFN-001'))).toEqual([]);
});

test('the total counts what belongs to clusters', async () => {
  const { out, status } = await run(['check', 't.json'], { 't.json': { Resources: topic({ ReplicationFactor: 4 }) } });
  expect(out).toContain('2 cluster resources: 1 error, 0 warnings, 0 infos');
  expect(status).toBe(1);
});
