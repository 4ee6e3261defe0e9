import type { Shape } from './shape';
import { FLAG, list, MAP, NUMBER, oneOf, shape, TAG, TEXT } from './shape';

/**
 * The resource types of MSK Connect as CloudFormation defines them; a test holds them against the published definition.
 *
 * The number of MCUs is no required one here: the service has a default. Which authentication there is, a rule of its own says.
 */
export const CONNECT_SHAPES: Readonly<Record<string, Shape>> = {
  'AWS::KafkaConnect::Connector': shape({
    Capacity: shape({}, {
      AutoScaling: shape({
        MaxWorkerCount: NUMBER,
        MinWorkerCount: NUMBER,
        ScaleInPolicy: shape({ CpuUtilizationPercentage: NUMBER }),
        ScaleOutPolicy: shape({ CpuUtilizationPercentage: NUMBER }),
      }, {
        MaxAutoscalingTaskCount: NUMBER,
        McuCount: NUMBER,
      }),
      ProvisionedCapacity: shape({ WorkerCount: NUMBER }, { McuCount: NUMBER }),
    }),
    ConnectorConfiguration: MAP,
    ConnectorName: TEXT,
    KafkaCluster: shape({ ApacheKafkaCluster: shape({ BootstrapServers: TEXT, Vpc: shape({ SecurityGroups: list(TEXT), Subnets: list(TEXT) }) }) }),
    KafkaClusterClientAuthentication: shape({ AuthenticationType: TEXT }),
    KafkaClusterEncryptionInTransit: shape({ EncryptionType: oneOf('PLAINTEXT', 'TLS') }),
    KafkaConnectVersion: TEXT,
    Plugins: list(shape({ CustomPlugin: shape({ CustomPluginArn: TEXT, Revision: NUMBER }) })),
    ServiceExecutionRoleArn: TEXT,
  }, {
    ConnectorDescription: TEXT,
    LogDelivery: shape({
      WorkerLogDelivery: shape({}, {
        CloudWatchLogs: shape({ Enabled: FLAG }, { LogGroup: TEXT }),
        Firehose: shape({ Enabled: FLAG }, { DeliveryStream: TEXT }),
        S3: shape({ Enabled: FLAG }, { Bucket: TEXT, Prefix: TEXT }),
      }),
    }),
    NetworkType: oneOf('IPV4', 'DUAL'),
    Tags: list(TAG),
    WorkerConfiguration: shape({ Revision: NUMBER, WorkerConfigurationArn: TEXT }),
  }),
  'AWS::KafkaConnect::CustomPlugin': shape({
    ContentType: oneOf('JAR', 'ZIP'),
    Location: shape({ S3Location: shape({ BucketArn: TEXT, FileKey: TEXT }, { ObjectVersion: TEXT }) }),
    Name: TEXT,
  }, {
    Description: TEXT,
    Tags: list(TAG),
  }),
  'AWS::KafkaConnect::WorkerConfiguration': shape({ Name: TEXT, PropertiesFileContent: TEXT }, { Description: TEXT, Tags: list(TAG) }),
};
