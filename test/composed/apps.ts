import type { App } from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as firehose from 'aws-cdk-lib/aws-kinesisfirehose';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as s3 from 'aws-cdk-lib/aws-s3';
import {
  CdcToOpenSearch, Connector, ConnectorSecret, DatabaseEngine, DebeziumSource, EventBridgeSink, IcebergCatalog, IcebergSink, JdbcSink, LogDelivery, MirrorMaker2,
  OpenSearchAuthentication, OpenSearchSink, OpenSearchTarget, PluginArchive, RecordEncoding, S3Format, S3Sink, S3SinkPipeline, SnowflakeSink,
} from '../../src';
import { Landscape, PRODUCTION, STAGING } from './surroundings';

/** Adds the stacks of one composition to an app. */
export type Compose = (app: App) => void;

/** One stack in production. */
const one = (compose: (here: Landscape) => void): Compose => app => compose(new Landscape(app, 'Composed'));
/** The same in two accounts and Regions of one app. */
const both = (compose: (here: Landscape) => void): Compose => app => {
  compose(new Landscape(app, 'Staging', STAGING));
  compose(new Landscape(app, 'Production', PRODUCTION));
};
const postgres = (here: Landscape, secret = here.sharedSecret(), recordEncoding?: RecordEncoding) => DebeziumSource.postgres({
  database: here.database(DatabaseEngine.POSTGRES, secret), topicPrefix: 'shop', tables: ['public.orders'], recordEncoding,
});
const domain = (here: Landscape, region: string) => opensearch.Domain.fromDomainAttributes(here.stack, 'Domain', {
  domainArn: `arn:aws:es:${region}:444455556666:domain/shop`, domainEndpoint: `search-shop-0a1b2c.${region}.es.amazonaws.com`,
});
const snowflake = (here: Landscape, secret = here.sharedSecret()) => SnowflakeSink.snowflake({
  accountUrl: 'https://myorg-account.snowflakecomputing.com', userName: 'LOADER', roleName: 'WRITER', privateKey: ConnectorSecret.fromSecretsManager(secret, 'key'),
  databaseName: 'SHOP', schemaName: 'RAW', topics: ['orders'],
});

