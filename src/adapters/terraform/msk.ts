import type { Path, Translation } from './translation';
import { block } from './translation';

const LOGS = {
  cloudwatch_logs: block('CloudWatchLogs', { enabled: 'Enabled', log_group: 'LogGroup' }),
  firehose: block('Firehose', { enabled: 'Enabled', delivery_stream: 'DeliveryStream' }),
  s3: block('S3', { enabled: 'Enabled', bucket: 'Bucket', prefix: 'Prefix' }),
};
const SASL = { iam: 'Iam.Enabled', scram: 'Scram.Enabled' };

const BROKERS: Readonly<Record<string, Path>> = {
  az_distribution: 'BrokerAZDistribution',
  client_subnets: 'ClientSubnets',
  instance_type: 'InstanceType',
  security_groups: { listed: 'SecurityGroups' },
  connectivity_info: block('ConnectivityInfo', {
    network_type: 'NetworkType',
    public_access: block('PublicAccess', { type: 'Type' }),
    vpc_connectivity: block('VpcConnectivity', { client_authentication: block('ClientAuthentication', { sasl: block('Sasl', SASL), tls: 'Tls.Enabled' }) }),
  }),
  storage_info: block('StorageInfo', {
    ebs_storage_info: block('EBSStorageInfo', {
      volume_size: 'VolumeSize',
      provisioned_throughput: block('ProvisionedThroughput', { enabled: 'Enabled', volume_throughput: 'VolumeThroughput' }),
    }),
  }),
};

