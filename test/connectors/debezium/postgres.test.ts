import { Duration } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { DebeziumSource, DeleteHandling, RecordEncoding, RecordShape, ToastHandling } from '../../../src/connectors';
import { CleanupPolicy } from '../../../src/cluster/kafka-topic';
import { ConnectorPlugin, CustomPlugin, ExtensionArchive, KafkaConnectVersion, PluginArchive } from '../../../src/connect';
import { Stage } from '../stage';
import { DebeziumSnapshotMode } from '../../../src/connect/options';

const OURS = 'io.github.cdkmskconnect.debezium.ReselectToastedColumns';
const DEBEZIUMS = 'io.debezium.processors.reselect.ReselectColumnsPostProcessor';

const build = (options = {}, props = {}) => {
  const stage = new Stage();
  const connector = stage.connector('Source', DebeziumSource.postgres({
    database: stage.postgres(),
    topicPrefix: 'fin',
    tables: ['public.orders', 'public.customers'],
    ...options,
  }), props);
  return { stage, connector, config: stage.configuration(connector) };
};

describe('the golden source', () => {
  const { config } = build();

  test.each([
    ['key.converter', 'org.apache.kafka.connect.json.JsonConverter'],
    ['key.converter.schemas.enable', 'false'],
    ['value.converter', 'org.apache.kafka.connect.json.JsonConverter'],
    ['value.converter.schemas.enable', 'false'],
    ['transforms', 'unwrap'],
    ['transforms.unwrap.type', 'io.debezium.transforms.ExtractNewRecordState'],
    ['transforms.unwrap.delete.tombstone.handling.mode', 'delete-to-tombstone'],
    ['decimal.handling.mode', 'string'],
    ['time.precision.mode', 'isostring'],
    ['interval.handling.mode', 'string'],
    ['post.processors', 'reselect'],
    ['reselect.type', OURS],
    ['topic.creation.default.replication.factor', '-1'],
    ['topic.creation.default.partitions', '3'],
    ['topic.creation.default.cleanup.policy', 'delete'],
    ['topic.creation.default.max.message.bytes', '8388608'],
    ['producer.override.max.request.size', '8388608'],
    ['slot.name', 'cdc_fin'],
    ['publication.name', 'cdc_fin'],
    ['publication.autocreate.mode', 'filtered'],
    ['heartbeat.interval.ms', '10000'],
    ['interval.handling.mode', 'string'],
  ])('%s is %s', (key, value) => {
    expect(config[key]).toBe(value);
  });

  test('bytes keep their mark where the log lacks them: the mode is the default', () => {
    expect(config).not.toHaveProperty(['binary.handling.mode']);
  });

  test('tombstones.on.delete keeps its default, true', () => {
    expect(config).not.toHaveProperty(['tombstones.on.delete']);
  });

  // beyond the study, which had neither Amazon RDS nor more than one connector
  test.each([
    ['plugin.name', 'pgoutput', 'Amazon RDS has no decoderbufs'],
    ['database.sslmode', 'require', 'Amazon RDS takes encrypted connections'],
    ['table.include.list', 'public.orders,public.customers', 'the tables asked for'],
    ['topic.prefix', 'fin', 'the prefix asked for'],
    ['database.dbname', 'shop', 'the database asked for'],
  ])('%s is %s: %s', (key, value) => {
    expect(config[key]).toBe(value);
  });

  test('nothing else', () => {
    expect(Object.keys(config).filter(key => !key.startsWith('topic.creation.'))).toHaveLength(27);
  });
});

