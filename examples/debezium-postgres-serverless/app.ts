import * as msk from '@aws-cdk/aws-msk-alpha';
import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import type { Construct } from 'constructs';
import { Connector, ConnectorAlarms, ConnectorDefinition, ConnectorSecret, Converter, KafkaCluster, PluginArchive } from 'cdk-msk-connect';

/** Change data capture from a PostgreSQL database to a serverless MSK cluster, with any connector class. */
export class ShopStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 3, natGateways: 1, flowLogs: { All: {} } });
    const cluster = KafkaCluster.fromServerlessCluster(new msk.ServerlessCluster(this, 'Kafka', {
      clusterName: 'shop',
      vpcConfigs: [{ vpc }],
    }));

    const database = new rds.DatabaseInstance(this, 'Database', {
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
    database.addRotationSingleUser();

    const connector = new Connector(this, 'Orders', {
      cluster,
      connectorName: 'shop-orders',
      definition: ConnectorDefinition.source('io.debezium.connector.postgresql.PostgresConnector', {
        topics: ['shop.*'],
        keyConverter: Converter.json(),
        valueConverter: Converter.json(),
        config: {
          'database.hostname': database.dbInstanceEndpointAddress,
          'database.port': database.dbInstanceEndpointPort,
          'database.dbname': 'shop',
          'topic.prefix': 'shop',
          'plugin.name': 'pgoutput',
          'publication.name': 'shop_orders',
          'publication.autocreate.mode': 'filtered',
          'slot.name': 'shop_orders',
          'table.include.list': 'public.orders,public.customers',
          'decimal.handling.mode': 'string',
        },
        secrets: {
          'database.user': ConnectorSecret.fromSecretsManager(database.secret!, 'username'),
          'database.password': ConnectorSecret.fromSecretsManager(database.secret!, 'password'),
        },
        endpoints: [{ connections: database, port: ec2.Port.tcp(15432), description: 'PostgreSQL' }],
      }),
      plugin: PluginArchive.fromMaven('io.debezium:debezium-connector-postgres:3.6.1.Final:plugin:zip', {
        sha256: '4d196ef5fb0ebc82452f17c055031e22d9f92e22009d23d5c0476b7ef7260b6e',
      }),
    });
    new ConnectorAlarms(this, 'OrdersAlarms', { connector });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new ShopStack(app, 'Shop');
  return app;
}

if (require.main === module) {
  buildApp().synth();
}
