import { CfnParameter, Duration, Lazy, Size } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import {
  BrokerConfiguration, Converter, DatabaseEngine, DebeziumSource, HttpAuthorization, HttpSink, IcebergCatalog, IcebergSink, JdbcSource, JdbcSourceMode, KafkaCluster, KafkaTopic, ProvisionedCluster,
  S3Sink, SourceDatabase, TopicRetention, Transform, WorkerConfiguration,
} from '../../src';
import type { IConnectorDefinition } from '../../src';
import { newStack } from '../support/surroundings';
import { connectorOf, newConnector, sink, source } from './fixtures';

/** A cluster of which topics can be resources. */
const topicsCluster = (stack: Stack) => KafkaCluster.fromClusterArn(stack, 'Topics', 'arn:aws:kafka:us-east-1:111122223333:cluster/c/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2');

/** A number that only the deployment knows. */
const parameter = (stack: Stack, id = 'Number') => new CfnParameter(stack, id, { type: 'Number' }).valueAsNumber;
const KNOWN_LATER = { Ref: 'Number' };

const bucket = (stack: Stack) => s3.Bucket.fromBucketName(stack, 'Bucket', 'archive');
const database = (stack: Stack, port: number) => SourceDatabase.fromEndpoint({
  engine: DatabaseEngine.POSTGRES, host: 'db.example.com', port, databaseName: 'shop', secret: secretsmanager.Secret.fromSecretNameV2(stack, 'Secret', 'shop'),
});

