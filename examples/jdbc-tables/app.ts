import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import {
  Connector, DatabaseEngine, JdbcSink, JdbcSource, JdbcSourceMode, JdbcTables, KafkaVpc, RecordEncoding, ServerlessCluster, SourceDatabase,
} from '../../src';

/** Tables of MySQL, read by a number and a time, into tables of PostgreSQL and into a log of changes in Amazon Redshift. */
export class JdbcTablesStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const vpc = new KafkaVpc(this, 'Network', {}).vpc;
    const cluster = new ServerlessCluster(this, 'Kafka', { vpc });
    const shop = new rds.DatabaseInstance(this, 'Shop', { engine: rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0 }), vpc });
    const reports = new rds.DatabaseInstance(this, 'Reports', { engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }), vpc });

    const source = JdbcSource.aiven({
      database: SourceDatabase.fromInstance(shop, { databaseName: 'shop' }),
      topicPrefix: 'shop_',
      tables: ['orders', 'customers'],
      mode: JdbcSourceMode.timestampIncrementing('id', 'updated_at'),
      recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS,
    });
    new Connector(this, 'Source', { cluster, definition: source });

    new Connector(this, 'Rows', {
      cluster,
      definition: JdbcSink.aiven({
        database: SourceDatabase.fromInstance(reports, { databaseName: 'reports' }),
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
      securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(this, 'Warehouse', 'sg-0a1b2c3d4e5f60718')],
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