/** What teams put together beside the examples: what others made, keys of their own and of others, other accounts and Regions, two environments. */
export const COMPOSED: Readonly<Record<string, Compose>> = {
  'a bucket of another account and Region': one(here => {
    new Connector(here.stack, 'Archive', { cluster: here.cluster, definition: S3Sink.aiven({ bucket: here.sharedBucket(), topics: ['orders'] }) });
  }),
  'a bucket with a key of the stack': one(here => {
    new Connector(here.stack, 'Archive', { cluster: here.cluster, definition: S3Sink.confluent({ bucket: here.bucket('Bucket', here.key()), topics: ['orders'], flushSize: 100 }) });
  }),
  'a bucket by its name, in two environments': both(here => {
    new Connector(here.stack, 'Archive', { cluster: here.cluster, definition: S3Sink.aiven({ bucket: s3.Bucket.fromBucketName(here.stack, 'Bucket', 'shop-archive'), topics: ['orders'] }) });
  }),
  'tables of Iceberg in a catalog with a key of the stack': one(here => {
    new Connector(here.stack, 'Lake', {
      cluster: here.cluster,
      definition: IcebergSink.apache({
        catalog: IcebergCatalog.glue({ bucket: here.bucket('Bucket', here.key()), databases: ['shop'], encryptionKey: here.key('CatalogKey') }),
        topics: ['orders'], tables: ['shop.orders'], controlTopic: 'control',
      }),
    });
  }),
  'tables of Iceberg in a bucket of another account, in two environments': both(here => {
    new Connector(here.stack, 'Lake', {
      cluster: here.cluster,
      definition: IcebergSink.apache({ catalog: IcebergCatalog.glue({ bucket: here.sharedBucket(), databases: ['shop'] }), topics: ['orders'], tables: ['shop.orders'], controlTopic: 'control' }),
    });
  }),
  'changes of PostgreSQL, with a login of another account': one(here => {
    new Connector(here.stack, 'Changes', { cluster: here.cluster, definition: postgres(here) });
  }),
  'changes of MySQL, with a login behind a key of the stack': one(here => {
    const database = here.database(DatabaseEngine.MYSQL, here.secret('Login', here.key()));
    new Connector(here.stack, 'Changes', { cluster: here.cluster, definition: DebeziumSource.mysql({ database, serverId: 5400, topicPrefix: 'shop', tables: ['shop.orders'] }) });
  }),
  'changes of PostgreSQL, in two environments': both(here => {
    new Connector(here.stack, 'Changes', { cluster: here.cluster, definition: postgres(here, here.secret('Login')) });
  }),
  'rows into tables, with a login of another account': one(here => {
    const database = here.database(DatabaseEngine.POSTGRES, here.sharedSecret());
    new Connector(here.stack, 'Rows', { cluster: here.cluster, definition: JdbcSink.aiven({ database, topics: ['orders'], config: { 'pk.fields': 'id' } }) });
  }),
  'a search domain of another account and Region': one(here => {
    const target = OpenSearchTarget.domain(domain(here, 'us-east-1'));
    new Connector(here.stack, 'Search', {
      cluster: here.cluster, definition: OpenSearchSink.aiven({ target, authentication: OpenSearchAuthentication.iam({ region: 'us-east-1' }), topics: ['orders'] }),
    });
  }),
  'changes into a search domain of another account': one(here => {
    new CdcToOpenSearch(here.stack, 'Search', {
      cluster: here.cluster, source: postgres(here), target: OpenSearchTarget.domain(domain(here, 'eu-west-1')), authentication: OpenSearchAuthentication.iam(),
    });
  }),
  'changes into a bucket of another account, in two environments': both(here => {
    new S3SinkPipeline(here.stack, 'Archive', { cluster: here.cluster, bucket: here.sharedBucket(), source: postgres(here, here.sharedSecret(), RecordEncoding.JSON_WITH_SCHEMAS), format: S3Format.PARQUET, prefix: 'shop/' });
  }),
  'events on a bus of another account and Region': one(here => {
    const eventBus = events.EventBus.fromEventBusArn(here.stack, 'Bus', 'arn:aws:events:us-east-1:444455556666:event-bus/shop');
    new Connector(here.stack, 'Events', { cluster: here.cluster, plugin: PluginArchive.empty(), definition: EventBridgeSink.aws({ eventBus, topics: ['orders'] }) });
  }),
  'tables of Snowflake, with a private key behind a key of the stack': one(here => {
    new Connector(here.stack, 'Tables', { cluster: here.cluster, definition: snowflake(here, here.secret('Login', here.key())) });
  }),
  'tables of Snowflake, in two environments': both(here => {
    new Connector(here.stack, 'Tables', { cluster: here.cluster, definition: snowflake(here) });
  }),
  'a copy of a cluster that is there': one(here => {
    const sourceCluster = here.kafka('Primary', 'arn:aws:kafka:eu-west-1:111122223333:cluster/primary/1a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2');
    new MirrorMaker2(here.stack, 'Copy', { sourceCluster, targetCluster: here.cluster, sourceAlias: 'primary', topics: ['orders', 'shop.*'] });
  }),
  'logs behind a key of the stack, and in a bucket that is there': one(here => {
    new Connector(here.stack, 'Archive', {
      cluster: here.cluster,
      definition: S3Sink.aiven({ bucket: here.bucket('Bucket'), topics: ['orders'] }),
      logs: [LogDelivery.cloudWatch({ encryptionKey: here.key('LogKey') }), LogDelivery.s3(s3.Bucket.fromBucketName(here.stack, 'Logs', 'shop-logs'), { prefix: 'connect' })],
    });
  }),
  'logs behind a key that is there, and in a stream that is there': one(here => {
    new Connector(here.stack, 'Changes', {
      cluster: here.cluster,
      definition: postgres(here),
      logs: [
        LogDelivery.cloudWatch({ encryptionKey: here.sharedKey('LogKey') }),
        LogDelivery.firehose(firehose.DeliveryStream.fromDeliveryStreamName(here.stack, 'Stream', 'shop-logs')),
      ],
    });
  }),
  'a role that is there': one(here => {
    const role = iam.Role.fromRoleArn(here.stack, 'ExecutionRole', 'arn:aws:iam::111122223333:role/shop-connect', { mutable: false });
    new Connector(here.stack, 'Archive', { cluster: here.cluster, role, definition: S3Sink.aiven({ bucket: here.sharedBucket(), topics: ['orders'] }) });
  }),
  'several connectors of one team, with one login and one bucket': both(here => {
    const secret = here.sharedSecret();
    const bucket = here.bucket('Bucket', here.key());
    const source = postgres(here, secret);
    new Connector(here.stack, 'Changes', { cluster: here.cluster, definition: source });
    new Connector(here.stack, 'Archive', { cluster: here.cluster, definition: S3Sink.aiven({ bucket, changesFrom: source, prefix: 'archive/' }) });
    new Connector(here.stack, 'Tables', { cluster: here.cluster, definition: snowflake(here, secret) });
  }),
};
