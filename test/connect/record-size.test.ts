import { Size, Token } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Domain, EngineVersion } from 'aws-cdk-lib/aws-opensearchservice';
import { BrokerConfiguration, KafkaTopic, ProvisionedCluster } from '../../src/cluster';
import { ConnectorDefinition, KafkaConnectVersion, PluginArchive } from '../../src/connect';
import type { Connector, ConnectorProps, SinkDefinitionOptions, SourceDefinitionOptions } from '../../src/connect';
import { DebeziumSource, OpenSearchTarget } from '../../src/connectors';
import { CdcToOpenSearch } from '../../src/pipelines';
import { Stage } from '../connectors/stage';

const source = (options: Partial<SourceDefinitionOptions> = {}) => ConnectorDefinition.source('com.example.Source', { topics: ['orders'], ...options });
const sink = (options: Partial<SinkDefinitionOptions> = {}) => ConnectorDefinition.sink('com.example.Sink', { topics: ['orders'], ...options });
const queue = { errorHandling: { deadLetterQueue: { topicName: 'letters' } } };
const LETTERS = String(4 * 1024 * 1024 + 65536);

const sized = (stage: Stage, id: string, definition: ConnectorProps['definition'], props: Partial<ConnectorProps> = {}) =>
  stage.connector(id, definition, { maxRecordSize: Size.mebibytes(4), plugin: PluginArchive.empty(), ...props });

/** The cluster of an app that owns it. */
const own = (stage: Stage, configuration?: BrokerConfiguration) => new ProvisionedCluster(stage.stack, 'Own', { vpc: stage.vpc, vpcSubnets: { subnets: stage.vpc.privateSubnets }, configuration });
const brokers = (stage: Stage) => Object.values(Template.fromStack(stage.stack).findResources('AWS::MSK::Configuration'))[0].Properties.ServerProperties as string;
const sizes = (stage: Stage, connector: Connector) => stage.findings(connector).filter(({ rule }) => rule === 'MC-TOP-007');

test('a source sends records of that size, and each topic that it creates takes them', () => {
  const stage = new Stage();
  const connector = sized(stage, 'It', source({ topicCreation: { groups: [{ groupName: 'large', include: ['l.*'] }] } }));
  expect(stage.configuration(connector)).toMatchObject({
    'producer.override.max.request.size': '4194304',
    'topic.creation.default.max.message.bytes': '4194304',
    'topic.creation.large.max.message.bytes': '4194304',
  });
  expect(stage.configuration(connector)).not.toHaveProperty(['producer.override.buffer.memory']);
  expect(sizes(stage, connector)).toEqual([]);
});

test('a message must fit into the memory of the producer', () => {
  const stage = new Stage();
  const cluster = own(stage);
  expect(stage.configuration(sized(stage, 'It', source(), { cluster, maxRecordSize: Size.mebibytes(40) }))['producer.override.buffer.memory']).toBe(String(40 * 1024 * 1024));
  expect(stage.configuration(sized(stage, 'Sink', sink(), { cluster, maxRecordSize: Size.mebibytes(60) }))['consumer.override.fetch.max.bytes']).toBe(String(60 * 1024 * 1024));
});

test('the size stands in place of the default of Debezium', () => {
  const stage = new Stage();
  const connector = sized(stage, 'It', DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'shop', tables: ['public.orders'] }));
  expect(stage.configuration(connector)).toMatchObject({ 'producer.override.max.request.size': '4194304', 'topic.creation.default.max.message.bytes': '4194304' });
});

test('a sink fetches records of that size, and its dead-letter queue gets them with their headers', () => {
  const stage = new Stage();
  expect(stage.configuration(sized(stage, 'Plain', sink()))).toMatchObject({ 'consumer.override.max.partition.fetch.bytes': '4194304' });
  expect(stage.configuration(sized(stage, 'Also', sink()))).not.toHaveProperty(['producer.override.max.request.size']);
  expect(stage.configuration(sized(stage, 'Letters', sink(queue)))).toMatchObject({ 'producer.override.max.request.size': LETTERS });
});

test('brokers that are configured in this app take what the dead-letter queue must', () => {
  const stage = new Stage();
  const cluster = own(stage);
  const connector = sized(stage, 'It', sink(queue), { cluster });
  sized(stage, 'Smaller', sink(queue), { cluster, maxRecordSize: Size.mebibytes(2) });
  expect(brokers(stage).split('\n')).toContain(`message.max.bytes=${LETTERS}`);
  expect(sizes(stage, connector)).toEqual([]);
});

