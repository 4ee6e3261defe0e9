import { ConnectorSecret } from '../../src/connect';
import type { IConnectorDefinition } from '../../src/connect';
import {
  CamelReadObjects, CamelSink, CamelSource, ClickHouseSink, DebeziumSource, ElasticsearchSink, EventBridgeSink, FileStream, HttpAuthorization, HttpSink, IcebergCatalog,
  IcebergSink, JdbcSink, JdbcSource, JdbcSourceMode, MongoDbSink, MongoDbSource, OpenSearchAuthentication, OpenSearchSink, OpenSearchTarget, S3Sink, SnowflakeSink,
} from '../../src/connectors';
import { DatabaseEngine, SourceDatabase } from '../../src/databases';
import type { Resources } from './resources-in-every-form';

const topics = ['orders'];
const database = (engine: DatabaseEngine, { secret }: Resources) => SourceDatabase.fromEndpoint({ engine, host: 'db.example.internal', databaseName: 'shop', secret: secret('Login') });
const field = ({ secret }: Resources, name: string) => ConnectorSecret.fromSecretsManager(secret(name), name);
const snowflake = (resources: Resources) => ({
  accountUrl: 'https://myorg-account.snowflakecomputing.com', userName: 'LOADER', roleName: 'WRITER', privateKey: field(resources, 'key'),
  privateKeyPassphrase: field(resources, 'passphrase'), databaseName: 'SHOP', schemaName: 'RAW', topics,
});
const mode = JdbcSourceMode.incrementing('id');

/** Every preset, by class and factory, with what it reads and writes. `roles-in-every-form.test.ts` holds that none is left out. */
export const EVERY_PRESET: { readonly [preset: string]: (resources: Resources, region: string) => IConnectorDefinition } = {
  'CamelSink.sqs': ({ queue }) => CamelSink.sqs({ queue: queue('Queue'), topics }),
  'CamelSink.sns': ({ topic }) => CamelSink.sns({ topic: topic('Topic'), topics }),
  'CamelSink.kinesis': ({ stream }) => CamelSink.kinesis({ stream: stream('Stream'), topics }),
  'CamelSink.dynamoDb': ({ table }) => CamelSink.dynamoDb({ table: table('Table'), topics }),
  'CamelSink.lambda': ({ handler }) => CamelSink.lambda({ lambdaFunction: handler('Handler'), topics }),
  'CamelSource.sqs': ({ queue }) => CamelSource.sqs({ queue: queue('Queue'), kafkaTopic: 'a' }),
  'CamelSource.kinesis': ({ stream }) => CamelSource.kinesis({ stream: stream('Stream'), kafkaTopic: 'a' }),
  'CamelSource.dynamoDbStreams': ({ table }) => CamelSource.dynamoDbStreams({ table: table('Table'), kafkaTopic: 'a' }),
  'CamelSource.s3': ({ bucket }) => CamelSource.s3({ bucket: bucket('Bucket'), readObjects: CamelReadObjects.movedTo(bucket('Done')), kafkaTopic: 'a' }),
  'ClickHouseSink.clickhouse': ({ secret }) => ClickHouseSink.clickhouse({ hostname: 'shop.eu-west-1.aws.clickhouse.cloud', secret: secret('Login'), topicTables: { orders: 'orders' }, topics }),
  'DebeziumSource.postgres': all => DebeziumSource.postgres({ database: database(DatabaseEngine.POSTGRES, all), topicPrefix: 'shop', tables: ['public.orders'] }),
  'DebeziumSource.mysql': all => DebeziumSource.mysql({ database: database(DatabaseEngine.MYSQL, all), serverId: 5400, topicPrefix: 'shop', tables: ['shop.orders'] }),
  'DebeziumSource.mariadb': all => DebeziumSource.mariadb({ database: database(DatabaseEngine.MARIADB, all), serverId: 5400, topicPrefix: 'shop', tables: ['shop.orders'] }),
  'DebeziumSource.sqlServer': all => DebeziumSource.sqlServer({ database: database(DatabaseEngine.SQL_SERVER, all), topicPrefix: 'shop', tables: ['dbo.orders'] }),
  'DebeziumSource.oracle': all => DebeziumSource.oracle({ database: database(DatabaseEngine.ORACLE, all), topicPrefix: 'shop', tables: ['SHOP.ORDERS'] }),
  'DebeziumSource.mongodb': all => DebeziumSource.mongodb({ database: database(DatabaseEngine.MONGODB, all), topicPrefix: 'shop', collections: ['shop.orders'] }),
  'ElasticsearchSink.confluent': ({ secret }) => ElasticsearchSink.confluent({ urls: ['https://shop.es.eu-west-1.aws.elastic.cloud:443'], secret: secret('Login'), topics }),
  'EventBridgeSink.aws': ({ bus, bucket }) => EventBridgeSink.aws({ eventBus: bus('Bus'), offloadingBucket: bucket('Bucket'), topics }),
  'FileStream.fromFile': () => FileStream.fromFile({ file: '/tmp/in', topic: 'a' }),
  'FileStream.toFile': () => FileStream.toFile({ file: '/tmp/out', topics }),
  'HttpSink.aiven': all => HttpSink.aiven({ url: 'https://hooks.example.com/orders', authorization: HttpAuthorization.header(field(all, 'header')), topics }),
  'IcebergSink.apache': ({ bucket, catalogKey }) => IcebergSink.apache({
    catalog: IcebergCatalog.glue({ bucket: bucket('Bucket'), databases: ['shop'], encryptionKey: catalogKey?.() }), topics, tables: ['shop.orders'], controlTopic: 'control',
    config: { 'iceberg.tables.auto-create-enabled': 'true' },
  }),
  'JdbcSink.debezium': all => JdbcSink.debezium({ database: database(DatabaseEngine.POSTGRES, all), topics }),
  'JdbcSink.aiven': all => JdbcSink.aiven({ database: database(DatabaseEngine.POSTGRES, all), topics, config: { 'pk.fields': 'id' } }),
  'JdbcSink.confluent': all => JdbcSink.confluent({ database: database(DatabaseEngine.POSTGRES, all), topics, config: { 'pk.fields': 'id' } }),
  'JdbcSource.aiven': all => JdbcSource.aiven({ database: database(DatabaseEngine.POSTGRES, all), topicPrefix: 'shop_', tables: ['orders'], mode }),
  'JdbcSource.confluent': all => JdbcSource.confluent({ database: database(DatabaseEngine.POSTGRES, all), topicPrefix: 'shop_', tables: ['orders'], mode }),
  'MongoDbSink.mongodb': all => MongoDbSink.mongodb({ connectionString: field(all, 'uri'), databaseName: 'shop', topics }),
  'MongoDbSource.mongodb': all => MongoDbSource.mongodb({ connectionString: field(all, 'uri'), databaseName: 'shop', collection: 'orders', topicPrefix: 'docs' }),
  'OpenSearchSink.aiven': ({ domain }, region) => OpenSearchSink.aiven({ target: OpenSearchTarget.domain(domain('Domain')), authentication: OpenSearchAuthentication.iam({ region }), topics }),
  'S3Sink.aiven': ({ bucket }) => S3Sink.aiven({ bucket: bucket('Bucket'), topics }),
  'S3Sink.confluent': ({ bucket }) => S3Sink.confluent({ bucket: bucket('Bucket'), topics, flushSize: 10 }),
  'SnowflakeSink.snowflake': all => SnowflakeSink.snowflake(snowflake(all)),
  'SnowflakeSink.streaming': all => SnowflakeSink.streaming(snowflake(all)),
};