describe('a number that is known only at deployment', () => {
  test.each<[string, string, (number: number, stack: Stack) => IConnectorDefinition]>([
    ['the number of tasks', 'tasks.max', maxTasks => sink({ maxTasks })],
    ['replicas of a dead-letter queue', 'errors.deadletterqueue.topic.replication.factor', replicationFactor => sink({ errorHandling: { deadLetterQueue: { topicName: 'dead', replicationFactor } } })],
    ['partitions of new topics', 'topic.creation.default.partitions', partitions => source({ topicCreation: { partitions } })],
    ['replicas of new topics', 'topic.creation.default.replication.factor', replicationFactor => source({ topicCreation: { replicationFactor } })],
    ['a retention', 'topic.creation.default.retention.ms', ms => source({ topicCreation: { retention: TopicRetention.of(Duration.millis(ms)) } })],
    ['objects of the Confluent sink', 'flush.size', (flushSize, stack) => S3Sink.confluent({ bucket: bucket(stack), topics: ['a'], flushSize })],
    ['a rotation', 'rotate.interval.ms', (ms, stack) => S3Sink.confluent({ bucket: bucket(stack), topics: ['a'], flushSize: 1, rotateInterval: Duration.millis(ms) })],
    ['objects of the Aiven sink', 'file.max.records', (maxRecordsPerFile, stack) => S3Sink.aiven({ bucket: bucket(stack), topics: ['a'], maxRecordsPerFile })],
    ['a commit', 'iceberg.control.commit.interval-ms', (ms, stack) => IcebergSink.apache({
      catalog: IcebergCatalog.glue({ bucket: bucket(stack), databases: ['shop'] }), topics: ['a'], tables: ['shop.orders'], controlTopic: 'control', commitInterval: Duration.millis(ms),
    })],
    ['a heartbeat', 'heartbeat.interval.ms', (ms, stack) => DebeziumSource.postgres({ database: database(stack, 5432), topicPrefix: 'a', tables: ['public.orders'], heartbeatInterval: Duration.millis(ms) })],
    ['a typed number', 'max.batch.size', (maxBatchSize, stack) => DebeziumSource.postgres({ database: database(stack, 5432), topicPrefix: 'a', tables: ['public.orders'], options: { maxBatchSize } })],
    ['a typed duration', 'poll.interval.ms', (ms, stack) => DebeziumSource.postgres({ database: database(stack, 5432), topicPrefix: 'a', tables: ['public.orders'], options: { pollIntervalMs: Duration.millis(ms) } })],
    ['the port of a database', 'database.port', (port, stack) => DebeziumSource.postgres({ database: database(stack, port), topicPrefix: 'a', tables: ['public.orders'] })],
    ['a poll', 'poll.interval.ms', (ms, stack) => JdbcSource.aiven({ database: database(stack, 5432), topicPrefix: 'a', tables: ['orders'], mode: JdbcSourceMode.incrementing('id'), pollInterval: Duration.millis(ms) })],
    ['a batch of requests', 'batch.max.size', batchSize => HttpSink.aiven({ url: 'https://example.com', authorization: HttpAuthorization.none(), topics: ['a'], batchSize })],
    ['a value of the configuration', 'any.size', number => sink({ config: { 'any.size': number as never } })],
    ['an option of a transform', 'transforms.a.size', number => sink({ transforms: [Transform.of('com.example.A', { alias: 'a', config: { size: number as never } })] })],
    ['an option of a converter', 'value.converter.schemas.cache.size', number => sink({ valueConverter: Converter.json({ options: { schemasCacheSize: number } }) })],
  ])('can be %s', (_what, key, definition) => {
    const stack = newStack();
    newConnector(stack, { definition: definition(parameter(stack), stack) });
    expect(connectorOf(stack).Properties.ConnectorConfiguration).toMatchObject({ [key]: KNOWN_LATER });
  });

  test('is written as the number that a lazy value becomes', () => {
    const stack = newStack();
    newConnector(stack, { definition: sink({ maxTasks: Lazy.number({ produce: () => 4 }) }) });
    expect(connectorOf(stack).Properties.ConnectorConfiguration['tasks.max']).toBe('4');
  });

  test('does not turn the batches of the HTTP sink off', () => {
    const stack = newStack();
    newConnector(stack, { definition: HttpSink.aiven({ url: 'https://example.com', authorization: HttpAuthorization.none(), topics: ['a'], batchSize: parameter(stack) }) });
    expect(connectorOf(stack).Properties.ConnectorConfiguration['batching.enabled']).toBe('true');
  });

  test('can be the number of brokers', () => {
    const stack = newStack();
    const cluster = KafkaCluster.fromClusterAttributes(stack, 'Known', {
      clusterArn: 'arn:aws:kafka:us-east-1:111122223333:cluster/c/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2',
      bootstrapServers: 'b-1.c.a.c2.kafka.us-east-1.amazonaws.com:9098', vpc: new ec2.Vpc(stack, 'OwnVpc', { maxAzs: 2 }), brokerCount: parameter(stack),
    });
    newConnector(stack, { cluster, definition: sink({ errorHandling: { deadLetterQueue: { topicName: 'dead' } } }) });
    expect(connectorOf(stack).Properties.ConnectorConfiguration['errors.deadletterqueue.topic.replication.factor']).toBe('3');
  });

  test('can be a size of a cluster', () => {
    const stack = newStack();
    new ProvisionedCluster(stack, 'Kafka', {
      vpc: new ec2.Vpc(stack, 'Vpc', { maxAzs: 3 }), volumeSize: Size.gibibytes(parameter(stack)), storageAutoscaling: { maxVolumeSize: Size.gibibytes(parameter(stack, 'Most')) },
    });
    Template.fromStack(stack).hasResourceProperties('AWS::MSK::Cluster', { BrokerNodeGroupInfo: { StorageInfo: { EBSStorageInfo: { VolumeSize: KNOWN_LATER } } } });
    Template.fromStack(stack).hasResourceProperties('AWS::ApplicationAutoScaling::ScalableTarget', { MaxCapacity: { Ref: 'Most' } });
  });

  test('can be a property of brokers', () => {
    const stack = newStack();
    new BrokerConfiguration(stack, 'Brokers', { defaultPartitions: parameter(stack) });
    const [{ Properties }] = Object.values(Template.fromStack(stack).findResources('AWS::MSK::Configuration'));
    expect(Properties.ServerProperties['Fn::Join'][1]).toContainEqual(KNOWN_LATER);
  });

  test('can be a setting of a topic, which CloudFormation encodes', () => {
    const stack = newStack();
    new KafkaTopic(stack, 'Topic', { cluster: topicsCluster(stack), topicName: 'orders', partitions: 1, retention: TopicRetention.of(Duration.millis(parameter(stack))) });
    const [{ Properties }] = Object.values(Template.fromStack(stack).findResources('AWS::MSK::Topic'));
    expect(Properties.Configs).toEqual({ 'Fn::Base64': { 'Fn::Join': ['', ['{"retention.ms":"', KNOWN_LATER, '"}']] } });
  });
});

