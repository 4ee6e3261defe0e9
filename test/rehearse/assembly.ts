import { copyFileSync, mkdirSync, writeFileSync } from 'fs';
import { basename, join } from 'path';

/** A connector of a hand-written template. */
export interface TestConnector {
  readonly name: string;
  readonly config: { readonly [key: string]: unknown };
  readonly archive: string;
  /** Whether it is a JAR, where its name does not say so: in the cache a file is named by its checksum. @default false */
  readonly jar?: boolean;
  /** Lines of the worker configuration. */
  readonly worker?: string;
}

/** Writes a template with the archives beside it, as a cloud assembly holds them. */
export function writeAssembly(directory: string, connectors: readonly TestConnector[]): string {
  mkdirSync(directory, { recursive: true });
  const resources: { [id: string]: unknown } = {};
  connectors.forEach(({ name, config, archive, jar = false, worker }, index) => {
    const key = `${index}-${basename(archive)}${jar ? '.jar' : ''}`;
    copyFileSync(archive, join(directory, `asset.${key}`));
    resources[`Plugin${index}`] = {
      Type: 'AWS::KafkaConnect::CustomPlugin',
      Properties: {
        Name: `plugin-${index}`,
        ContentType: key.endsWith('.jar') ? 'JAR' : 'ZIP',
        Location: { S3Location: { BucketArn: 'arn:aws:s3:::assets', FileKey: key } },
      },
    };
    if (worker !== undefined) {
      resources[`Worker${index}`] = {
        Type: 'AWS::KafkaConnect::WorkerConfiguration',
        Properties: {
          Name: `worker-${index}`, PropertiesFileContent: Buffer.from(worker).toString('base64'),
        },
      };
    }
    resources[`Connector${index}`] = {
      Type: 'AWS::KafkaConnect::Connector',
      Properties: {
        ConnectorName: name,
        ConnectorConfiguration: config,
        KafkaConnectVersion: '3.7.x',
        KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'b-1.shop.abc.c2.kafka.eu-central-1.amazonaws.com:9098' } },
        KafkaClusterClientAuthentication: { AuthenticationType: 'IAM' },
        KafkaClusterEncryptionInTransit: { EncryptionType: 'TLS' },
        Plugins: [{ CustomPlugin: { CustomPluginArn: { 'Fn::GetAtt': [`Plugin${index}`, 'CustomPluginArn'] }, Revision: 1 } }],
        ...worker !== undefined && { WorkerConfiguration: { WorkerConfigurationArn: { 'Fn::GetAtt': [`Worker${index}`, 'WorkerConfigurationArn'] }, Revision: 1 } },
      },
    };
  });
  const file = join(directory, 'Test.template.json');
  writeFileSync(file, JSON.stringify({ Resources: resources }));
  return file;
}

/** What Debezium's PostgreSQL source needs to read one table. */
export const SHOP_ORDERS = {
  'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
  'database.hostname': 'db',
  'database.user': 'a',
  'database.password': 'b',
  'database.dbname': 'shop',
  'topic.prefix': 'shop',
  'plugin.name': 'pgoutput',
  'table.include.list': 'public.orders',
};