/** The resources of Kafka clusters, and those that rules on them ask for. */
export const MSK_TRANSLATIONS: Readonly<Record<string, Translation>> = {
  aws_msk_cluster: {
    type: 'AWS::MSK::Cluster',
    properties: {
      cluster_name: 'ClusterName',
      kafka_version: 'KafkaVersion',
      number_of_broker_nodes: 'NumberOfBrokerNodes',
      enhanced_monitoring: 'EnhancedMonitoring',
      storage_mode: 'StorageMode',
      broker_node_group_info: block('BrokerNodeGroupInfo', BROKERS),
      client_authentication: block('ClientAuthentication', {
        sasl: block('Sasl', SASL),
        tls: block('Tls', { certificate_authority_arns: 'CertificateAuthorityArnList' }),
        unauthenticated: 'Unauthenticated.Enabled',
      }),
      configuration_info: block('ConfigurationInfo', { arn: 'Arn', revision: 'Revision' }),
      encryption_info: block('EncryptionInfo', {
        encryption_at_rest_kms_key_arn: 'EncryptionAtRest.DataVolumeKMSKeyId',
        encryption_in_transit: block('EncryptionInTransit', { client_broker: 'ClientBroker', in_cluster: 'InCluster' }),
      }),
      logging_info: block('LoggingInfo', { broker_logs: block('BrokerLogs', LOGS), authorizer_logs: block('AuthorizerLogs', LOGS) }),
      open_monitoring: block('OpenMonitoring', {
        prometheus: block('Prometheus', {
          jmx_exporter: block('JmxExporter', { enabled_in_broker: 'EnabledInBroker' }),
          node_exporter: block('NodeExporter', { enabled_in_broker: 'EnabledInBroker' }),
        }),
      }),
      rebalancing: block('Rebalancing', { status: 'Status' }),
    },
  },
  aws_msk_serverless_cluster: {
    type: 'AWS::MSK::ServerlessCluster',
    properties: { cluster_name: 'ClusterName', client_authentication: block('ClientAuthentication', { sasl: block('Sasl', { iam: block('Iam', { enabled: 'Enabled' }) }) }), vpc_config: block('VpcConfigs', { subnet_ids: 'SubnetIds', security_group_ids: 'SecurityGroups' }, true) },
  },
  aws_msk_configuration: {
    type: 'AWS::MSK::Configuration',
    properties: { name: 'Name', description: 'Description', kafka_versions: 'KafkaVersionsList', server_properties: 'ServerProperties' },
  },
  aws_msk_topic: {
    type: 'AWS::MSK::Topic',
    properties: { cluster_arn: 'ClusterArn', name: 'TopicName', topic_name: 'TopicName', partition_count: 'PartitionCount', replication_factor: 'ReplicationFactor', configs: 'Configs' },
  },
  aws_msk_scram_secret_association: { type: 'AWS::MSK::BatchScramSecret', properties: { cluster_arn: 'ClusterArn', secret_arn_list: { listed: 'SecretArnList' } } },
  aws_msk_single_scram_secret_association: { type: 'Custom::KafkaScramAssociation', properties: { cluster_arn: 'ClusterArn', secret_arn: 'SecretArn' } },
  aws_msk_cluster_policy: { type: 'AWS::MSK::ClusterPolicy', properties: { cluster_arn: 'ClusterArn', policy: 'Policy' } },
  aws_msk_vpc_connection: {
    type: 'AWS::MSK::VpcConnection',
    properties: { authentication: 'Authentication', target_cluster_arn: 'TargetClusterArn', vpc_id: 'VpcId', client_subnets: 'ClientSubnets', security_groups: 'SecurityGroups' },
  },
  aws_msk_channel: {
    type: 'AWS::MSK::Channel',
    properties: {
      channel_name: 'ChannelName',
      cluster_arn: 'ClusterArn',
      s3_destination: block('S3DestinationConfiguration', { data_freshness_in_seconds: 'DataFreshnessInSeconds', storage: block('Storage', { output_key_template: 'OutputKeyTemplate' }) }),
      iceberg_destination: block('IcebergDestinationConfiguration', { data_freshness_in_seconds: 'DataFreshnessInSeconds' }),
    },
  },
  aws_msk_replicator: {
    type: 'AWS::MSK::Replicator',
    properties: {
      replicator_name: 'ReplicatorName',
      description: 'Description',
      service_execution_role_arn: 'ServiceExecutionRoleArn',
      kafka_cluster: block('KafkaClusters', {
        amazon_msk_cluster: block('AmazonMskCluster', { msk_cluster_arn: 'MskClusterArn' }),
        vpc_config: block('VpcConfig', { subnet_ids: 'SubnetIds', security_groups_ids: 'SecurityGroupIds' }),
      }, true),
      replication_info_list: block('ReplicationInfoList', {
        source_kafka_cluster_arn: 'SourceKafkaClusterArn',
        target_kafka_cluster_arn: 'TargetKafkaClusterArn',
        target_compression_type: 'TargetCompressionType',
        topic_replication: block('TopicReplication', {
          topics_to_replicate: 'TopicsToReplicate',
          topic_name_configuration: block('TopicNameConfiguration', { type: 'Type' }),
          starting_position: block('StartingPosition', { type: 'Type' }),
        }),
        consumer_group_replication: block('ConsumerGroupReplication', { consumer_groups_to_replicate: 'ConsumerGroupsToReplicate' }),
      }, true),
    },
  },
  aws_secretsmanager_secret: { type: 'AWS::SecretsManager::Secret', properties: { name: 'Name', name_prefix: 'NamePrefix', kms_key_id: 'KmsKeyId' } },
  aws_appautoscaling_target: {
    type: 'AWS::ApplicationAutoScaling::ScalableTarget',
    properties: { max_capacity: 'MaxCapacity', min_capacity: 'MinCapacity', resource_id: 'ResourceId', scalable_dimension: 'ScalableDimension', service_namespace: 'ServiceNamespace' },
  },
  aws_appautoscaling_policy: {
    type: 'AWS::ApplicationAutoScaling::ScalingPolicy',
    properties: {
      resource_id: 'ScalableTargetId',
      target_tracking_scaling_policy_configuration: block('TargetTrackingScalingPolicyConfiguration', { target_value: 'TargetValue', disable_scale_in: 'DisableScaleIn' }),
    },
  },
};
