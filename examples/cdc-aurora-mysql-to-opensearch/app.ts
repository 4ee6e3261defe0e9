import { App, Stack, Validations } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import {
  CdcToOpenSearch, DatabaseEngine, DatabasePreparation, DebeziumSource, KafkaVpc,
  OpenSearchAuthentication, OpenSearchTarget, ProvisionedCluster, SourceDatabase,
} from 'cdk-msk-connect';

/** Rows of Aurora MySQL as documents in OpenSearch, through a provisioned MSK cluster. The sink authenticates as an internal user of the domain. */
export class SearchStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const { vpc } = new KafkaVpc(this, 'Network', { natGateways: 1 });
    const cluster = new ProvisionedCluster(this, 'Kafka', { vpc });

    const db = new rds.DatabaseCluster(this, 'Database', {
      vpc,
      engine: rds.DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_10_0 }),
      parameters: DatabasePreparation.engineParameters(DatabaseEngine.MYSQL),
      writer: rds.ClusterInstance.provisioned('Writer'),
      defaultDatabaseName: 'shop',
      storageEncrypted: true,
      iamAuthentication: true,
      deletionProtection: true,
      port: 13306,
    });
    db.addRotationSingleUser();

    const user = new secretsmanager.Secret(this, 'SearchUser', {
      generateSecretString: { secretStringTemplate: JSON.stringify({ username: 'pipeline' }), generateStringKey: 'password' },
    });
    const domain = new opensearch.Domain(this, 'Domain', {
      version: opensearch.EngineVersion.OPENSEARCH_2_19,
      vpc,
      vpcSubnets: [{ subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, availabilityZones: vpc.availabilityZones.slice(0, 2) }],
      capacity: { masterNodes: 3, dataNodes: 2, multiAzWithStandbyEnabled: false },
      zoneAwareness: { availabilityZoneCount: 2 },
      encryptionAtRest: { enabled: true },
      nodeToNodeEncryption: true,
      enforceHttps: true,
      fineGrainedAccessControl: {
        masterUserName: 'pipeline',
        masterUserPassword: user.secretValueFromJson('password'),
      },
      useUnsignedBasicAuth: true,
      logging: { slowSearchLogEnabled: true, slowIndexLogEnabled: true, appLogEnabled: true },
    });
    Validations.of(domain).acknowledge(
      { id: 'AwsSolutions::AwsSolutions-OS3', reason: 'the domain is in the VPC and asks for a password' },
      { id: 'AwsSolutions::AwsSolutions-OS5', reason: 'unsigned requests must carry a password: fine-grained access control is on' },
    );
    Validations.of(user).acknowledge({ id: 'AwsSolutions::AwsSolutions-SMG4', reason: 'the domain takes a new password at a deploy only' });
    Validations.of(db).acknowledge({ id: 'AwsSolutions::AwsSolutions-RDS14', reason: 'Aurora cannot backtrack a cluster with a binary log for replication' });

    const pipeline = new CdcToOpenSearch(this, 'ShopSearch', {
      cluster,
      source: DebeziumSource.mysql({
        database: SourceDatabase.fromCluster(db),
        topicPrefix: 'shop',
        tables: ['shop.orders', 'shop.customers'],
        serverId: 184_054,
        prepare: {},
      }),
      target: OpenSearchTarget.domain(domain),
      authentication: OpenSearchAuthentication.basic(user),
      sourceConnector: { connectorName: 'shop-source' },
      sinkConnector: { connectorName: 'shop-search' },
    });
    Validations.of(pipeline).acknowledge({ id: 'AwsSolutions::AwsSolutions-SMG4', reason: 'the password of the connector is set in the database at a deploy' });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new SearchStack(app, 'Search', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}
