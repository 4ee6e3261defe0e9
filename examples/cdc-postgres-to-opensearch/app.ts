import * as msk from '@aws-cdk/aws-msk-alpha';
import { App, Stack, Validations } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as rds from 'aws-cdk-lib/aws-rds';
import type { Construct } from 'constructs';
import {
  CdcToOpenSearch, DatabaseEngine, DatabasePreparation, DebeziumSource, IndexField,
  KafkaCluster, KafkaVpc, OpenSearchTarget, PipelineIndexTemplate, SourceDatabase,
} from 'cdk-msk-connect';

/** Rows of PostgreSQL as documents in OpenSearch, through a serverless MSK cluster. Requests to OpenSearch are signed, so no password is required. */
export class SearchStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const { vpc } = new KafkaVpc(this, 'Network', { natGateways: 1 });
    const cluster = KafkaCluster.fromServerlessCluster(new msk.ServerlessCluster(this, 'Kafka', { clusterName: 'shop', vpcConfigs: [{ vpc }] }));

    const db = new rds.DatabaseInstance(this, 'Database', {
      vpc,
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_6 }),
      parameters: DatabasePreparation.engineParameters(DatabaseEngine.POSTGRES),
      databaseName: 'shop',
      storageEncrypted: true,
      iamAuthentication: true,
      multiAz: true,
      deletionProtection: true,
      port: 15432,
    });
    db.addRotationSingleUser();

    const domain = new opensearch.Domain(this, 'Domain', {
      version: opensearch.EngineVersion.OPENSEARCH_2_19,
      vpc,
      vpcSubnets: [{ subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, availabilityZones: vpc.availabilityZones.slice(0, 2) }],
      capacity: { masterNodes: 3, dataNodes: 2, multiAzWithStandbyEnabled: false },
      zoneAwareness: { availabilityZoneCount: 2 },
      encryptionAtRest: { enabled: true },
      nodeToNodeEncryption: true,
      enforceHttps: true,
      logging: { slowSearchLogEnabled: true, slowIndexLogEnabled: true, appLogEnabled: true },
    });
    Validations.of(domain).acknowledge(
      { id: 'AwsSolutions::AwsSolutions-OS3', reason: 'the domain is in the VPC, and only signed requests of roles that may are answered' },
      { id: 'AwsSolutions::AwsSolutions-OS5', reason: 'the domain has no policy that admits unsigned requests' },
    );

    const pipeline = new CdcToOpenSearch(this, 'ShopSearch', {
      cluster,
      source: DebeziumSource.postgres({
        database: SourceDatabase.fromInstance(db, { databaseName: 'shop' }),
        topicPrefix: 'shop',
        tables: ['public.orders', 'public.customers'],
        prepare: {},
      }),
      target: OpenSearchTarget.domain(domain),
      indexTemplate: PipelineIndexTemplate.managed({ fields: { price: IndexField.decimal(2), ordered_at: IndexField.timestamp() } }),
      sourceConnector: { connectorName: 'shop-source' },
      sinkConnector: { connectorName: 'shop-search' },
    });
    Validations.of(pipeline).acknowledge({ id: 'AwsSolutions::AwsSolutions-SMG4', reason: 'the password of the connector is set in the database at a deploy' });
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
