import { App, Duration, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import {
  Capacity, Connector, Converter, DatabaseEngine, DebeziumSource, KafkaCluster, KafkaClusterKind, options, SourceDatabase, Transform,
  TransformPredicate,
} from 'cdk-msk-connect';

/** Typed options of a connector, its converters and its transforms: no configuration key is written by hand. */
export class TypedOptionsStack extends Stack {
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
    const orders = TransformPredicate.topicNameMatches('shop\\.public\\.orders');

    new Connector(this, 'Source', {
      cluster,
      connectorName: 'shop-source',
      definition: DebeziumSource.postgres({
        database: SourceDatabase.fromEndpoint({
          engine: DatabaseEngine.POSTGRES,
          host: 'shop.example.internal',
          port: 5432,
          databaseName: 'shop',
          secret: secretsmanager.Secret.fromSecretNameV2(this, 'Login', 'shop/debezium'),
        }),
        topicPrefix: 'shop',
        tables: ['public.orders', 'public.customers'],
        snapshotMode: options.DebeziumSnapshotMode.INITIAL,
        options: {
          decimalHandlingMode: options.DebeziumDecimalHandlingMode.STRING,
          intervalHandlingMode: options.DebeziumIntervalHandlingMode.STRING,
          pollIntervalMs: Duration.millis(250),
          snapshotFetchSize: 5000,
        },
        valueConverter: Converter.json({ options: { decimalFormat: options.JsonConverterDecimalFormat.NUMERIC, schemasCacheSize: 200 } }),
        transforms: [
          Transform.timezoneConverter({ convertedTimezone: 'Europe/Berlin', includeList: ['source:orders:created_at'] }),
          Transform.maskFieldValue({ fields: ['email'], replacement: 'hidden' }, { predicate: orders, negatePredicate: true }),
          Transform.insertHeader({ header: 'origin', valueLiteral: 'shop' }),
          Transform.replaceFieldValue({ exclude: ['internal_note'] }),
        ],
      }),
      capacity: Capacity.provisioned(),
    });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new TypedOptionsStack(app, 'TypedOptions', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}
