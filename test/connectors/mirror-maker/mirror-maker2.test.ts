import { CfnServerlessCluster } from 'aws-cdk-lib/aws-msk';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { KafkaAuthentication, KafkaCluster } from '../../../src/cluster';
import type { IKafkaCluster } from '../../../src/cluster';
import { ConfigProvider, ConnectorSecret } from '../../../src/connect';
import { WorkerProperties } from '../../../src/connect/worker-properties';
import { KafkaCredentials, MirrorMaker2, ReplicatedTopicNames } from '../../../src/connectors';
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

describe('a source cluster that wants credentials', () => {
  const NAME = 'source.cluster.';
  const source = (authentications: KafkaAuthentication[]) => (stage: Stage) => KafkaCluster.fromClusterAttributes(stage.stack, 'Source', {
    clusterArn: 'arn:aws:kafka:eu-west-1:111122223333:cluster/source/0e1b', authentications, vpc: stage.vpc,
  });
  const replicate = (cluster: (stage: Stage) => IKafkaCluster, props: (stage: Stage) => Partial<MirrorMaker2Props>) => {
    const stage = new Stage();
    const replication = new MirrorMaker2(stage.stack, 'Replication', {
      sourceCluster: cluster(stage), targetCluster: stage.cluster, sourceAlias: 'primary', topics: ['orders'], ...props(stage),
    });
    const connectors = [replication.source, replication.checkpoint, replication.heartbeat];
    return { stage, connectors, errors: connectors.flatMap(connector => stage.findings(connector)).filter(({ severity }) => severity === 'error') };
  };
  const secretIn = (stage: Stage, name = 'Login') => new Secret(stage.stack, name, { encryptionKey: new Key(stage.stack, `${name}Key`) });

  test('SASL/SCRAM by a secret: references, provider, permissions on secret and key', () => {
    const { stage, connectors, errors } = replicate(source([KafkaAuthentication.SCRAM]), each => ({ sourceCredentials: KafkaCredentials.scramSecret(secretIn(each)) }));
    for (const connector of connectors) {
      const config = stage.configuration(connector);
      expect(config).toMatchObject({ [`${NAME}security.protocol`]: 'SASL_SSL', [`${NAME}sasl.mechanism`]: 'SCRAM-SHA-512', 'target.cluster.sasl.mechanism': 'AWS_MSK_IAM' });
      const jaas = (JSON.parse(config[`${NAME}sasl.jaas.config`])['Fn::Join'][1] as unknown[]).map(part => (typeof part === 'string' ? part : '<arn>')).join('');
      expect(jaas).toBe('org.apache.kafka.common.security.scram.ScramLoginModule required username="${secretsmanager:<arn>:username}" password="${secretsmanager:<arn>:password}";');
      expect(stage.statements(connector).flatMap(({ actions }) => actions)).toEqual(expect.arrayContaining(['secretsmanager:GetSecretValue', 'kms:Decrypt']));
      expect(WorkerProperties.of(connector.workerConfiguration!)).toMatchObject({ 'config.providers': 'secretsmanager' });
    }
    expect(errors).toEqual([]);
    expect(JSON.stringify(stage.template())).toContain('BootstrapBrokerStringSaslScram');
  });

  test('mutual TLS by PEM texts', () => {
    const { stage, connectors, errors } = replicate(source([KafkaAuthentication.MUTUAL_TLS]), (each) => {
      const secret = secretIn(each);
      const part = (field: string) => ConnectorSecret.fromSecretsManager(secret, field);
      return { sourceCredentials: KafkaCredentials.certificate({ certificateChain: part('chain'), privateKey: part('key'), keyPassword: part('password') }) };
    });
    const config = stage.configuration(connectors[0]);
    expect(config).toMatchObject({ [`${NAME}security.protocol`]: 'SSL', [`${NAME}ssl.keystore.type`]: 'PEM' });
    for (const key of ['ssl.keystore.key', 'ssl.keystore.certificate.chain', 'ssl.key.password']) {
      expect(config[`${NAME}${key}`]).toContain('${secretsmanager:');
    }
    expect(errors).toEqual([]);
  });

  test('a cluster with several ways is entered by that of the credentials', () => {
    const { stage, connectors } = replicate(source([KafkaAuthentication.IAM, KafkaAuthentication.SCRAM]), each => ({ sourceCredentials: KafkaCredentials.scramSecret(secretIn(each)) }));
    expect(stage.configuration(connectors[0])[`${NAME}sasl.mechanism`]).toBe('SCRAM-SHA-512');
  });

  test.each([
    [KafkaAuthentication.SCRAM, 'authenticates by SASL/SCRAM and has no credentials; specify "sourceCredentials": KafkaCredentials.scramSecret(secret)'],
    [KafkaAuthentication.MUTUAL_TLS, 'authenticates by mutual TLS and has no credentials; specify "sourceCredentials": KafkaCredentials.certificate(…)'],
  ])('without credentials it is refused', (authentication, message) => {
    expect(() => replicate(source([authentication]), () => ({}))).toThrow(message);
  });

  test('credentials of another way than the one chosen are refused', () => {
    expect(() => replicate(source([KafkaAuthentication.IAM]), each => ({
      sourceAuthentication: KafkaAuthentication.IAM, sourceCredentials: KafkaCredentials.scramSecret(secretIn(each)),
    }))).toThrow('authenticates by IAM, but "sourceCredentials" is for SCRAM');
  });

  test('the user\'s own login is taken, and said twice it is refused', () => {
    const config = { [`${NAME}sasl.jaas.config`]: 'org.apache.kafka.common.security.scram.ScramLoginModule required username="${sm:a:u}" password="${sm:a:p}";' };
    const { stage, connectors } = replicate(source([KafkaAuthentication.SCRAM]), () => ({ config }));
    expect(stage.configuration(connectors[0])).toMatchObject({ ...config, [`${NAME}security.protocol`]: 'SASL_SSL', [`${NAME}sasl.mechanism`]: 'SCRAM-SHA-512' });
    expect(() => replicate(source([KafkaAuthentication.SCRAM]), each => ({ config, sourceCredentials: KafkaCredentials.scramSecret(secretIn(each)) })))
      .toThrow('"source.cluster.sasl.jaas.config" is specified as a secret and in the configuration');
  });

  test('user name and password are read by one provider', () => {
    const secret = secretIn(new Stage());
    expect(() => KafkaCredentials.scram({
      username: ConnectorSecret.fromSecretsManager(secret, 'username'),
      password: ConnectorSecret.fromSecretsManager(secret, 'password', { provider: ConfigProvider.secretsManager({ alias: 'other' }) }),
    })).toThrow('the secrets of one value must use the same config provider, got "secretsmanager" and "other"');
  });

  test('the target cluster is reached as MSK Connect can', () => {
    const stage = new Stage();
    const replication = new MirrorMaker2(stage.stack, 'Replication', {
      sourceCluster: stage.cluster, targetCluster: source([KafkaAuthentication.SCRAM])(stage), sourceAlias: 'primary', topics: ['orders'],
    });
    expect(stage.findings(replication.source).map(({ rule }) => rule)).toContain('MC-AUTH-001');
  });
});

