import { Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { KafkaAuthentication, KafkaCluster, KafkaGrants, KafkaTopic, ScramUser } from '../../src/cluster';
import { Capacity, Converter, Transform, WorkerConfiguration } from '../../src/connect';
import type { ConnectorProps, IConnectorDefinition } from '../../src/connect';
import { DebeziumSource, IcebergCatalog, IcebergSink, JdbcSink, OpenSearchAuthentication, OpenSearchSink, OpenSearchTarget, RecordShape, S3Compression, S3Format, S3Sink } from '../../src/connectors';
import { SourceDatabase, DatabaseEngine } from '../../src/databases';
import { Stage } from './stage';

const postgres = (stage: Stage, more: object) => DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'shop', tables: ['public.orders'], ...more });
const options = { topics: ['orders'] };

/** What a rule calls an error, with what makes it. */
const ERRORS: Array<[string, (stage: Stage) => IConnectorDefinition, Partial<ConnectorProps>?]> = [
  ['MC-OPT-900', stage => postgres(stage, { valueConverter: Converter.string() })],
  ['MC-OPT-003', stage => S3Sink.aiven({ ...options, bucket: new s3.Bucket(stage.stack, 'Bucket'), config: { 'aws.s3.part.size.bytes': 'many' } })],
  ['MC-OPT-004', stage => postgres(stage, { config: { 'snapshot.mode': 'a_mode_of_tomorrow' } })],
  ['MC-DBZ-003', stage => postgres(stage, { tables: [] })],
  ['MC-DBZ-004', stage => postgres(stage, { tables: ['orders'] })],
  ['MC-DBZ-005', stage => DebeziumSource.mysql({ database: stage.mysql(), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 4_294_967_296 })],
  ['MC-JDBC-001', stage => JdbcSink.debezium({ ...options, database: stage.postgres(), valueConverter: Converter.string() })],
  ['MC-JDBC-002', stage => JdbcSink.debezium({ ...options, database: stage.postgres(), config: { 'primary.key.mode': 'none', 'delete.enabled': 'false' } })],
  ['MC-ICE-001', () => IcebergSink.apache({
    ...options, catalog: IcebergCatalog.custom({ config: { type: 'rest', uri: 'https://catalog.example.com' } }), tables: ['a.b'], controlTopic: 'c', valueConverter: Converter.string(),
  })],
  ['MC-S3-001', stage => S3Sink.aiven({ ...options, bucket: new s3.Bucket(stage.stack, 'Bucket'), format: S3Format.PARQUET, compression: S3Compression.GZIP })],
  ['MC-OPT-201', stage => S3Sink.aiven({ ...options, bucket: new s3.Bucket(stage.stack, 'Bucket'), fileNameTemplate: 'orders.jsonl' })],
  ['MC-S3-002', stage => S3Sink.confluent({ ...options, bucket: new s3.Bucket(stage.stack, 'Bucket'), flushSize: -1 })],
  ['MC-OS-002', stage => OpenSearchSink.aiven({
    target: OpenSearchTarget.endpoint('https://search.example.com'),
    ...options, authentication: OpenSearchAuthentication.basic(new Secret(stage.stack, 'Secret')), config: { 'aws.signing.region': 'eu-west-1' },
  })],
  ['MC-CAP-006', stage => S3Sink.aiven({ ...options, bucket: new s3.Bucket(stage.stack, 'Bucket') }),
    { capacity: Capacity.autoscaled({ maxWorkers: 2, scaleInCpuUtilization: 80, scaleOutCpuUtilization: 80 }) }],
];

describe.each(ERRORS)('%s', (rule, definition, props = {}) => {
  const synth = (...acknowledged: string[]) => {
    const stage = new Stage();
    const connector = stage.connector('Subject', definition(stage), props);
    acknowledged.forEach(id => Validations.of(connector).acknowledge({ id, reason: 'a test' }));
    return () => Template.fromStack(stage.stack);
  };

  test('stops the synth, and no constructor', () => {
    expect(synth()).toThrow(rule);
  });

  test('can be acknowledged', () => {
    const stage = new Stage();
    const connector = stage.connector('Subject', definition(stage), props);
    const errors = stage.findings(connector).filter(({ severity }) => severity === 'error').map(found => found.rule);
    expect(synth(...errors)).not.toThrow();
  });
});

