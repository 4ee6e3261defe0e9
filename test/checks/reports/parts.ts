import { cfn, tf } from './report';

export const TF = 'https://github.com/hashicorp/terraform-provider-aws/issues/';
export const JDBC = 'https://github.com/confluentinc/kafka-connect-jdbc/issues/';
export const JSONC = 'org.apache.kafka.connect.json.JsonConverter';
export const TEXT = 'org.apache.kafka.connect.storage.StringConverter';
export const at = (n: string, a: string) => ({ 'Fn::GetAtt': [n, a] });

export const msk = (o: { name?: string; version?: string; nodes?: number; type?: string; subnets?: string; storage?: string; auth?: string; encryption?: string; more?: string; pre?: string } = {}) => tf(`${o.pre ?? ''}
resource "aws_msk_cluster" "orders" {
  cluster_name           = "${o.name ?? 'orders'}"
  kafka_version          = "${o.version ?? '3.8.x'}"
  number_of_broker_nodes = ${o.nodes ?? 3}

  broker_node_group_info {
    instance_type   = "${o.type ?? 'kafka.m5.large'}"
    client_subnets  = ${o.subnets ?? '["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712", "subnet-0a1b2c3d4e5f60713"]'}
    security_groups = ["sg-0a1b2c3d4e5f60718"]
${o.storage ?? `    storage_info {
      ebs_storage_info {
        volume_size = 100
      }
    }`}
  }
${o.auth ?? `  client_authentication {
    sasl {
      iam = true
    }
  }`}
${o.encryption ?? ''}
${o.more ?? ''}
}
`);
export const enc = (c: string) => `  encryption_info {
    encryption_in_transit {
      client_broker = "${c}"
      in_cluster    = true
    }
  }`;
