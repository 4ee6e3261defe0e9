import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { Connector, DatabaseEngine, DebeziumSource, KafkaVpc, ServerlessCluster, SourceDatabase } from 'cdk-msk-connect';

/** Change data capture from databases other than PostgreSQL and MySQL, with one connector each. */
export class MoreDatabasesStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const cluster = new ServerlessCluster(this, 'Kafka', { vpc: new KafkaVpc(this, 'Network', {}).vpc });
    const database = (name: string, engine: DatabaseEngine, databaseName?: string) => SourceDatabase.fromEndpoint({
      engine, host: `${name}.example.com`, databaseName, secret: secretsmanager.Secret.fromSecretNameV2(this, `${name}Login`, `cdc/${name}`),
    });

    new Connector(this, 'MariaDb', {
      cluster,
      definition: DebeziumSource.mariadb({
        database: database('mariadb', DatabaseEngine.MARIADB), topicPrefix: 'web', tables: ['web.orders'], serverId: 6001,
      }),
    });

    new Connector(this, 'SqlServer', {
      cluster,
      definition: DebeziumSource.sqlServer({
        database: database('sqlserver', DatabaseEngine.SQL_SERVER, 'erp'),
        topicPrefix: 'erp',
        tables: ['dbo.orders', 'dbo.order_lines'],
        // the root certificate of the server must be in the Java trust store; otherwise, set 'driver.trustServerCertificate': 'true'
        config: { 'driver.encrypt': 'true' },
      }),
    });

    new Connector(this, 'Oracle', {
      cluster,
      definition: DebeziumSource.oracle({
        // the container database; the tables are in the pluggable one
        database: database('oracle', DatabaseEngine.ORACLE, 'ORCLCDB'),
        pluggableDatabaseName: 'ORCLPDB1',
        topicPrefix: 'billing',
        tables: ['BILLING.INVOICES'],
      }),
    });

    new Connector(this, 'MongoDb', {
      cluster,
      definition: DebeziumSource.mongodb({
        database: database('mongodb', DatabaseEngine.MONGODB),
        topicPrefix: 'docs',
        collections: ['shop.reviews'],
        connectionString: 'mongodb://mongodb-1.example.com:27017,mongodb-2.example.com:27017/?replicaSet=rs0&tls=true',
      }),
    });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new MoreDatabasesStack(app, 'MoreDatabases', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}