test('an outbox of texts synthesizes', () => {
  const stage = new Stage();
  const database = SourceDatabase.fromEndpoint({ engine: DatabaseEngine.POSTGRES, host: 'db.example.internal', databaseName: 'shop', secret: new Secret(stage.stack, 'Db') });
  const router = (config: Record<string, string>) => DebeziumSource.postgres({
    database, topicPrefix: 'shop', tables: ['public.outbox'], recordShape: RecordShape.ENVELOPE, topicsExist: true,
    keyConverter: Converter.string(), valueConverter: Converter.string(),
    transforms: [Transform.of('io.debezium.transforms.outbox.EventRouter', { config })],
  });
  const errors = (id: string, config: Record<string, string>) => stage.findings(stage.connector(id, router(config))).filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  expect(errors('Outbox', { 'table.fields.additional.placement': 'type:header:eventType' })).toEqual([]);
  expect(errors('Envelope', { 'table.fields.additional.placement': 'type:envelope:eventType' })).toEqual(['MC-OPT-900']);
});

test('the name of the database may come from a secret', () => {
  const stage = new Stage();
  const secret = new Secret(stage.stack, 'Db');
  const database = SourceDatabase.fromEndpoint({ engine: DatabaseEngine.POSTGRES, host: 'db.example.internal', secret });
  const props = { database, topicPrefix: 'shop', tables: ['public.orders'] };
  expect(() => DebeziumSource.postgres(props)).toThrow('needs the name of the database');
  expect(() => DebeziumSource.postgres({ ...props, config: { 'database.dbname': 'shop' } })).not.toThrow();
});

// constructs that refuse at once take an acknowledgement above them, from before
describe('acknowledged before', () => {
  const iamOnly = (stage: Stage) => KafkaCluster.fromClusterAttributes(stage.stack, 'Other', {
    clusterArn: 'arn:aws:kafka:eu-west-1:111122223333:cluster/other/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2',
    authentications: [KafkaAuthentication.IAM],
    vpc: stage.vpc,
  });
  const noIam = (stage: Stage) => KafkaCluster.fromClusterAttributes(stage.stack, 'Open', {
    clusterArn: 'arn:aws:kafka:eu-west-1:111122223333:cluster/open/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2',
    authentications: [KafkaAuthentication.UNAUTHENTICATED_TLS],
    vpc: stage.vpc,
  });
  const role = (stage: Stage) => new iam.Role(stage.stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });

  test.each<[string, (stage: Stage) => void]>([
    ['MC-CLU-001', stage => new ScramUser(stage.stack, 'User', { cluster: iamOnly(stage), username: 'alice' })],
    ['MC-CLU-017', stage => KafkaGrants.fromCluster(noIam(stage)).consume(role(stage), { topics: ['orders'], groups: ['billing'] })],
    ['MC-WRK-003', stage => new WorkerConfiguration(stage.stack, 'Workers', { consumerConfig: { 'isolation.level': 'read_committed' } })],
    ['MC-WRK-002', stage => new WorkerConfiguration(stage.stack, 'Workers', { config: { 'metrics.num.samples': '3' } })],
    ['MC-CLU-007', stage => new KafkaTopic(stage.stack, 'Topic', { cluster: stage.cluster, topicName: 'orders', partitions: 1 })],
  ])('%s', (rule, make) => {
    expect(() => make(new Stage())).toThrow(rule);
    const stage = new Stage();
    Validations.of(stage.stack).acknowledge({ id: rule, reason: 'a test' });
    expect(() => make(stage)).not.toThrow();
  });
});
