import { AIVEN_S3 } from './connectors';
import { rest, script, template, terraform } from './forms';
import type { Mistake } from './mistake';
import { each } from './mistake';
import { brokerCluster, capacity, logs, pluginAlone, topicArn } from './whole-deployments';

/** Clusters, capacity, logs, plugins and the form of files. */
export const CLUSTERS_AND_CAPACITY: readonly Mistake[] = [
  each('capacity: tf both blocks', capacity('provisioned_capacity {\n mcu_count = 1\n worker_count = 1\n }\n autoscaling {\n mcu_count = 1\n min_worker_count = 1\n max_worker_count = 2\n scale_in_policy { cpu_utilization_percentage = 20 }\n scale_out_policy { cpu_utilization_percentage = 80 }\n }'), terraform(AIVEN_S3), /capacity/i),
  each('capacity: tf mcu 16', capacity('provisioned_capacity {\n mcu_count = 16\n worker_count = 1\n }'), terraform(AIVEN_S3), /MC-CAP|mcu/i),
  each('capacity: scale policies at the wrong level', template(AIVEN_S3, { Capacity: { AutoScaling: { McuCount: 1, MinWorkerCount: 1, MaxWorkerCount: 2, CpuUtilizationPercentage: 80 } } }), template(AIVEN_S3, { Capacity: { AutoScaling: { McuCount: 1, MinWorkerCount: 1, MaxWorkerCount: 2, ScaleInPolicy: { CpuUtilizationPercentage: 20 }, ScaleOutPolicy: { CpuUtilizationPercentage: 80 } } } }), /CpuUtilization/),
  each('logs: enabled missing', logs({ CloudWatchLogs: { LogGroup: '/aws/vendedlogs/c' } }), logs({ CloudWatchLogs: { Enabled: true, LogGroup: '/aws/vendedlogs/c' } }), /Enabled/),
  each('logs: bucket ARN', logs({ S3: { Enabled: true, Bucket: 'arn:aws:s3:::logs-of-shop' } }), logs({ S3: { Enabled: true, Bucket: 'logs-of-shop' } }), /Bucket|MC-LOG/),
  each('logs: stream ARN', logs({ Firehose: { Enabled: true, DeliveryStream: 'arn:aws:firehose:eu-central-1:111122223333:deliverystream/s' } }), logs({ Firehose: { Enabled: true, DeliveryStream: 's' } }), /DeliveryStream|MC-LOG/),
  each('version: 2.7.0', template(AIVEN_S3, { KafkaConnectVersion: '2.7.0' }), template(AIVEN_S3, { KafkaConnectVersion: '3.7.x' }), /MC-VER|KafkaConnectVersion/),
  each('version: of the brokers', terraform(AIVEN_S3, { version: '"3.6.0"' }), terraform(AIVEN_S3), /MC-VER|3\.6\.0/),
  each('cluster: two brokers three subnets', brokerCluster({ NumberOfBrokerNodes: 4 }), brokerCluster(), /MC-CLU|NumberOfBrokerNodes/),
  each('cluster: tls in transit value', brokerCluster({ EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS-PLAINTEXT' } } }), brokerCluster({ EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS_PLAINTEXT' } } }), /ClientBroker/),
  each('cluster: enhanced monitoring', brokerCluster({ EnhancedMonitoring: 'PER_TOPIC' }), brokerCluster({ EnhancedMonitoring: 'PER_TOPIC_PER_BROKER' }), /EnhancedMonitoring/),
  each('cluster: server properties auto create with spaces', brokerCluster({}, { Cfg: { Type: 'AWS::MSK::Configuration', Properties: { Name: 'c', ServerProperties: 'auto.create.topic.enable=true\nmin.insync.replicas=2\n' } } }), brokerCluster({}, { Cfg: { Type: 'AWS::MSK::Configuration', Properties: { Name: 'c', ServerProperties: 'auto.create.topics.enable=true\nmin.insync.replicas=2\n' } } }), /auto\.create/),
  each('cluster: min isr 3 of 3', brokerCluster({}, { Cfg: { Type: 'AWS::MSK::Configuration', Properties: { Name: 'c', ServerProperties: 'default.replication.factor=3\nmin.insync.replicas=3\n' } } }), brokerCluster({}, { Cfg: { Type: 'AWS::MSK::Configuration', Properties: { Name: 'c', ServerProperties: 'default.replication.factor=3\nmin.insync.replicas=2\n' } } }), /min\.insync/),
  each('cluster: IAM at wrong level', brokerCluster({ ClientAuthentication: { Sasl: undefined, Iam: { Enabled: true } } }), brokerCluster(), /Iam|ClientAuthentication/),
  each('cluster: scram secret without AmazonMSK_ and key', { 'template.json': JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources: { Sec: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'kafka-user', KmsKeyId: 'arn:aws:kms:eu-central-1:111122223333:key/0a', SecretString: '{"username":"a","password":"{{resolve:ssm:p}}"}' } }, B: { Type: 'AWS::MSK::BatchScramSecret', Properties: { ClusterArn: topicArn('cluster'), SecretArnList: [{ Ref: 'Sec' }] } } } }) }, { 'template.json': JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources: { Sec: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'AmazonMSK_kafka-user', KmsKeyId: 'arn:aws:kms:eu-central-1:111122223333:key/0a', SecretString: '{"username":"a","password":"{{resolve:ssm:p}}"}' } }, B: { Type: 'AWS::MSK::BatchScramSecret', Properties: { ClusterArn: topicArn('cluster'), SecretArnList: [{ Ref: 'Sec' }] } } } }) }, /AmazonMSK_|MC-CLU/),
  each('cluster: kafka version old', brokerCluster({ KafkaVersion: '2.2.0' }), brokerCluster(), /KafkaVersion|MC-/),
  each('plugin: content type jar for zip key', pluginAlone({ ContentType: 'JAR' }), pluginAlone({}), /ContentType|content type/),
  each('plugin: key is folder', pluginAlone({}, { FileKey: 'plugins/debezium/' }), pluginAlone({}, { FileKey: 'plugins/debezium.zip' }), /FileKey|MC-PLUG/),
  each('plugin: name with spaces', pluginAlone({ Name: 'my plugin (v2)' }), pluginAlone({ Name: 'my-plugin-v2' }), /Name|name/),
  each('plugin: bucket ARN with region', pluginAlone({}, { BucketArn: 'arn:aws:s3:eu-central-1:111122223333:shop-plugins' }), pluginAlone({}), /BucketArn|MC-PLUG/),
  each('forms: trailing comma and duplicate', { 'connector.json': String(rest(AIVEN_S3)['connector.json']).replace('"topics": "orders"', '"topics": "orders",\n "topics": "customers"') }, { 'connector.json': String(rest(AIVEN_S3)['connector.json']) }, /topics/),
  each('forms: curl with config missing wrapper', script({ ...AIVEN_S3, 'tasks.max': 'one' }), script(AIVEN_S3), /tasks\.max/),
  each('forms: connector.class with .class suffix', rest({ ...AIVEN_S3, 'connector.class': AIVEN_S3['connector.class']+'.class' }), rest(AIVEN_S3), /connector\.class/),
  each('capacity: mcu as text', template(AIVEN_S3, { Capacity: { ProvisionedCapacity: { McuCount: 'two', WorkerCount: 1 } } }), template(AIVEN_S3), /McuCount/),
  each('capacity: tf max autoscaling task count less', terraform(AIVEN_S3, { capacity: 'autoscaling {\n mcu_count = 1\n min_worker_count = 1\n max_worker_count = 4\n max_autoscaling_task_count = 2\n scale_in_policy { cpu_utilization_percentage = 20 }\n scale_out_policy { cpu_utilization_percentage = 80 }\n }' }), terraform(AIVEN_S3), /task/i),
  each('resource: authentication missing', template(AIVEN_S3, { KafkaClusterClientAuthentication: undefined }), template(AIVEN_S3), /KafkaClusterClientAuthentication/),
  each('resource: plugin ARN by Ref of parameter type number', template(AIVEN_S3, { ServiceExecutionRoleArn: 'arn:aws:iam::1111222233:role/connect' }), template(AIVEN_S3), /ServiceExecutionRoleArn|MC-ROLE|account/),
  each('cluster: instance type', brokerCluster({ BrokerNodeGroupInfo: { InstanceType: 'm7g.large' } }), brokerCluster(), /MC-CLU-047/),
  each('cluster: public access without', brokerCluster({ BrokerNodeGroupInfo: { ConnectivityInfo: { PublicAccess: { Type: 'ENABLED' } } } }), brokerCluster({ BrokerNodeGroupInfo: { ConnectivityInfo: { PublicAccess: { Type: 'DISABLED' } } } }), /PublicAccess|public/i),
  each('cluster: unauthenticated with IAM plaintext closed', brokerCluster({ EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'PLAINTEXT' } } }), brokerCluster({ EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS' } } }), /MC-CLU-014/),
  each('cluster: server properties with colon units', brokerCluster({}, { Cfg: { Type: 'AWS::MSK::Configuration', Properties: { Name: 'c', ServerProperties: 'log.retention.hours=7d\n' } } }), brokerCluster({}, { Cfg: { Type: 'AWS::MSK::Configuration', Properties: { Name: 'c', ServerProperties: 'log.retention.hours=168\n' } } }), /log\.retention/),
  each('terraform: version number unquoted', terraform(AIVEN_S3, { version: '3.7' }), terraform(AIVEN_S3), /3\.7|MC-VER/),
  each('terraform: auth lower case', terraform(AIVEN_S3, { authentication: '"iam"' }), terraform(AIVEN_S3), /authentication|iam/i),
  each('plugin: key with backslashes', pluginAlone({}, { FileKey: 'plugins\\a.zip' }), pluginAlone({}, { FileKey: 'plugins/a.zip' }), /file key/),
];
