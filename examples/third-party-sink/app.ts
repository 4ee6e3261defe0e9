import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import {
  Capacity, Connector, ConnectorAlarms, ConnectorDefinition, ConnectorSecret, Converter, KafkaCluster, KafkaClusterKind, PluginArchive,
} from 'cdk-msk-connect';

/** A sink of any vendor on an existing cluster, of which only the ARN, VPC and security group are known. */
export class SearchArchiveStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const vpc = ec2.Vpc.fromVpcAttributes(this, 'Vpc', {
      vpcId: 'vpc-0a1b2c3d4e5f60718',
      availabilityZones: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'],
      privateSubnetIds: ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712', 'subnet-0a1b2c3d4e5f60713'],
      privateSubnetRouteTableIds: ['rtb-0a1b2c3d4e5f60711', 'rtb-0a1b2c3d4e5f60712', 'rtb-0a1b2c3d4e5f60713'],
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
      definition: ConnectorDefinition.sink('com.mongodb.kafka.connect.MongoSinkConnector', {
        topics: ['shop.public.orders'],
        keyConverter: Converter.string(),
        valueConverter: Converter.json(),
        config: { database: 'shop', collection: 'orders' },
        secrets: { 'connection.uri': ConnectorSecret.fromSecretsManager(connection, 'uri') },
        errorHandling: { deadLetterQueue: { topicName: 'orders-to-documents-failed' } },
      }),
      plugin: PluginArchive.fromMaven('org.mongodb.kafka:mongo-kafka-connect:2.0.1:all', {
        sha256: '26e0027798fb20d93d4f4d8ecbc274c2792c232db815fb99f701057ac6f62b08',
      }),
      capacity: Capacity.autoscaled({ minWorkers: 1, maxWorkers: 4, maxTasks: 8 }),
    });
    new ConnectorAlarms(this, 'DocumentsAlarms', { connector });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new SearchArchiveStack(app, 'SearchArchive', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}