describe('permissions for regular expressions', () => {
  test.each([
    [['shop\\..*'], ['shop.*']],
    [['shop\\..*', 'orders'], ['shop.*', 'orders']],
    [['a.*|b-.*'], ['a*', 'b-*']],
    [['.*\\.orders'], ['*.orders']],
    [['shop[0-9]+\\.x'], ['shop*']],
    [['shops?'], ['shop*']],
    [['(a|b)\\.x'], ['*']],
    [['shop.orders.+'], ['shop?orders*']],
    [['.*'], ['*']],
  ])('%j', (topics, patterns) => {
    const { stage, replication } = build({ topics, groups: topics, topicNames: ReplicatedTopicNames.UNCHANGED });
    const named = (type: string) => [...new Set(stage.statements(replication.checkpoint).filter(({ actions }) => actions.includes(type === 'group' ? 'kafka-cluster:DescribeGroup' : 'kafka-cluster:ReadData'))
      .flatMap(({ resources }) => resources).filter(resource => resource.startsWith(`${type}/`) && !/internal|msk.connect/.test(resource)))];
    expect(named('group').sort()).toEqual(patterns.map(pattern => `group/${pattern}`).sort());
    expect(named('topic').sort()).toEqual(patterns.map(pattern => `topic/${pattern}`).sort());
  });
});
