import { Template } from 'aws-cdk-lib/assertions';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { factIndex } from '../../src/catalog';
import { ConnectorSecret, Converter, PluginArchive } from '../../src/connect';
import type { IConnectorDefinition, SinkDefinitionOptions } from '../../src/connect';
import * as connectors from '../../src/connectors';
import { DatabaseEngine, SourceDatabase } from '../../src/databases';
import { baseName, lowerFirst } from '../../tools/catalog/option-names';
import { check } from '../cli/run';
import { Stage } from './stage';

const {
  ClickHouseSink, DebeziumSource, ElasticsearchSink, EventBridgeSink, FileStream, HttpAuthorization, HttpSink, IcebergCatalog, IcebergSink, JdbcSink, JdbcSource, JdbcSourceMode, MirrorMaker2, MongoDbSink, MongoDbSource, OpenSearchAuthentication, OpenSearchSink, OpenSearchTarget, S3Sink, SnowflakeSink,
} = connectors;

const secret = (stage: Stage) => new Secret(stage.stack, 'Login', {
  generateSecretString: { secretStringTemplate: '{"username":"shop","uri":"","key":""}', generateStringKey: 'password' },
});
const database = (stage: Stage, engine: DatabaseEngine) => SourceDatabase.fromEndpoint({ engine, host: 'db.example.com', databaseName: 'shop', secret: secret(stage) });
const field = (stage: Stage, name: string) => ConnectorSecret.fromSecretsManager(secret(stage), name);
const topics = ['orders'];
const relational = (stage: Stage, engine: DatabaseEngine) => ({ database: database(stage, engine), topicPrefix: 'shop', tables: ['public.orders'] });

type Definition = (stage: Stage) => IConnectorDefinition;

/** Presets, told no more than they must be. */
const PRESETS: Record<string, Definition> = {
  'io.debezium.connector.postgresql.PostgresConnector': stage => DebeziumSource.postgres(relational(stage, DatabaseEngine.POSTGRES)),
  'io.debezium.connector.mysql.MySqlConnector': stage => DebeziumSource.mysql({ ...relational(stage, DatabaseEngine.MYSQL), serverId: 1 }),
  'io.debezium.connector.mariadb.MariaDbConnector': stage => DebeziumSource.mariadb({ ...relational(stage, DatabaseEngine.MARIADB), serverId: 1 }),
  'io.debezium.connector.sqlserver.SqlServerConnector': stage => DebeziumSource.sqlServer(relational(stage, DatabaseEngine.SQL_SERVER)),
  'io.debezium.connector.oracle.OracleConnector': stage => DebeziumSource.oracle(relational(stage, DatabaseEngine.ORACLE)),
  'io.debezium.connector.mongodb.MongoDbConnector': stage => DebeziumSource.mongodb({
    database: database(stage, DatabaseEngine.MONGODB), topicPrefix: 'shop', collections: ['shop.orders'],
  }),
  'io.debezium.connector.jdbc.JdbcSinkConnector': stage => JdbcSink.debezium({ database: database(stage, DatabaseEngine.POSTGRES), topics }),
  'io.aiven.connect.jdbc.JdbcSinkConnector': stage => JdbcSink.aiven({ database: database(stage, DatabaseEngine.POSTGRES), keyColumns: ['id'], topics }),
  'io.confluent.connect.jdbc.JdbcSinkConnector': stage => JdbcSink.confluent({ database: database(stage, DatabaseEngine.POSTGRES), topics }),
  'io.aiven.connect.jdbc.JdbcSourceConnector': stage => JdbcSource.aiven({
    database: database(stage, DatabaseEngine.POSTGRES), topicPrefix: 'shop.', mode: JdbcSourceMode.incrementing('id'),
  }),
  'io.confluent.connect.jdbc.JdbcSourceConnector': stage => JdbcSource.confluent({
    database: database(stage, DatabaseEngine.POSTGRES), topicPrefix: 'shop.', mode: JdbcSourceMode.incrementing('id'),
  }),
  'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector': () => OpenSearchSink.aiven({
    target: OpenSearchTarget.endpoint('https://search.example.com'), authentication: OpenSearchAuthentication.anonymous(), topics,
  }),
  'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector': stage => S3Sink.aiven({ bucket: new Bucket(stage.stack, 'Archive'), topics }),
  'io.confluent.connect.s3.S3SinkConnector': stage => S3Sink.confluent({ bucket: new Bucket(stage.stack, 'Archive'), topics, flushSize: 1000 }),
  'org.apache.iceberg.connect.IcebergSinkConnector': stage => IcebergSink.apache({
    catalog: IcebergCatalog.glue({ bucket: new Bucket(stage.stack, 'Tables'), databases: ['shop'] }), tables: ['shop.orders'], controlTopic: 'control', topics,
  }),
  'com.clickhouse.kafka.connect.ClickHouseSinkConnector': stage => ClickHouseSink.clickhouse({ hostname: 'clickhouse.example.com', secret: secret(stage), topics }),
  'com.mongodb.kafka.connect.MongoSinkConnector': stage => MongoDbSink.mongodb({ connectionString: field(stage, 'uri'), databaseName: 'shop', topics }),
  'com.mongodb.kafka.connect.MongoSourceConnector': stage => MongoDbSource.mongodb({
    connectionString: field(stage, 'uri'), databaseName: 'shop', topicPrefix: 'shop',
  }),
  'com.snowflake.kafka.connector.SnowflakeSinkConnector': stage => SnowflakeSink.snowflake({
    accountUrl: 'account.snowflakecomputing.com', userName: 'LOADER', privateKey: field(stage, 'key'), roleName: 'LOADER', databaseName: 'SHOP', schemaName: 'PUBLIC', topics,
  }),
  'io.aiven.kafka.connect.http.HttpSinkConnector': () => HttpSink.aiven({ url: 'https://hooks.example.com', authorization: HttpAuthorization.none(), topics }),
  'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector': () => ElasticsearchSink.confluent({ urls: ['https://search.example.com'], topics }),
  'software.amazon.event.kafkaconnector.EventBridgeSinkConnector': stage => EventBridgeSink.aws({ eventBus: new EventBus(stage.stack, 'Bus'), topics }),
  'org.apache.kafka.connect.file.FileStreamSourceConnector': () => FileStream.fromFile({ file: '/tmp/in', topic: 'orders' }),
  'org.apache.kafka.connect.file.FileStreamSinkConnector': () => FileStream.toFile({ file: '/tmp/out', topics }),
};