export const sasl = (body: string, more = '') => `  client_authentication {
    sasl {
      ${body}
    }
${more}  }`;
export const plan = (before: object | null, after: object, type = 'aws_msk_cluster', actions = ['update']) => ({ 'plan.json': JSON.stringify({ format_version: '1.2', terraform_version: '1.9.0', planned_values: { root_module: { resources: [{ address: `${type}.orders`, mode: 'managed', type, name: 'orders', values: after }] } }, resource_changes: [{ address: `${type}.orders`, mode: 'managed', type, name: 'orders', change: { actions, before, after, after_unknown: {} } }] }) });
export const clusterValues = (version: string, size: number) => ({ cluster_name: 'orders', kafka_version: version, number_of_broker_nodes: 3, broker_node_group_info: [{ instance_type: 'kafka.m5.large', client_subnets: ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712', 'subnet-0a1b2c3d4e5f60713'], security_groups: ['sg-0a1b2c3d4e5f60718'], storage_info: [{ ebs_storage_info: [{ volume_size: size }] }] }], client_authentication: [{ sasl: [{ iam: true, scram: false }], tls: [], unauthenticated: false }], encryption_info: [{ encryption_in_transit: [{ client_broker: 'TLS', in_cluster: true }] }] });

export const connectTf = (bootstrap: string, authentication = 'IAM', config = '') => `
resource "aws_mskconnect_connector" "mm2" {
  name                 = "mirror"
  kafkaconnect_version = "3.7.x"
  capacity {
    autoscaling {
      mcu_count        = 1
      min_worker_count = 1
      max_worker_count = 2
      scale_in_policy {
        cpu_utilization_percentage = 20
      }
      scale_out_policy {
        cpu_utilization_percentage = 80
      }
    }
  }
  connector_configuration = {
    "connector.class"                = "io.confluent.connect.s3.S3SinkConnector"
    "tasks.max"                      = "1"
    "topics"                         = "orders"
    "s3.region"                      = "eu-west-1"
    "s3.bucket.name"                 = "orders-archive"
    "flush.size"                     = "1000"
    "storage.class"                  = "io.confluent.connect.s3.storage.S3Storage"
    "format.class"                   = "io.confluent.connect.s3.format.json.JsonFormat"
    "value.converter"                = "org.apache.kafka.connect.json.JsonConverter"
    "value.converter.schemas.enable" = "false"
    "key.converter"                  = "org.apache.kafka.connect.storage.StringConverter"${config}
  }
  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = ${bootstrap}
      vpc {
        security_groups = ["sg-0a1b2c3d4e5f60718"]
        subnets         = ["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712"]
      }
    }
  }
  kafka_cluster_client_authentication {
    authentication_type = "${authentication}"
  }
  kafka_cluster_encryption_in_transit {
    encryption_type = "TLS"
  }
  plugin {
    custom_plugin {
      arn      = aws_mskconnect_custom_plugin.sink.arn
      revision = aws_mskconnect_custom_plugin.sink.latest_revision
    }
  }
  service_execution_role_arn = "arn:aws:iam::111122223333:role/connect"
}
`;
export const pluginTf = (type: string, key: string, object = 'source = "files/plugin.zip"') => `
resource "aws_s3_object" "sink" {
  bucket = "orders-plugins"
  key    = "${key}"
  ${object}
}
resource "aws_mskconnect_custom_plugin" "sink" {
  name         = "sink-1"
  content_type = "${type}"
  location {
    s3 {
      bucket_arn = "arn:aws:s3:::orders-plugins"
      file_key   = aws_s3_object.sink.key
    }
  }
}
`;
export const PLUGIN = pluginTf('ZIP', 'sink-1.zip');
export const join = (...parts: Record<string, string | Buffer>[]) => tf(parts.map(each => each['main.tf']).join('\n'));

export const S3 = { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'tasks.max': '1', 'topics': 'orders', 's3.region': 'eu-west-1', 's3.bucket.name': 'orders-archive', 'flush.size': '1000', 'storage.class': 'io.confluent.connect.s3.storage.S3Storage', 'format.class': 'io.confluent.connect.s3.format.json.JsonFormat', 'key.converter': TEXT, 'value.converter': JSONC, 'value.converter.schemas.enable': 'false', 'behavior.on.null.values': 'ignore' };
export const PLUG = 'arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/p/01234567-89ab-cdef-0123-456789abcdef-2';
export const connector = (config: object, more: object = {}) => ({ Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorName: 'orders', KafkaConnectVersion: '3.7.x', ServiceExecutionRoleArn: 'arn:aws:iam::111122223333:role/connect', ConnectorConfiguration: config, KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'b-1.orders.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098', Vpc: { SecurityGroups: ['sg-0a1b2c3d4e5f60718'], Subnets: ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712'] } } }, KafkaClusterClientAuthentication: { AuthenticationType: 'IAM' }, KafkaClusterEncryptionInTransit: { EncryptionType: 'TLS' }, Plugins: [{ CustomPlugin: { CustomPluginArn: PLUG, Revision: 1 } }], Capacity: { ProvisionedCapacity: { McuCount: 1, WorkerCount: 1 } }, LogDelivery: { WorkerLogDelivery: { CloudWatchLogs: { Enabled: true, LogGroup: '/aws/vendedlogs/orders' } } }, ...more } });
export const cluster = (more: object = {}) => ({ Type: 'AWS::MSK::Cluster', Properties: { ClusterName: 'orders', KafkaVersion: '3.8.x', NumberOfBrokerNodes: 3, BrokerNodeGroupInfo: { InstanceType: 'kafka.m5.large', ClientSubnets: ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712', 'subnet-0a1b2c3d4e5f60713'], SecurityGroups: ['sg-0a1b2c3d4e5f60718'], StorageInfo: { EBSStorageInfo: { VolumeSize: 100 } } }, ClientAuthentication: { Sasl: { Iam: { Enabled: true } }, Unauthenticated: { Enabled: false } }, EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS', InCluster: true } }, ...more } });
export const worker = (text: string) => ({ Type: 'AWS::KafkaConnect::WorkerConfiguration', Properties: { Name: 'w', PropertiesFileContent: { 'Fn::Base64': text } } });
export const uses = { WorkerConfiguration: { WorkerConfigurationArn: at('Worker', 'WorkerConfigurationArn'), Revision: 1 } };
export const scaling = (more: object) => ({ Capacity: { AutoScaling: { McuCount: 1, MinWorkerCount: 1, MaxWorkerCount: 4, ScaleInPolicy: { CpuUtilizationPercentage: 20 }, ScaleOutPolicy: { CpuUtilizationPercentage: 80 }, ...more } } });

export const role = (statements: object[]) => ({ Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'kafkaconnect.amazonaws.com' }, Action: 'sts:AssumeRole' }] }, Policies: [{ PolicyName: 'p', PolicyDocument: { Version: '2012-10-17', Statement: statements } }] } });
export const allow = (Action: string | string[], Resource: string | string[] = '*') => ({ Effect: 'Allow', Action, Resource });
export const withRole = (...statements: object[]) => cfn({ Role: role([...statements, allow('s3:*')]), Connector: connector(S3, { ServiceExecutionRoleArn: at('Role', 'Arn') }) });

export const PG = { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'tasks.max': '1', 'database.hostname': 'orders.internal.example', 'database.port': '5432', 'database.user': 'debezium', 'database.password': '${sm:orders-db:password}', 'database.dbname': 'orders', 'topic.prefix': 'shop', 'plugin.name': 'pgoutput', 'slot.name': 'shop', 'publication.autocreate.mode': 'filtered', 'table.include.list': 'public.orders', 'key.converter': JSONC, 'value.converter': JSONC };
export const IAM = (c: string) => ({ [`schema.history.internal.${c}.security.protocol`]: 'SASL_SSL', [`schema.history.internal.${c}.sasl.mechanism`]: 'AWS_MSK_IAM', [`schema.history.internal.${c}.sasl.jaas.config`]: 'software.amazon.msk.auth.iam.IAMLoginModule required;', [`schema.history.internal.${c}.sasl.client.callback.handler.class`]: 'software.amazon.msk.auth.iam.IAMClientCallbackHandler' });
