import * as msk from '@aws-cdk/aws-msk-alpha';
import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { SourceDatabase, DebeziumSource, KafkaCluster, KafkaVpc, S3Format, S3SinkPipeline } from 'cdk-msk-connect';

/** Every change of a database as Parquet in Amazon S3, by day. Records include schemas, so that columns keep their types. */
export class ArchiveStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    // the bucket policy, not a legacy access control list, allows the delivery of access logs
    this.node.setContext('@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy', true);

    const { vpc } = new KafkaVpc(this, 'Network', { natGateways: 1 });
    const cluster = KafkaCluster.fromServerlessCluster(new msk.ServerlessCluster(this, 'Kafka', { clusterName: 'shop', vpcConfigs: [{ vpc }] }));

    const db = new rds.DatabaseInstance(this, 'Database', {
      vpc,
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_6 }),
      parameters: { 'rds.logical_replication': '1' },
      databaseName: 'shop',
      storageEncrypted: true,
      iamAuthentication: true,
      multiAz: true,
      deletionProtection: true,
      port: 15432,
    });
    db.addRotationSingleUser();

    const logs = new s3.Bucket(this, 'AccessLogs', { enforceSSL: true, blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL });
    const bucket = new s3.Bucket(this, 'Archive', {
      enforceSSL: true,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      serverAccessLogsBucket: logs,
    });

    new S3SinkPipeline(this, 'ShopArchive', {
      cluster,
      bucket,
      source: DebeziumSource.postgres({
        database: SourceDatabase.fromInstance(db, { databaseName: 'shop' }),
        topicPrefix: 'shop',
        tables: ['public.orders', 'public.customers'],
      }),
      format: S3Format.PARQUET,
      prefix: 'shop/',
      sourceConnector: { connectorName: 'shop-source' },
      sinkConnector: { connectorName: 'shop-archive' },
    });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new ArchiveStack(app, 'Archive');
  return app;
}

if (require.main === module) {
  buildApp().synth();
}
