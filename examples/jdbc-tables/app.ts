import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import {
  Connector, DatabaseEngine, JdbcSink, JdbcSource, JdbcSourceMode, JdbcTables, KafkaVpc, RecordEncoding, ServerlessCluster, SourceDatabase,
} from 'cdk-msk-connect';

/** Tables of MySQL, read by an incrementing column and a timestamp, to tables in PostgreSQL and to a log of changes in Amazon Redshift. */
export class JdbcTablesStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const vpc = new KafkaVpc(this, 'Network', {}).vpc;
    const cluster = new ServerlessCluster(this, 'Kafka', { vpc });
    const databases = [ec2.SecurityGroup.fromSecurityGroupId(this, 'Databases', 'sg-0a1b2c3d4e5f60718')];
    const shop = SourceDatabase.fromEndpoint({
      engine: DatabaseEngine.MYSQL,
      host: 'shop.example.internal',
      databaseName: 'shop',
      secret: secretsmanager.Secret.fromSecretNameV2(this, 'ShopLogin', 'shop/kafka'),
      securityGroups: databases,
    });
    const reports = SourceDatabase.fromEndpoint({
      engine: DatabaseEngine.POSTGRES,
      host: 'reports.example.internal',
      databaseName: 'reports',
      secret: secretsmanager.Secret.fromSecretNameV2(this, 'ReportsLogin', 'reports/kafka'),
      securityGroups: databases,
    });

    const source = JdbcSource.aiven({
      database: shop,
      topicPrefix: 'shop_',
      tables: ['orders', 'customers'],
      mode: JdbcSourceMode.timestampIncrementing('id', 'updated_at'),
      recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS,
    });
    new Connector(this, 'Source', { cluster, definition: source });

    new Connector(this, 'Rows', {
      cluster,
      definition: JdbcSink.aiven({
        database: reports,
        changesFrom: source,
        keyColumns: ['id'],
        tables: JdbcTables.MANAGED,
        errorHandling: { deadLetterQueue: { topicName: 'shop_rows_failed' } },
      }),
    });

    const warehouse = SourceDatabase.fromEndpoint({
      engine: DatabaseEngine.REDSHIFT,
      host: 'warehouse.111122223333.eu-central-1.redshift-serverless.amazonaws.com',
      databaseName: 'dev',
      secret: secretsmanager.Secret.fromSecretNameV2(this, 'WarehouseLogin', 'warehouse/kafka'),
      securityGroups: databases,
    });
    new Connector(this, 'Log', { cluster, definition: JdbcSink.aiven({ database: warehouse, changesFrom: source }) });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new JdbcTablesStack(app, 'JdbcTables', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}
