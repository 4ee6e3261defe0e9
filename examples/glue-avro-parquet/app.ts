import { App, Stack, Validations } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as glue from 'aws-cdk-lib/aws-glue';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import {
  ConnectorEndpoints, Converter, DebeziumSource, KafkaVpc, S3Format, S3SinkPipeline, SchemaRegistry, ServerlessCluster, SourceDatabase,
} from 'cdk-msk-connect';

/**
 * Every change of a database as Avro in Kafka, with schemas in AWS Glue, and as Parquet in Amazon S3. The subnets do not have internet access:
 * there are VPC endpoints for the services that the connectors call.
 */
export class LakeStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const { vpc, workerSubnets } = new KafkaVpc(this, 'Network', { natGateways: 0 });
    const cluster = new ServerlessCluster(this, 'Kafka', { vpc, vpcSubnets: workerSubnets });
    const database = new rds.DatabaseInstance(this, 'Database', {
      vpc,
      vpcSubnets: workerSubnets,
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_6 }),
      parameters: { 'rds.logical_replication': '1' },
      databaseName: 'shop',
      storageEncrypted: true,
      iamAuthentication: true,
      multiAz: true,
      deletionProtection: true,
      port: 15432,
    });
    const bucket = new s3.Bucket(this, 'Lake', { enforceSSL: true, blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL });

    Validations.of(database).acknowledge({ id: 'AwsSolutions::AwsSolutions-SMG4', reason: 'rotation needs a function of its own in the VPC; the example is about schemas' });
    Validations.of(bucket).acknowledge({ id: 'AwsSolutions::AwsSolutions-S1', reason: 'access logs of the bucket are for the trail of the account' });

    // the converters name a schema after its topic, so keys and values each need a registry
    const keys = SchemaRegistry.glue(new glue.CfnRegistry(this, 'Keys', { name: 'shop-keys' }));
    const values = SchemaRegistry.glue(new glue.CfnRegistry(this, 'Values', { name: 'shop-values' }));
    const { source, sink } = new S3SinkPipeline(this, 'Changes', {
      cluster,
      bucket,
      source: DebeziumSource.postgres({
        database: SourceDatabase.fromInstance(database, { databaseName: 'shop' }),
        topicPrefix: 'shop',
        tables: ['public.orders', 'public.customers'],
        keyConverter: Converter.avro({ schemaRegistry: keys }),
        valueConverter: Converter.avro({ schemaRegistry: values }),
      }),
      format: S3Format.PARQUET,
      prefix: 'shop/',
      sourceConnector: { connectorName: 'shop-source' },
      sinkConnector: { connectorName: 'shop-archive' },
    });
    new ConnectorEndpoints(this, 'Endpoints', { vpc, connectors: [source!, sink] });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new LakeStack(app, 'Lake', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}
