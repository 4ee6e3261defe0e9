type Json = { [key: string]: unknown };

const WORKER_PROPERTIES = 'key.converter=org.apache.kafka.connect.json.JsonConverter\nvalue.converter=org.apache.kafka.connect.json.JsonConverter\n'
  + 'offset.storage.topic=orders-offsets\nconfig.providers=secretsmanager\n'
  + 'config.providers.secretsmanager.class=io.github.cdkmskconnect.secrets.SecretsManagerConfigProvider\n';

/** A template in which everything is right: plugin, worker configuration and a Debezium connector on a cluster with IAM. */
export function rightTemplate(): { Resources: { [id: string]: { Type: string; Properties: Json; DependsOn?: string[] } } } {
  return {
    Resources: {
      Plugin: {
        Type: 'AWS::KafkaConnect::CustomPlugin',
        Properties: {
          Name: 'debezium-postgres-4f2e1cc0be3b', ContentType: 'ZIP', Location: { S3Location: { BucketArn: 'arn:aws:s3:::artifacts', FileKey: 'debezium-4f2e1cc0be3b.zip' } },
        },
      },
      Workers: {
        Type: 'AWS::KafkaConnect::WorkerConfiguration',
        Properties: { Name: 'orders-0a1b2c3d4e5f', PropertiesFileContent: Buffer.from(WORKER_PROPERTIES).toString('base64') },
      },
      Connector: {
        Type: 'AWS::KafkaConnect::Connector',
        Properties: {
          ConnectorName: 'orders',
          Capacity: { ProvisionedCapacity: { McuCount: 1, WorkerCount: 1 } },
          ConnectorConfiguration: {
            'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
            'tasks.max': '1',
            'database.hostname': 'db.internal',
            'database.port': '5432',
            'database.user': 'cdc',
            'database.password': '${secretsmanager:shop:password}',
            'database.dbname': 'shop',
            'topic.prefix': 'shop',
            'plugin.name': 'pgoutput',
            'table.include.list': 'public.orders',
            'slot.name': 'shop',
            'interval.handling.mode': 'string',
            'producer.override.max.request.size': '1048576',
            'publication.autocreate.mode': 'filtered',
            'slot.drop.on.stop': 'false',
            'topic.creation.default.partitions': '3',
            'topic.creation.default.replication.factor': '3',
          },
          KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098', Vpc: { Subnets: ['subnet-1', 'subnet-2'], SecurityGroups: ['sg-1'] } } },
          KafkaClusterClientAuthentication: { AuthenticationType: 'IAM' },
          KafkaClusterEncryptionInTransit: { EncryptionType: 'TLS' },
          KafkaConnectVersion: '3.7.x',
          Plugins: [{ CustomPlugin: { CustomPluginArn: { 'Fn::GetAtt': ['Plugin', 'CustomPluginArn'] }, Revision: 1 } }],
          WorkerConfiguration: { WorkerConfigurationArn: { 'Fn::GetAtt': ['Workers', 'WorkerConfigurationArn'] }, Revision: 1 },
          ServiceExecutionRoleArn: 'arn:aws:iam::111122223333:role/connect',
          LogDelivery: { WorkerLogDelivery: { CloudWatchLogs: { Enabled: true, LogGroup: '/aws/vendedlogs/orders' } } },
        },
      },
      Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { Namespace: 'AWS/KafkaConnect', MetricName: 'ErroredTaskCount' } },
    },
  };
}

/** The same with something put at a path of a resource's properties; `undefined` takes it away. */
export function withValue(resource: string, path: string[], value: unknown) {
  const template = rightTemplate();
  let holder: Json = template.Resources[resource].Properties;
  for (const key of path.slice(0, -1)) {
    holder = holder[key] as Json;
  }
  const last = path[path.length - 1];
  if (value === undefined) {
    delete holder[last];
  } else {
    holder[last] = value;
  }
  return template;
}
