import type { Shape } from './shape';
import { ANY, FLAG, list, MAP, NUMBER, oneOf, shape, TAG, TEXT } from './shape';

/** The resource types of Amazon MSK as CloudFormation defines them; a test holds them against the published definition. */
export const CLUSTER_SHAPES: Readonly<Record<string, Shape>> = {
  'AWS::MSK::Cluster': shape({
    BrokerNodeGroupInfo: shape({
      ClientSubnets: list(TEXT),
      InstanceType: TEXT,
    }, {
      BrokerAZDistribution: TEXT,
      ConnectivityInfo: shape({}, {
        NetworkType: oneOf('IPV4', 'DUAL'),
        PublicAccess: shape({}, { Type: oneOf('DISABLED', 'SERVICE_PROVIDED_EIPS') }),
        VpcConnectivity: shape({}, {
          ClientAuthentication: shape({}, {
            Sasl: shape({}, { Iam: shape({ Enabled: FLAG }), Scram: shape({ Enabled: FLAG }) }),
            Tls: shape({ Enabled: FLAG }),
          }),
        }),
      }),
      SecurityGroups: list(TEXT),
      StorageInfo: shape({}, {
        EBSStorageInfo: shape({}, { ProvisionedThroughput: shape({}, { Enabled: FLAG, VolumeThroughput: NUMBER }), VolumeSize: NUMBER }),
      }),
    }),
    ClusterName: TEXT,
    KafkaVersion: TEXT,
    NumberOfBrokerNodes: NUMBER,
  }, {
    ClientAuthentication: shape({}, {
      Sasl: shape({}, { Iam: shape({ Enabled: FLAG }), Scram: shape({ Enabled: FLAG }) }),
      Tls: shape({}, { CertificateAuthorityArnList: list(TEXT), Enabled: FLAG }),
      Unauthenticated: shape({ Enabled: FLAG }),
    }),
    ConfigurationInfo: shape({ Arn: TEXT, Revision: NUMBER }),
    CurrentVersion: TEXT,
    EncryptionInfo: shape({}, {
      EncryptionAtRest: shape({ DataVolumeKMSKeyId: TEXT }),
      EncryptionInTransit: shape({}, { ClientBroker: oneOf('TLS', 'TLS_PLAINTEXT', 'PLAINTEXT'), InCluster: FLAG }),
    }),
    EnhancedMonitoring: oneOf('DEFAULT', 'PER_BROKER', 'PER_TOPIC_PER_BROKER', 'PER_TOPIC_PER_PARTITION'),
    LoggingInfo: shape({
      BrokerLogs: shape({}, {
        CloudWatchLogs: shape({ Enabled: FLAG }, { LogGroup: TEXT }),
        Firehose: shape({ Enabled: FLAG }, { DeliveryStream: TEXT }),
        S3: shape({ Enabled: FLAG }, { Bucket: TEXT, Prefix: TEXT }),
      }),
    }, {
      AuthorizerLogs: shape({}, {
        CloudWatchLogs: shape({ Enabled: FLAG }, { LogGroup: TEXT }),
        Firehose: shape({ Enabled: FLAG }, { DeliveryStream: TEXT }),
        S3: shape({ Enabled: FLAG }, { Bucket: TEXT, Prefix: TEXT }),
      }),
    }),
    OpenMonitoring: shape({
      Prometheus: shape({}, { JmxExporter: shape({ EnabledInBroker: FLAG }), NodeExporter: shape({ EnabledInBroker: FLAG }) }),
    }),
    Rebalancing: shape({ Status: oneOf('PAUSED', 'ACTIVE') }),
    StorageMode: oneOf('LOCAL', 'TIERED'),
    Tags: MAP,
    ZookeeperAccess: shape({}, { Enabled: FLAG }),
  }),
  'AWS::MSK::ServerlessCluster': shape({
    ClientAuthentication: shape({ Sasl: shape({ Iam: shape({ Enabled: FLAG }) }) }),
    ClusterName: TEXT,
    VpcConfigs: list(shape({ SubnetIds: list(TEXT) }, { SecurityGroups: list(TEXT) })),
  }, {
    Tags: MAP,
  }),
  'AWS::MSK::ClusterPolicy': shape({ ClusterArn: TEXT, Policy: ANY }),
  'AWS::MSK::VpcConnection': shape({
    Authentication: oneOf('SASL_IAM', 'SASL_SCRAM', 'TLS'),
    ClientSubnets: list(TEXT),
    SecurityGroups: list(TEXT),
    TargetClusterArn: TEXT,
    VpcId: TEXT,
  }, {
    Tags: MAP,
  }),
  'AWS::MSK::Replicator': shape({
    KafkaClusters: list(shape({}, {
      AmazonMskCluster: shape({ MskClusterArn: TEXT }),
      ApacheKafkaCluster: shape({ ApacheKafkaClusterId: TEXT, BootstrapBrokerString: TEXT }),
      ClientAuthentication: shape({}, {
        MTLS: shape({ SecretArn: TEXT }),
        SaslOAuthBearer: shape({
          TokenEndpointAuthenticationMethod: oneOf('POST', 'BASIC', 'NONE'),
          TokenEndpointUrl: TEXT,
        }, {
          ClientCredentials: shape({ TokenRequestSecretArn: TEXT }),
          ClientCredentialsAssertion: shape({ Audience: TEXT, SigningAlgorithm: oneOf('RS256', 'ES384') }, { TokenRequestSecretArn: TEXT }),
          IamJwtBearer: shape({ Audience: TEXT, SigningAlgorithm: oneOf('RS256', 'ES384') }, { TokenRequestSecretArn: TEXT }),
          Scope: TEXT,
          TokenEndpointTlsCertificateArn: TEXT,
        }),
        SaslScram: shape({ Mechanism: oneOf('SHA256', 'SHA512'), SecretArn: TEXT }),
      }),
      EncryptionInTransit: shape({ EncryptionType: oneOf('TLS') }, { RootCaCertificate: TEXT }),
      VpcConfig: shape({ SubnetIds: list(TEXT) }, { SecurityGroupIds: list(TEXT) }),
    })),
    ReplicationInfoList: list(shape({
      ConsumerGroupReplication: shape({
        ConsumerGroupsToReplicate: list(TEXT),
      }, {
        ConsumerGroupOffsetSyncMode: oneOf('LEGACY', 'ENHANCED'),
        ConsumerGroupsToExclude: list(TEXT),
        DetectAndCopyNewConsumerGroups: FLAG,
        SynchroniseConsumerGroupOffsets: FLAG,
      }),
      TargetCompressionType: oneOf('NONE', 'GZIP', 'SNAPPY', 'LZ4', 'ZSTD'),
      TopicReplication: shape({
        TopicsToReplicate: list(TEXT),
      }, {
        CopyAccessControlListsForTopics: FLAG,
        CopyTopicConfigurations: FLAG,
        DetectAndCopyNewTopics: FLAG,
        StartingPosition: shape({}, { Type: oneOf('LATEST', 'EARLIEST') }),
        TopicNameConfiguration: shape({}, { Type: oneOf('PREFIXED_WITH_SOURCE_CLUSTER_ALIAS', 'IDENTICAL') }),
        TopicsToExclude: list(TEXT),
      }),
    }, {
      SourceKafkaClusterArn: TEXT,
      SourceKafkaClusterId: TEXT,
      TargetKafkaClusterArn: TEXT,
      TargetKafkaClusterId: TEXT,
    })),
    ReplicatorName: TEXT,
    ServiceExecutionRoleArn: TEXT,
  }, {
    Description: TEXT,
    LogDelivery: shape({}, {
      ReplicatorLogDelivery: shape({}, {
        CloudWatchLogs: shape({ Enabled: FLAG }, { LogGroup: TEXT }),
        Firehose: shape({ Enabled: FLAG }, { DeliveryStream: TEXT }),
        S3: shape({ Enabled: FLAG }, { Bucket: TEXT, Prefix: TEXT }),
      }),
    }),
    Tags: list(TAG),
  }),
  'AWS::MSK::Configuration': shape({
    Name: TEXT,
    ServerProperties: TEXT,
  }, {
    Description: TEXT,
    KafkaVersionsList: list(TEXT),
    LatestRevision: shape({}, { CreationTime: TEXT, Description: TEXT, Revision: NUMBER }),
  }),
  'AWS::MSK::BatchScramSecret': shape({ ClusterArn: TEXT }, { SecretArnList: list(TEXT) }),
};
