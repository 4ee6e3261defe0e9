import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import {
  ClickHouseSink, Connector, ConnectorSecret, ElasticsearchSink, EventBridgeSink, HttpAuthorization, HttpSink, KafkaVpc, MongoDbSink, MongoDbSource,
  PluginArchive, ServerlessCluster, SnowflakeSink,
} from 'cdk-msk-connect';

/** Documents of MongoDB in a topic, and from that topic to six other systems. */
export class MoreSinksStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const cluster = new ServerlessCluster(this, 'Kafka', { vpc: new KafkaVpc(this, 'Network', {}).vpc });
    const secret = (name: string) => secretsmanager.Secret.fromSecretNameV2(this, `${name}Secret`, `kafka/${name.toLowerCase()}`);
    const topics = ['docs.shop.orders'];
    const failed = (name: string) => ({ deadLetterQueue: { topicName: `docs.shop.orders.${name}.failed` } });

    const source = MongoDbSource.mongodb({
      connectionString: ConnectorSecret.fromSecretsManager(secret('Documents'), 'uri'), databaseName: 'shop', collection: 'orders', topicPrefix: 'docs',
    });
    new Connector(this, 'Source', { cluster, definition: source });

    new Connector(this, 'Mirror', {
      cluster,
      definition: MongoDbSink.mongodb({
        connectionString: ConnectorSecret.fromSecretsManager(secret('Mirror'), 'uri'), databaseName: 'mirror', topics, errorHandling: failed('mirror'),
      }),
    });
    new Connector(this, 'Warehouse', {
      cluster,
      definition: SnowflakeSink.snowflake({
        accountUrl: 'myorg-myaccount.snowflakecomputing.com:443',
        userName: 'KAFKA',
        privateKey: ConnectorSecret.fromSecretsManager(secret('Snowflake'), 'privateKey'),
        roleName: 'KAFKA_WRITER',
        databaseName: 'SHOP',
        schemaName: 'RAW',
        topicTables: { 'docs.shop.orders': 'ORDERS' },
        topics,
        errorHandling: failed('warehouse'),
      }),
    });
    new Connector(this, 'Columns', {
      cluster,
      definition: ClickHouseSink.clickhouse({
        hostname: 'shop.eu-central-1.aws.clickhouse.cloud', secret: secret('ClickHouse'), topicTables: { 'docs.shop.orders': 'orders' }, topics, errorHandling: failed('columns'),
      }),
    });
    new Connector(this, 'Search', {
      cluster,
      definition: ElasticsearchSink.confluent({
        urls: ['https://shop.es.eu-central-1.aws.elastic.cloud:443'], secret: secret('Elastic'), topics, errorHandling: failed('search'),
      }),
    });
    new Connector(this, 'Hook', {
      cluster,
      definition: HttpSink.aiven({
        url: 'https://hooks.example.com/orders', authorization: HttpAuthorization.header(ConnectorSecret.fromSecretsManager(secret('Hook'), 'header')), topics,
      }),
    });
    new Connector(this, 'Events', {
      cluster,
      definition: EventBridgeSink.aws({ eventBus: new events.EventBus(this, 'Bus'), topics, errorHandling: failed('events') }),
      // the JAR from the release page, which has no fixed URL, in a bucket
      plugin: PluginArchive.fromBucket(s3.Bucket.fromBucketName(this, 'Plugins', 'shop-plugins'), 'eventbridge-kafka-connector-1.5.0-with-dependencies.jar'),
    });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new MoreSinksStack(app, 'MoreSinks', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}
