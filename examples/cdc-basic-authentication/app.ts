import * as msk from '@aws-cdk/aws-msk-alpha';
import { App, Stack, Validations } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import {
  CdcToOpenSearch, SourceDatabase, DebeziumSource, IndexField, KafkaCluster, KafkaVpc, OpenSearchAuthentication, OpenSearchTarget,
  PipelineIndexTemplate,
} from 'cdk-msk-connect';

/**
 * Rows of PostgreSQL as documents in OpenSearch, with fine-grained access control and the internal user database of the domain.
 * The user name and password are in a secret that the worker reads; neither the template nor the configuration of the connector contains them.
 */
export class SearchStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const { vpc } = new KafkaVpc(this, 'Network', { natGateways: 1 });
    const cluster = KafkaCluster.fromServerlessCluster(new msk.ServerlessCluster(this, 'Kafka', { clusterName: 'shop', vpcConfigs: [{ vpc }] }));

    const db = new rds.DatabaseInstance(this, 'Database', {
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
    db.addRotationSingleUser();

    // the only user of a new domain; to use an internal user with fewer permissions, specify the secret of that user
    const user = new secretsmanager.Secret(this, 'SearchUser', {
      generateSecretString: { secretStringTemplate: JSON.stringify({ username: 'shop' }), generateStringKey: 'password', passwordLength: 32 },
    });
    Validations.of(user).acknowledge({ id: 'AwsSolutions::AwsSolutions-SMG4', reason: 'the password of the internal user database is changed by a deploy' });
    const domain = new opensearch.Domain(this, 'Domain', {
      version: opensearch.EngineVersion.OPENSEARCH_2_19,
      vpc,
      vpcSubnets: [{ subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, availabilityZones: vpc.availabilityZones.slice(0, 2) }],
      capacity: { masterNodes: 3, dataNodes: 2, multiAzWithStandbyEnabled: false },
      zoneAwareness: { availabilityZoneCount: 2 },
      fineGrainedAccessControl: { masterUserName: 'shop', masterUserPassword: user.secretValueFromJson('password') },
      useUnsignedBasicAuth: true,
      logging: { slowSearchLogEnabled: true, slowIndexLogEnabled: true, appLogEnabled: true },
    });
    Validations.of(domain).acknowledge(
      { id: 'AwsSolutions::AwsSolutions-OS3', reason: 'the domain is in the VPC, and only known users are answered' },
      { id: 'AwsSolutions::AwsSolutions-OS5', reason: 'the policy admits unsigned requests because fine-grained access control asks each for user and password' },
    );

    new CdcToOpenSearch(this, 'ShopSearch', {
      cluster,
      source: DebeziumSource.postgres({
        database: SourceDatabase.fromInstance(db, { databaseName: 'shop' }),
        topicPrefix: 'shop',
        tables: ['public.orders', 'public.customers'],
      }),
      target: OpenSearchTarget.domain(domain),
      authentication: OpenSearchAuthentication.basic(user),
      indexTemplate: PipelineIndexTemplate.managed({ fields: { price: IndexField.decimal(2), ordered_at: IndexField.timestamp() } }),
      sourceConnector: { connectorName: 'shop-source' },
      sinkConnector: { connectorName: 'shop-search' },
    });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new SearchStack(app, 'Search');
  return app;
}

if (require.main === module) {
  buildApp().synth();
}
