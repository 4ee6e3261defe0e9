import { App, Duration, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import {
  AutoRestart, Connector, ConnectorAlarms, ConnectorChanges, ConnectorDefinition, ConnectorKind, ConnectorSecret, Converter, KafkaCluster,
  KafkaClusterKind, PluginArchive, S3SinkPipeline,
} from 'cdk-msk-connect';

/** Connectors whose failed tasks are restarted automatically: a connector, one in a pipeline, an imported one, and an L1 construct. */
export class AutomaticRestartStack extends Stack {
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
      autoRestart: AutoRestart.failedTasks({ maxRestarts: 5, restartOn: [connection] }),
      definition: ConnectorDefinition.sink('com.mongodb.kafka.connect.MongoSinkConnector', {
        topics: ['shop.public.orders'],
        keyConverter: Converter.string(),
        valueConverter: Converter.json(),
        config: { database: 'shop', collection: 'orders' },
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
      sinkConnector: { connectorName: 'shop-archive', changes: ConnectorChanges.inPlace(), autoRestart: AutoRestart.failedTasks() },
    });
    new ConnectorAlarms(this, 'ArchiveAlarms', { connector: pipeline.sink });

    const payments = Connector.fromConnectorAttributes(this, 'Payments', {
      connectorArn: 'arn:aws:kafkaconnect:eu-central-1:111122223333:connector/payments/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2',
      connectorKind: ConnectorKind.SOURCE,
    });
    new AutoRestart(this, 'Elsewhere', {
      connectors: [payments, legacyConnector(this)],
      policy: AutoRestart.failedTasks({ resetAfter: Duration.hours(2) }),
    });
    new ConnectorAlarms(this, 'PaymentsAlarms', { connector: payments });
  }
}

/** An existing L1 construct. */
function legacyConnector(scope: Construct): CfnConnector {
  return new CfnConnector(scope, 'Legacy', {
    connectorName: 'legacy-archive',
    capacity: { provisionedCapacity: { mcuCount: 1, workerCount: 1 } },
    connectorConfiguration: {
      'connector.class': 'io.confluent.connect.s3.S3SinkConnector',
      'tasks.max': '1',
      'topics': 'shop.public.customers',
      's3.bucket.name': 'shop-archive',
      's3.region': 'eu-central-1',
      'flush.size': '1000',
      'rotate.schedule.interval.ms': '600000',
      'timezone': 'UTC',
      'storage.class': 'io.confluent.connect.s3.storage.S3Storage',
      'format.class': 'io.confluent.connect.s3.format.json.JsonFormat',
      'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
      'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
      'value.converter.schemas.enable': 'false',
    },
    kafkaCluster: {
      apacheKafkaCluster: {
        bootstrapServers: 'b-1.platform.kafka.eu-central-1.amazonaws.com:9098,b-2.platform.kafka.eu-central-1.amazonaws.com:9098',
        vpc: { subnets: ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712'], securityGroups: ['sg-0a1b2c3d4e5f60718'] },
      },
    },
    kafkaClusterClientAuthentication: { authenticationType: 'IAM' },
    kafkaClusterEncryptionInTransit: { encryptionType: 'TLS' },
    kafkaConnectVersion: '2.7.1',
    logDelivery: { workerLogDelivery: { cloudWatchLogs: { enabled: true, logGroup: '/legacy/connectors' } } },
    plugins: [{ customPlugin: { customPluginArn: 'arn:aws:kafkaconnect:eu-central-1:111122223333:custom-plugin/s3/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2', revision: 1 } }],
    serviceExecutionRoleArn: 'arn:aws:iam::111122223333:role/legacy-archive',
  });
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new AutomaticRestartStack(app, 'AutomaticRestart', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}