describe('what reads columns again', () => {
  test('is ours, in the plugin beside the connector', () => {
    const { connector } = build();
    expect(connector.definitionConfig.additionalArchives).toEqual([ExtensionArchive.toastedColumns()]);
    expect(connector.definitionConfig.pluginClasses).toContain(OURS);
  });

  test('is ours beside an archive of the user whose version is said', () => {
    const { config } = build({ debeziumVersion: '3.6.1.Final' }, { plugin: PluginArchive.fromFile(__filename) });
    expect(config['reselect.type']).toBe(OURS);
  });

  const existing = (stage: Stage) => CustomPlugin.fromCustomPluginAttributes(stage.stack, 'Existing', {
    customPluginArn: 'arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/shop/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f-2', revision: 1,
  });
  const inBucket = (stage: Stage) => PluginArchive.fromBucket(s3.Bucket.fromBucketName(stage.stack, 'Plugins', 'plugins'), 'debezium.zip');
  const login = { secrets: {}, config: { 'database.user': 'cdc', 'database.password': '${env:PASSWORD}' } };

  test.each<[string, (stage: Stage) => { options?: object; props?: object }]>([
    ['the plugin is made elsewhere', stage => ({ props: { plugin: ConnectorPlugin.custom(existing(stage)) } })],
    ['the plugin is an object in a bucket', stage => ({ options: login, props: { plugin: inBucket(stage) } })],
    ['the archive of the source is', stage => ({ options: { ...login, archives: [inBucket(stage)] } })],
    ['the archive is the user\'s, of a version not said', () => ({ options: { archives: [PluginArchive.fromFile(__filename)] } })],
    ['the plugin is the user\'s, of a version not said', () => ({ props: { plugin: PluginArchive.fromFile(__filename) } })],
    ['the version is older than the one it is made for', () => ({ options: { debeziumVersion: '2.7.4.Final' } })],
    ['the user says so', () => ({ options: { config: { 'reselect.type': DEBEZIUMS } } })],
  ])('is Debezium\'s where %s, and nothing is added', (_, make) => {
    const stage = new Stage();
    const { options = {}, props = {} } = make(stage);
    const connector = stage.connector('Source', DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'fin', tables: ['public.orders'], ...options }), props);
    expect(stage.configuration(connector)['reselect.type']).toBe(DEBEZIUMS);
    expect(connector.definitionConfig.additionalArchives).toEqual([]);
    expect(connector.definitionConfig.pluginClasses).not.toContain(OURS);
  });
});

test('credentials are references to the secret of the instance', () => {
  const { config } = build();
  expect(config['database.user']).toMatch(/^\{"Fn::Join":\["",\["\$\{secretsmanager:",\{"Ref":"PostgresSecretAttachment\w+"\},":username\}"\]\]\}$/);
  expect(config['database.password']).toContain('":password}"');
});

test('the role writes the topics of the tables and heartbeats, and reads the secret', () => {
  const { stage, connector } = build();
  expect(stage.statements(connector).slice(1)).toEqual([
    {
      actions: ['kafka-cluster:CreateTopic', 'kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData', 'kafka-cluster:WriteData'],
      resources: ['topic/__amazon_msk_connect_configs_source_*', 'topic/__amazon_msk_connect_status_source_*', 'topic/msk-connect-offsets-source'],
    },
    { actions: ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], resources: ['group/__amazon_msk_connect_*'] },
    {
      actions: ['kafka-cluster:CreateTopic', 'kafka-cluster:DescribeTopic', 'kafka-cluster:WriteData'],
      resources: ['topic/fin.public.orders', 'topic/fin.public.customers', 'topic/__debezium-heartbeat.fin'],
    },
    { actions: ['secretsmanager:GetSecretValue'], resources: [expect.stringContaining('PostgresSecretAttachment')] },
  ]);
});

test('the way to the database is open on both ends, and the connector waits for it', () => {
  const { stage, connector } = build();
  const template = stage.template();
  const [rule] = Object.entries<any>(template.Resources).find(([, { Type, Properties }]) =>
    Type === 'AWS::EC2::SecurityGroupIngress' && Properties.Description === 'database from the connector source')!;
  expect(template.Resources[stage.stack.getLogicalId(connector.node.defaultChild as never)].DependsOn).toContain(rule);
});