test('brokers stay as they are where each topic is told itself, and what they are said to take stays', () => {
  const stage = new Stage();
  sized(stage, 'It', source(), { cluster: own(stage) });
  expect(brokers(stage)).not.toMatch('message.max.bytes');

  const other = new Stage();
  const said = new BrokerConfiguration(other.stack, 'Said', { defaultReplicationFactor: 2, maxMessageSize: Size.mebibytes(2) });
  const connector = sized(other, 'It', sink(queue), { cluster: own(other, said) });
  expect(brokers(other).split('\n')).toContain('message.max.bytes=2097152');
  expect(sizes(other, connector).map(({ message }) => message)).toEqual([`the producer can send messages of ${LETTERS} bytes, but the brokers accept 2097152`]);
});

test('topics that are there already take what the brokers do', () => {
  const stage = new Stage();
  const connector = sized(stage, 'It', source({ topicsExist: true }), { cluster: own(stage) });
  expect(stage.configuration(connector)).not.toHaveProperty(['topic.creation.default.max.message.bytes']);
  expect(brokers(stage).split('\n')).toContain('message.max.bytes=4194304');
});

test('a dead-letter queue of the app is asked itself; on a serverless cluster nobody can be told', () => {
  const stage = new Stage();
  const said = new BrokerConfiguration(stage.stack, 'Said', { defaultReplicationFactor: 2, maxMessageSize: Size.mebibytes(1) });
  const cluster = own(stage, said);
  new KafkaTopic(stage.stack, 'Letters', { cluster, topicName: 'letters', maxMessageSize: Size.mebibytes(5) });
  expect(sizes(stage, sized(stage, 'It', sink(queue), { cluster }))).toEqual([]);
  expect(sizes(stage, sized(stage, 'Serverless', sink(queue))).map(({ message }) => message))
    .toEqual([`the producer can send messages of ${LETTERS} bytes, but the brokers accept 1048588, the default`]);
});

test('serverless clusters take 8 MiB, headers of the dead-letter queue too', () => {
  const stage = new Stage();
  expect(() => sized(stage, 'More', sink(), { maxRecordSize: Size.mebibytes(9) }))
    .toThrow('Shop/More: "maxRecordSize" is 9437184 bytes, but it must be 1 to 8388608 (8 MiB) on a serverless cluster');
  expect(stage.configuration(sized(stage, 'All', sink(queue), { maxRecordSize: Size.mebibytes(8) }))['producer.override.max.request.size']).toBe('8388608');
});

test('a larger limit of the configuration stays, a smaller one contradicts', () => {
  const stage = new Stage();
  const config = (bytes: string) => ({ config: { 'producer.override.max.request.size': bytes } });
  expect(stage.configuration(sized(stage, 'Larger', source(config('5000000'))))['producer.override.max.request.size']).toBe('5000000');
  expect(() => sized(stage, 'Smaller', source(config('2000000'))))
    .toThrow('Shop/Smaller: "maxRecordSize" is 4194304 bytes, but its configuration has "producer.override.max.request.size" of 2000000, which does not allow such a record');
});

test.each([
  ['0', Size.bytes(0), 'it must be more than 0'],
  ['a token', Size.bytes(Token.asNumber({ Ref: 'Size' })), 'specify a number, such as Size.mebibytes(4)'],
])('refuses %s', (_, maxRecordSize, says) => {
  const stage = new Stage();
  expect(() => sized(stage, 'It', source(), { maxRecordSize, cluster: own(stage) })).toThrow(says);
});

test('Kafka Connect 2.7 has the limits in the worker configuration', () => {
  const stage = new Stage();
  const connector = sized(stage, 'It', sink(queue), { kafkaConnectVersion: KafkaConnectVersion.V2_7_1 });
  expect(Object.keys(stage.configuration(connector)).filter(key => key.includes('override'))).toEqual([]);
  const [{ Properties }] = Object.values(Template.fromStack(stage.stack).findResources('AWS::KafkaConnect::WorkerConfiguration'));
  expect(Buffer.from(Properties.PropertiesFileContent, 'base64').toString('utf8').split('\n'))
    .toEqual(expect.arrayContaining([`producer.max.request.size=${LETTERS}`, 'consumer.max.partition.fetch.bytes=4194304']));
});

test('a pipeline gives it to both of its connectors', () => {
  const stage = new Stage();
  const domain = new Domain(stage.stack, 'Domain', { version: EngineVersion.OPENSEARCH_2_19 });
  const { source: left, sink: right } = new CdcToOpenSearch(stage.stack, 'Search', {
    cluster: stage.cluster,
    source: DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'shop', tables: ['public.orders'] }),
    target: OpenSearchTarget.domain(domain),
    maxRecordSize: Size.mebibytes(2),
    sinkConnector: { maxRecordSize: Size.mebibytes(3) },
  });
  expect(stage.configuration(left)).toMatchObject({ 'producer.override.max.request.size': '2097152' });
  expect(stage.configuration(right)).toMatchObject({ 'consumer.override.max.partition.fetch.bytes': '3145728' });
});