describe('a configuration that was read from YAML', () => {
  test('can contain numbers and booleans, and what is undefined is omitted', () => {
    const stack = newStack();
    const config = { size: 500, ratio: 0.5, enabled: true, none: undefined } as never;
    newConnector(stack, { definition: sink({ config, transforms: [Transform.of('com.example.A', { alias: 'a', config })] }) });
    const configuration = connectorOf(stack).Properties.ConnectorConfiguration;
    expect(configuration).toMatchObject({ 'size': '500', 'ratio': '0.5', 'enabled': 'true', 'transforms.a.size': '500', 'transforms.a.enabled': 'true' });
    expect(configuration).not.toHaveProperty('none');
  });

  test('means the same as a property', () => {
    const stack = newStack();
    newConnector(stack, { definition: sink({ maxTasks: 2, config: { 'tasks.max': 2 as never } }) });
    expect(connectorOf(stack).Properties.ConnectorConfiguration['tasks.max']).toBe('2');
  });

  test('is taken from any definition', () => {
    const stack = newStack();
    const bound = sink().bind(stack, {} as never);
    newConnector(stack, { definition: { bind: () => ({ ...bound, config: { ...bound.config, size: 5 as never } }) } });
    expect(connectorOf(stack).Properties.ConnectorConfiguration.size).toBe('5');
  });

  test('can be that of a preset, a worker, a topic or brokers', () => {
    const stack = newStack();
    new WorkerConfiguration(stack, 'Workers', { config: { 'offset.flush.interval.ms': 1000 as never }, producerConfig: { 'linger.ms': 5 as never } });
    new KafkaTopic(stack, 'Topic', { cluster: topicsCluster(stack), topicName: 'orders', partitions: 1, config: { 'retention.ms': 1000 as never } });
    new BrokerConfiguration(stack, 'Brokers', { properties: { 'num.partitions': 6 as never } });
    newConnector(stack, {
      definition: S3Sink.aiven({ bucket: bucket(stack), topics: ['orders'], config: { 'file.max.records': 10 as never } }),
    });
    expect(connectorOf(stack).Properties.ConnectorConfiguration['file.max.records']).toBe('10');
    const template = Template.fromStack(stack);
    const [{ Properties: { PropertiesFileContent } }] = Object.values(template.findResources('AWS::KafkaConnect::WorkerConfiguration'));
    expect(Buffer.from(PropertiesFileContent, 'base64').toString()).toMatch(/^offset\.flush\.interval\.ms=1000\n.*^producer\.linger\.ms=5\n/ms);
    template.hasResourceProperties('AWS::MSK::Topic', { Configs: Buffer.from('{"retention.ms":"1000"}').toString('base64') });
  });

  test.each<[string, unknown, RegExp]>([
    ['null', null, /Test\/Connector: com\.example\.MySink: "a" must be a string, got null; specify a string, or omit the key/],
    ['a list', ['x', 'y'], /"a" must be a string, got a list; join its elements with commas/],
    ['a map', { b: 'c' }, /"a" must be a string, got an object/],
  ])('cannot contain %s', (_what, value, message) => {
    expect(() => newConnector(newStack(), { definition: sink({ config: { a: value as never } }) })).toThrow(message);
  });
});

describe('a list that is known only at deployment', () => {
  const list = (stack: Stack) => new CfnParameter(stack, 'Topics', { type: 'CommaDelimitedList' }).valueAsList;

  test('can be the topics of a sink, with the patterns of its permissions', () => {
    const stack = newStack();
    newConnector(stack, { definition: sink({ topics: list(stack), topicPatterns: ['shop.*'] }) });
    expect(connectorOf(stack).Properties.ConnectorConfiguration.topics).toEqual({ 'Fn::Join': [',', { Ref: 'Topics' }] });
  });

  test('needs the patterns of its permissions', () => {
    const stack = newStack();
    expect(() => newConnector(stack, { definition: sink({ topics: list(stack) }) }))
      .toThrow(/^Test\/Connector: the topics that it reads are a list that is known only at deployment.*; specify "topicPatterns"/);
  });

  test('cannot be what a source writes', () => {
    const stack = newStack();
    expect(() => newConnector(stack, { definition: source({ topics: list(stack) }) })).toThrow(/the topics that it writes are a list.*; specify their names, or a prefix/);
  });

  test('is an error that says how to join it', () => {
    const stack = newStack();
    const names = list(stack);
    expect(() => newConnector(stack, { definition: sink({ config: { hosts: names.join(',') } }) })).toThrow(/"hosts" contains a list that is known only at deployment.*Fn\.join\(',', list\)/);
  });
});