/** What must be said of connectors without a preset. */
const REQUIRED: Record<string, () => object> = {
  'io.debezium.connector.mongodb.MongoDbSinkConnector': () => ({ connectionString: 'mongodb://mongo.example.com/', sinkDatabase: 'shop' }),
};

/** A construct of its own makes these, three at once. */
const REPLICATION = /^org\.apache\.kafka\.connect\.mirror\./;

const CLASSES = Object.entries(factIndex().classes).filter(([, { k }]) => /^(source|sink)$/.test(k)).map(([className]) => className);

type Factories = Record<string, ((options: Pick<SinkDefinitionOptions, 'topics' | 'valueConverter'> & { readonly options: object }) => IConnectorDefinition) | undefined>;

function definitionOf(className: string, stage: Stage): IConnectorDefinition {
  const generated = (connectors as unknown as Record<string, Factories | undefined>).Connectors?.[lowerFirst(baseName(className))];
  return generated === undefined ? PRESETS[className](stage) : generated({ topics, valueConverter: Converter.json(), options: REQUIRED[className]() });
}

test('there are connectors', () => {
  expect(CLASSES.length).toBeGreaterThan(25);
  console.log(`${CLASSES.length} classes of the catalog, each by its typed door`);
});

test.each(CLASSES.filter(className => !REPLICATION.test(className)))('%s, with its required options only, has no error', async (className) => {
  const stage = new Stage();
  const connector = stage.connector('One', definitionOf(className, stage), { plugin: PluginArchive.empty() });
  expect(stage.configuration(connector)['connector.class']).toBe(className);
  expect(stage.findings(connector).filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  const { report } = await check(['app.template.json'], { 'app.template.json': Template.fromStack(stage.stack).toJSON() });
  expect(report.summary).toMatchObject({ errors: 0 });
});

test('so do the three of MirrorMaker 2', async () => {
  const stage = new Stage();
  const replication = new MirrorMaker2(stage.stack, 'Replication', { sourceCluster: stage.cluster, targetCluster: stage.cluster, sourceAlias: 'primary', topics });
  const all = [replication.source, replication.checkpoint, replication.heartbeat];
  expect(all.map(connector => stage.configuration(connector)['connector.class']).sort()).toEqual(CLASSES.filter(className => REPLICATION.test(className)).sort());
  expect(all.flatMap(connector => stage.findings(connector)).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a finding names the typed property beside the key', () => {
  const stage = new Stage();
  stage.connector('One', S3Sink.confluent({ bucket: new Bucket(stage.stack, 'Archive'), topics, flushSize: 1000 }), { plugin: PluginArchive.empty() });
  const wrong = stage.connector('Two', S3Sink.confluent({
    bucket: Bucket.fromBucketName(stage.stack, 'Other', 'other'), topics, flushSize: 1000, config: { 's3.part.retries': '-1' },
  }), { plugin: PluginArchive.empty() });
  expect(stage.findings(wrong).find(({ key }) => key === 's3.part.retries')).toMatchObject({ property: 'partRetries' });
  expect(() => stage.app.synth()).toThrow(/s3\.part\.retries \(partRetries\) /);
});
