import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import {
  Connector, ConnectorAlarms, ConnectorChanges, ConnectorDefinition, ConnectorSecret, Converter, KafkaCluster, KafkaClusterKind, PluginArchive,
  S3SinkPipeline,
} from 'cdk-msk-connect';

/** Two connectors whose configuration and plugin are updated in place: a connector, and one in a pipeline. */
export class InPlaceStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const vpc = ec2.Vpc.fromVpcAttributes(this, 'Vpc', {
      vpcId: 'vpc-0a1b2c3d4e5f60718',
      availabilityZones: ['eu-central-1a', 'eu-central-1b'],
      privateSubnetIds: ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712'],
      privateSubnetRouteTableIds: ['rtb-0a1b2c3d4e5f60711', 'rtb-0a1b2c3d4e5f60712'],
    });
    const cluster = KafkaCluster.fromClusterAttributes(this, 'Kafka', {
      clusterArn: 'arn:aws:kafka:eu-central-1:111122223333:cluster/platform/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2',
      clusterKind: KafkaClusterKind.PROVISIONED,
      vpc,
      securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(this, 'Brokers', 'sg-0a1b2c3d4e5f60718')],
    });
    const connection = secretsmanager.Secret.fromSecretNameV2(this, 'Connection', 'documents/mongodb');

    const connector = new Connector(this, 'Documents', {
      cluster,
      connectorName: 'orders-to-documents',
      changes: ConnectorChanges.inPlace(),
      definition: ConnectorDefinition.sink('com.mongodb.kafka.connect.MongoSinkConnector', {
        topics: ['shop.public.orders'],
        keyConverter: Converter.string(),
        valueConverter: Converter.json(),
        config: { 'database': 'shop', 'collection': 'orders', 'max.batch.size': '500' },
        secrets: { 'connection.uri': ConnectorSecret.fromSecretsManager(connection, 'uri') },
      }),
      plugin: PluginArchive.fromMaven('org.mongodb.kafka:mongo-kafka-connect:2.0.1:all', {
        sha256: '26e0027798fb20d93d4f4d8ecbc274c2792c232db815fb99f701057ac6f62b08',
      }),
    });
    new ConnectorAlarms(this, 'DocumentsAlarms', { connector });

    const pipeline = new S3SinkPipeline(this, 'Archive', {
      cluster,
      bucket: s3.Bucket.fromBucketName(this, 'Bucket', 'shop-archive'),
      topics: ['shop.public.orders'],
      prefix: 'shop/',
      sinkConnector: { connectorName: 'shop-archive', changes: ConnectorChanges.inPlace() },
    });
    new ConnectorAlarms(this, 'ArchiveAlarms', { connector: pipeline.sink });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new InPlaceStack(app, 'InPlace', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}
