import { CfnServerlessCluster } from 'aws-cdk-lib/aws-msk';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { KafkaCluster } from '../../../src/cluster';
import { MirrorMaker2, ReplicatedTopicNames } from '../../../src/connectors';
import type { MirrorMaker2Props } from '../../../src/connectors';
import { Stage } from '../stage';

const build = (props: Partial<MirrorMaker2Props> = {}) => {
  const stage = new Stage();
  const group = new ec2.SecurityGroup(stage.stack, 'PrimaryBrokers', { vpc: stage.vpc });
  const primary = KafkaCluster.fromCfnServerlessCluster(new CfnServerlessCluster(stage.stack, 'Primary', {
    clusterName: 'primary',
    clientAuthentication: { sasl: { iam: { enabled: true } } },
    vpcConfigs: [{ subnetIds: stage.vpc.privateSubnets.map(subnet => subnet.subnetId), securityGroups: [group.securityGroupId] }],
  }));
  const names = (connectorName: string) => ({ connectorName });
  const replication = new MirrorMaker2(stage.stack, 'Replication', {
    sourceCluster: primary,
    targetCluster: stage.cluster,
    sourceAlias: 'primary',
    topics: ['orders', 'customers'],
    sourceConnector: names('copy'),
    checkpointConnector: names('checkpoint'),
    heartbeatConnector: names('heartbeat'),
    ...props,
  });
  return { stage, replication };
};

test('three connectors that know both clusters, with their authentication', () => {
  const { stage, replication } = build();
  const configs = [replication.source, replication.checkpoint, replication.heartbeat].map(connector => stage.configuration(connector));
  expect(configs.map(config => config['connector.class'].split('.').pop())).toEqual(['MirrorSourceConnector', 'MirrorCheckpointConnector', 'MirrorHeartbeatConnector']);
  for (const config of configs) {
    expect(config).toMatchObject({
      'source.cluster.alias': 'primary',
      'target.cluster.alias': 'target',
      'source.cluster.security.protocol': 'SASL_SSL',
      'target.cluster.sasl.mechanism': 'AWS_MSK_IAM',
      'key.converter': 'org.apache.kafka.connect.converters.ByteArrayConverter',
      'value.converter': 'org.apache.kafka.connect.converters.ByteArrayConverter',
    });
    expect(config['source.cluster.bootstrap.servers']).not.toBe(config['target.cluster.bootstrap.servers']);
  }
});

test('records are copied that are larger than a producer sends by default', () => {
  const { stage, replication } = build();
  expect(stage.configuration(replication.source)['producer.override.max.request.size']).toBe('8388608');
  expect(stage.configuration(replication.heartbeat)).not.toHaveProperty(['producer.override.max.request.size']);
  expect(stage.findings(replication.source).map(({ rule }) => rule)).not.toContain('MC-TOP-007');
});

test('the source cluster is only read: what is kept stands on the target', () => {
  const { stage, replication } = build();
  expect(stage.configuration(replication.source)).toMatchObject({
    'topics': 'orders,customers', 'offset-syncs.topic.location': 'target', 'sync.topic.acls.enabled': 'false', 'replication.factor': '3',
  });
  const onSource = stage.statements(replication.source).slice(-2);
  expect(onSource).toEqual([
    { actions: ['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'], resources: ['{"Ref":"Primary"}'] },
    {
      actions: ['kafka-cluster:DescribeTopic', 'kafka-cluster:DescribeTopicDynamicConfiguration', 'kafka-cluster:ReadData'],
      resources: ['topic/orders', 'topic/customers'],
    },
  ]);
});

test('the role on the target writes the copies and the translations of positions', () => {
  const { stage, replication } = build();
  const statements = stage.statements(replication.source);
  expect(statements[0].actions).toContain('kafka-cluster:WriteDataIdempotently');
  expect(statements.flatMap(({ actions, resources }) => (actions.includes('kafka-cluster:WriteData') ? resources : []))).toEqual(expect.arrayContaining([
    'topic/primary.orders', 'topic/primary.customers', 'topic/mm2-offset-syncs.primary.internal',
  ]));
  const checkpoint = stage.statements(replication.checkpoint).flatMap(({ resources }) => resources);
  expect(checkpoint).toEqual(expect.arrayContaining(['topic/primary.checkpoints.internal', 'group/*']));
  expect(stage.statements(replication.heartbeat).flatMap(({ resources }) => resources)).toContain('topic/heartbeats');
});

test('unchanged names', () => {
  const { stage, replication } = build({ topicNames: ReplicatedTopicNames.UNCHANGED, groups: ['billing'] });
  expect(stage.configuration(replication.source)['replication.policy.class']).toBe('org.apache.kafka.connect.mirror.IdentityReplicationPolicy');
  expect(stage.statements(replication.source).flatMap(({ resources }) => resources)).not.toContain('topic/primary.orders');
  expect(stage.statements(replication.checkpoint).flatMap(({ resources }) => resources)).toContain('group/billing');
});

test('no findings', () => {
  const { stage, replication } = build();
  const findings = [replication.source, replication.checkpoint, replication.heartbeat].flatMap(connector => stage.findings(connector));
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('no topics, and equal names of both clusters, are refused', () => {
  expect(() => build({ topics: [] })).toThrow('the replication Shop/Replication has no topics; name at least one');
  expect(() => build({ sourceAlias: 'target' })).toThrow('the replication Shop/Replication names both clusters "target"');
});
