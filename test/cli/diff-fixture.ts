import type { Comparison } from '../../src/cli/diff/model';
import { run } from './run';

export type Json = { [key: string]: unknown };
export interface Resource { Type: string; Properties: Json }

export const WORKER = (lines: string) => Buffer.from(`key.converter=a\nvalue.converter=b\n${lines}`).toString('base64');
export const POSTGRES = { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'database.hostname': 'db', 'database.dbname': 'shop', 'topic.prefix': 'shop', 'slot.name': 'shop' };
export const MYSQL = { 'connector.class': 'io.debezium.connector.mysql.MySqlConnector', 'database.hostname': 'db', 'topic.prefix': 'shop', 'schema.history.internal.kafka.topic': 'history' };
export const SINK = { 'connector.class': 'com.example.ShopSinkConnector', 'topics': 'orders' };

export function connector(config: Json, more: Json = {}): Resource {
  return {
    Type: 'AWS::KafkaConnect::Connector',
    Properties: {
      ConnectorName: 'orders',
      ConnectorDescription: 'd',
      ConnectorConfiguration: config,
      Capacity: { ProvisionedCapacity: { McuCount: 1, WorkerCount: 1 } },
      KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'a:9098', Vpc: { Subnets: ['s-1'], SecurityGroups: ['g-1'] } } },
      KafkaClusterClientAuthentication: { AuthenticationType: 'IAM' },
      KafkaClusterEncryptionInTransit: { EncryptionType: 'TLS' },
      KafkaConnectVersion: '3.7.x',
      Plugins: [{ CustomPlugin: { CustomPluginArn: { 'Fn::GetAtt': ['Plugin', 'CustomPluginArn'] }, Revision: 1 } }],
      ServiceExecutionRoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] },
      WorkerConfiguration: { WorkerConfigurationArn: { 'Fn::GetAtt': ['Workers', 'WorkerConfigurationArn'] }, Revision: 1 },
      NetworkType: 'IPV4',
      LogDelivery: { WorkerLogDelivery: { S3: { Enabled: true, Bucket: 'b' } } },
      Tags: { a: '1' },
      ...more,
    },
  };
}

export function template(config: Json, more: Json = {}, others: { [id: string]: Resource | undefined } = {}): { Resources: { [id: string]: Resource } } {
  const resources: { [id: string]: Resource | undefined } = {
    Plugin: { Type: 'AWS::KafkaConnect::CustomPlugin', Properties: { Name: 'p-1', ContentType: 'ZIP', Description: 'd', Location: { S3Location: { BucketArn: 'b', FileKey: 'k-0123456789abcdef.zip', ObjectVersion: '1' } }, Tags: {} } },
    Workers: { Type: 'AWS::KafkaConnect::WorkerConfiguration', Properties: { Name: 'w-1', Description: 'd', PropertiesFileContent: WORKER('offset.storage.topic=o\n'), Tags: {} } },
    Role: { Type: 'AWS::IAM::Role', Properties: {} },
    Connector: connector(config, more),
    ...others,
  };
  return { Resources: Object.fromEntries(Object.entries(resources).filter(([, resource]) => resource !== undefined)) as { [id: string]: Resource } };
}

export async function compare(before: object, after: object): Promise<Comparison> {
  return JSON.parse((await run(['diff', '--format', 'json', 'old.json', 'new.json'], { 'old.json': before, 'new.json': after })).out) as Comparison;
}