test('no findings', () => {
  const { stage, connector } = build();
  expect(stage.findings(connector).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('patterns of tables become patterns of topics', () => {
  const source = DebeziumSource.postgres({ database: new Stage().postgres(), topicPrefix: 'fin', tables: ['public\\..*'] });
  expect(source.changeStream).toMatchObject({ topics: undefined, topicsRegex: 'fin\\.public\\..*', topicPatterns: ['fin.public.*'] });
  expect(source.topics).toBeUndefined();
});

test.each([
  ['shop.eu-1', /^cdc_shop_eu_1_[0-9a-f]{6}$/],
  ['Shop', /^cdc_shop_[0-9a-f]{6}$/],
  ['a'.repeat(80), /^[a-z0-9_]{63}$/],
])('the prefix %s makes a slot name that PostgreSQL takes', (topicPrefix, name) => {
  expect(build({ topicPrefix }).config['slot.name']).toMatch(name);
});

describe('what the user says wins', () => {
  test('over defaults, by real keys', () => {
    const { config } = build({ config: { 'heartbeat.interval.ms': '0', 'transforms.unwrap.delete.tombstone.handling.mode': 'rewrite', 'snapshot.fetch.size': '500' } });
    expect(config).toMatchObject({ 'heartbeat.interval.ms': '0', 'transforms.unwrap.delete.tombstone.handling.mode': 'rewrite', 'snapshot.fetch.size': '500' });
    expect(config['topic.creation.default.cleanup.policy']).toBe('delete');
  });

  test('a property and a real key that say different things are an error that names both', () => {
    expect(() => build({ config: { 'topic.prefix': 'other' } }))
      .toThrow('"topic.prefix" is set twice, to different values: a property sets "fin", "config" sets "other"; remove one of them');
  });

  test('by properties', () => {
    const { config } = build({
      slotName: 'mine',
      publicationName: 'mine_too',
      toastHandling: ToastHandling.REPLICA_IDENTITY_FULL,
      snapshotMode: DebeziumSnapshotMode.NO_DATA,
      heartbeatInterval: Duration.minutes(1),
      deleteHandling: DeleteHandling.REWRITE_WITH_TOMBSTONE,
      topicCreation: { partitions: 6, replicationFactor: 3, cleanupPolicy: CleanupPolicy.DELETE },
    });
    expect(config).toMatchObject({
      'slot.name': 'mine',
      'publication.name': 'mine_too',
      'snapshot.mode': 'no_data',
      'heartbeat.interval.ms': '60000',
      'transforms.unwrap.delete.tombstone.handling.mode': 'rewrite-with-tombstone',
      'topic.creation.default.partitions': '6',
      'topic.creation.default.replication.factor': '3',
      'topic.creation.default.cleanup.policy': 'delete',
    });
    expect(config).not.toHaveProperty(['post.processors']);
  });

  test('records with schemas keep decimals, times and bytes as they are', () => {
    const { config } = build({ recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS });
    expect(config['value.converter.schemas.enable']).toBe('true');
    expect(Object.keys(config)).not.toEqual(expect.arrayContaining(['decimal.handling.mode']));
    expect(Object.keys(config)).not.toEqual(expect.arrayContaining(['time.precision.mode']));
  });

  test('envelopes are not unwrapped', () => {
    expect(build({ recordShape: RecordShape.ENVELOPE }).config).not.toHaveProperty(['transforms']);
  });
});

test('signals from a topic give the consumer its authentication, and the role the right to read', () => {
  const { stage, connector, config } = build({ signals: { table: 'public.debezium_signal', topicName: 'signals' } });
  expect(config).toMatchObject({
    'signal.enabled.channels': 'source,kafka',
    'signal.data.collection': 'public.debezium_signal',
    'signal.kafka.topic': 'signals',
    'signal.kafka.groupId': 'fin-signal',
    'signal.consumer.security.protocol': 'SASL_SSL',
    'signal.consumer.sasl.mechanism': 'AWS_MSK_IAM',
  });
  expect(stage.statements(connector)).toEqual(expect.arrayContaining([
    { actions: ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData'], resources: ['topic/signals'] },
    { actions: ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], resources: ['group/fin-signal'] },
  ]));
});

test('transactions have their topic', () => {
  const { stage, connector } = build({ config: { 'provide.transaction.metadata': 'true' } });
  expect(stage.statements(connector)[3].resources).toContain('topic/fin.transaction');
});

test('Debezium 2.7 on Kafka Connect 2.7.1 leaves tombstones by its older options', () => {
  const { config } = build({}, { kafkaConnectVersion: KafkaConnectVersion.V2_7_1 });
  expect(config).toMatchObject({
    'transforms.unwrap.drop.tombstones': 'false',
    'transforms.unwrap.delete.handling.mode': 'drop',
    'time.precision.mode': 'connect',
  });
});

describe('typed options of the connector', () => {
  test('win over what the preset sets', () => {
    const { config } = build({ options: { heartbeatIntervalMs: Duration.minutes(5), snapshotFetchSize: 500 } });
    expect(config).toMatchObject({ 'heartbeat.interval.ms': '300000', 'snapshot.fetch.size': '500' });
  });

  test('that contradict a property are an error that names both', () => {
    expect(() => build({ slotName: 'mine', options: { slotName: 'other' } }))
      .toThrow('"slot.name" is set twice, to different values: a property sets "mine", "config" sets "other"; remove one of them');
  });
});
