import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as events from 'aws-cdk-lib/aws-events';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { ConnectorSecret, PluginArchive, Transform } from '../../src/connect';
import type { ConnectorDefinitionConfig, IConnectorDefinition } from '../../src/connect';
import {
  ClickHouseSink, DebeziumSource, ElasticsearchSink, EventBridgeSink, HttpAuthorization, HttpSink, MongoDbSink, MongoDbSource, SnowflakeIngestion, SnowflakeSink,
} from '../../src/connectors';
import { Stage } from './stage';

const FAILED = { deadLetterQueue: { topicName: 'failed' } };

/** Makes a connector of a definition, and says what became of it. */
function made(define: (stage: Stage, secret: (field: string) => ConnectorSecret) => IConnectorDefinition, plugin?: PluginArchive) {
  const stage = new Stage();
  const login = stage.login('Login', 'uri', 'header', 'secret', 'key', 'passphrase');
  const connector = stage.connector('Sink', define(stage, field => ConnectorSecret.fromSecretsManager(login, field)), { plugin });
  return {
    stage,
    connector,
    configuration: stage.configuration(connector),
    severe: stage.findings(connector).filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule} ${message}`),
  };
}

const loginOf = (stage: Stage) => stage.login('User');
const group = (stage: Stage) => new ec2.SecurityGroup(stage.stack, 'Server', { vpc: stage.vpc });

describe('Snowflake', () => {
  const options = (secret: (field: string) => ConnectorSecret) => ({
    accountUrl: 'myorg-myaccount.snowflakecomputing.com:443', userName: 'KAFKA', privateKey: secret('key'), roleName: 'WRITER', databaseName: 'SHOP', schemaName: 'RAW',
    topics: ['orders'],
  });

  test('streaming, with the key as a secret', () => {
    const { configuration, severe } = made((_, secret) => SnowflakeSink.snowflake({ ...options(secret), topics: ['orders', 'lines'], topicTables: { orders: 'ORDERS', lines: 'LINES' }, errorHandling: FAILED }));
    expect(configuration).toMatchObject({
      'connector.class': 'com.snowflake.kafka.connector.SnowflakeSinkConnector',
      'snowflake.ingestion.method': 'SNOWPIPE_STREAMING',
      'snowflake.private.key': expect.stringContaining(':key}'),
      'snowflake.role.name': 'WRITER',
      'snowflake.topic2table.map': 'orders:ORDERS,lines:LINES',
      'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
      'errors.deadletterqueue.topic.name': 'failed',
    });
    expect(severe).toEqual([]);
  });

  test('by files; with a column for each field', () => {
    expect(made((_, secret) => SnowflakeSink.snowflake({ ...options(secret), ingestion: SnowflakeIngestion.SNOWPIPE })))
      .toMatchObject({ configuration: { 'snowflake.ingestion.method': 'SNOWPIPE' }, severe: [] });
    expect(made((_, secret) => SnowflakeSink.snowflake({ ...options(secret), schemaEvolution: true, privateKeyPassphrase: secret('passphrase') })))
      .toMatchObject({ configuration: { 'snowflake.enable.schematization': 'true', 'snowflake.private.key.passphrase': expect.stringContaining(':passphrase}') }, severe: [] });
  });

  test('version 4 is another class, which is known', () => {
    const { configuration, severe } = made((_, secret) => SnowflakeSink.streaming(options(secret)), PluginArchive.fromFile(__filename));
    expect(configuration['connector.class']).toBe('com.snowflake.kafka.connector.SnowflakeStreamingSinkConnector');
    expect(configuration).not.toHaveProperty(['snowflake.ingestion.method']);
    expect(severe).toEqual([]);
  });

  test('an address with a path is refused', () => {
    expect(() => made((_, secret) => SnowflakeSink.snowflake({ ...options(secret), accountUrl: 'https://app.snowflake.com/myorg/shop' })))
      .toThrow('has "accountUrl" "https://app.snowflake.com/myorg/shop", which has a path');
  });
});

describe('MongoDB', () => {
  test('a sink replaces documents by key and removes them by tombstones', () => {
    const { configuration, severe, stage } = made((scene, secret) => MongoDbSink.mongodb({
      connectionString: secret('uri'), databaseName: 'shop', topics: ['orders'], errorHandling: FAILED, securityGroups: [group(scene)],
    }));
    expect(configuration).toMatchObject({
      'connection.uri': expect.stringContaining(':uri}'),
      'database': 'shop',
      'document.id.strategy': 'com.mongodb.kafka.connect.sink.processor.id.strategy.FullKeyStrategy',
      'delete.on.null.values': 'true',
      'mongo.errors.tolerance': 'all',
    });
    expect(JSON.stringify(stage.app.synth().stacks[0].template)).toMatch(/MongoDB from the connector sink/);
    expect(severe).toEqual([]);
  });

  test('documents with ids of their own', () => {
    const { configuration } = made((_, secret) => MongoDbSink.mongodb({ connectionString: secret('uri'), databaseName: 'shop', topics: ['orders'], keyIsId: false, collection: 'log' }));
    expect(configuration).toMatchObject({ collection: 'log' });
    expect(Object.keys(configuration).filter(key => /^(document|delete|mongo)\./.test(key))).toEqual([]);
  });

  test('a source copies first, and follows', () => {
    const { configuration, severe, stage, connector } = made((_, secret) => MongoDbSource.mongodb({ connectionString: secret('uri'), databaseName: 'shop', topicPrefix: 'docs' }));
    expect(configuration).toMatchObject({
      'startup.mode': 'copy_existing', 'publish.full.document.only': 'true', 'topic.prefix': 'docs', 'value.converter': 'org.apache.kafka.connect.storage.StringConverter',
    });
    expect(stage.statements(connector).map(({ resources }) => resources)).toContainEqual(['topic/docs.shop.*']);
    expect(severe).toEqual([]);
  });
});

describe('EventBridge', () => {
  const plugin = PluginArchive.fromFile(__filename);
  test('events of the connector\'s name, with the right to send them', () => {
    const { configuration, severe, stage, connector } = made(({ stack }) => EventBridgeSink.aws({
      eventBus: new events.EventBus(stack, 'Bus'), topics: ['orders'], detailTypes: ['order-${topic}'], offloadingBucket: new s3.Bucket(stack, 'Large'), errorHandling: FAILED,
    }), plugin);
    expect(configuration).toMatchObject({
      'aws.eventbridge.connector.id': 'sink', 'aws.eventbridge.region': 'eu-west-1', 'aws.eventbridge.detail.types': 'order-${topic}', 'aws.eventbridge.retries.max': '10',
    });
    expect(stage.statements(connector)).toEqual(expect.arrayContaining([
      { actions: ['events:PutEvents'], resources: [expect.stringContaining('Bus')] }, { actions: ['s3:PutObject'], resources: [expect.stringContaining('Large')] },
    ]));
    expect(severe).toEqual([]);
  });

  test('its archive has no address: it must be given', () => {
    expect(() => made(({ stack }) => EventBridgeSink.aws({ eventBus: new events.EventBus(stack, 'Bus'), topics: ['orders'] }))).toThrow('has no fixed URL');
  });
});

describe('HTTP', () => {
  const options = { url: 'https://hooks.example.com/orders', topics: ['orders'] };
  test.each([
    ['none', () => HttpAuthorization.none(), { 'http.authorization.type': 'none' }],
    ['header', (secret: (field: string) => ConnectorSecret) => HttpAuthorization.header(secret('header')),
      { 'http.authorization.type': 'static', 'http.headers.authorization': expect.stringContaining(':header}') }],
    ['tokens', (secret: (field: string) => ConnectorSecret) => HttpAuthorization.clientCredentials({
      tokenUrl: 'https://login.example.com/token', clientId: 'kafka', clientSecret: secret('secret'), scope: 'orders',
    }), { 'http.authorization.type': 'oauth2', 'oauth2.client.id': 'kafka', 'oauth2.client.scope': 'orders', 'oauth2.client.secret': expect.stringContaining(':secret}') }],
  ])('authorization: %s', (_, authorization, expected) => {
    const { configuration, severe } = made((__, secret) => HttpSink.aiven({ ...options, authorization: authorization(secret) }));
    expect(configuration).toMatchObject({ ...expected, 'http.url': options.url, 'http.headers.content.type': 'application/json', 'max.retries': '10' });
    expect(severe).toEqual([]);
  });

  test('deletions are dropped before transforms of the user, whose classes must be in the plugin', () => {
    const { configuration, definition } = withTransform();
    expect(configuration).toMatchObject({ 'transforms': 'dropTombstones,shout', 'transforms.dropTombstones.type': 'org.apache.kafka.connect.transforms.Filter' });
    expect(definition.pluginClasses).toContain('com.example.Shout');
  });

  function withTransform() {
    const sink = HttpSink.aiven({ ...options, authorization: HttpAuthorization.none(), transforms: [Transform.of('com.example.Shout', { alias: 'shout' })] });
    const answers: ConnectorDefinitionConfig[] = [];
    const watched: IConnectorDefinition = { bind: (scope, context) => answers[answers.push(sink.bind(scope, context)) - 1] };
    return { configuration: made(() => watched).configuration, definition: answers[0] };
  }

  test('several records in a request', () => {
    expect(made(() => HttpSink.aiven({ ...options, authorization: HttpAuthorization.none(), batchSize: 50 })).configuration)
      .toMatchObject({ 'batching.enabled': 'true', 'batch.max.size': '50' });
    expect(made(() => HttpSink.aiven({ ...options, authorization: HttpAuthorization.none(), batchSize: 1 })).configuration).toMatchObject({ 'batching.enabled': 'false' });
  });
});

test('ClickHouse: login, tables, the way to the server', () => {
  const { configuration, severe, stage } = made(scene => ClickHouseSink.clickhouse({
    hostname: 'db.example.com', secret: loginOf(scene), topicTables: { 'shop.orders': 'orders' }, exactlyOnce: true, topics: ['shop.orders'], errorHandling: FAILED, securityGroups: [group(scene)],
  }));
  expect(configuration).toMatchObject({
    username: expect.stringContaining(':username}'), password: expect.stringContaining(':password}'), ssl: 'true', topic2TableMap: 'shop.orders=orders', exactlyOnce: 'true',
  });
  expect(JSON.stringify(stage.app.synth().stacks[0].template)).toMatch(/ClickHouse from the connector sink/);
  expect(severe).toEqual([]);
});

describe('Elasticsearch', () => {
  const urls = ['https://a.es.eu-central-1.aws.elastic.cloud:9243'];
  test('a row is a document; what is refused goes to the dead-letter queue', () => {
    const { configuration, severe } = made(scene => ElasticsearchSink.confluent({ urls, secret: loginOf(scene), topics: ['orders'], errorHandling: FAILED, securityGroups: [group(scene)] }));
    expect(configuration).toMatchObject({
      'connection.url': urls[0], 'behavior.on.null.values': 'delete', 'behavior.on.malformed.documents': 'warn', 'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
    });
    expect(severe).toEqual([]);
  });

  test.each([
    [['https://vpc-a.eu-west-1.es.amazonaws.com'], 'which is Amazon OpenSearch Service; its client does not support OpenSearch: use OpenSearchSink.aiven'],
    [['https://a.eu-west-1.aoss.amazonaws.com:443'], 'which is Amazon OpenSearch Service'],
    [[], 'has no URL, because "urls" is empty'],
  ])('%p is refused', (given, message) => {
    expect(() => ElasticsearchSink.confluent({ urls: given, topics: ['orders'] })).toThrow(message);
  });
});

test('rows of a source are read as it writes them', () => {
  const { configuration } = made((stage, secret) => MongoDbSink.mongodb({
    connectionString: secret('uri'), databaseName: 'shop', changesFrom: DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'shop', tables: ['public.orders'] }),
  }));
  expect(configuration).toMatchObject({ 'topics': 'shop.public.orders', 'value.converter.schemas.enable': 'false' });
});
