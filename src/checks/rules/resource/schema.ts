/** The properties of a resource or of an object within one. `true` for a value or a list of values. */
export interface Shape {
  readonly properties: Readonly<Record<string, Shape | true>>;
  readonly required: readonly string[];
}

type Properties = Record<string, Shape | true>;

function shape(required: Properties, optional: Properties = {}): Shape {
  return { properties: { ...required, ...optional }, required: Object.keys(required) };
}

const ENABLED = { Enabled: true } as const;
const PERCENTAGE = shape({ CpuUtilizationPercentage: true });

/**
 * The resource types of MSK Connect as CloudFormation defines them; a test holds them against the published definition.
 *
 * The number of MCUs is no required one here: the service has a default.
 */
export const RESOURCE_SHAPES: Readonly<Record<string, Shape>> = {
  'AWS::KafkaConnect::Connector': shape({
    ConnectorName: true,
    KafkaConnectVersion: true,
    ServiceExecutionRoleArn: true,
    ConnectorConfiguration: true,
    KafkaCluster: shape({ ApacheKafkaCluster: shape({ BootstrapServers: true, Vpc: shape({ SecurityGroups: true, Subnets: true }) }) }),
    KafkaClusterClientAuthentication: shape({ AuthenticationType: true }),
    KafkaClusterEncryptionInTransit: shape({ EncryptionType: true }),
    Plugins: shape({ CustomPlugin: shape({ CustomPluginArn: true, Revision: true }) }),
    Capacity: shape({}, {
      ProvisionedCapacity: shape({ WorkerCount: true }, { McuCount: true }),
      AutoScaling: shape(
        { MinWorkerCount: true, MaxWorkerCount: true, ScaleInPolicy: PERCENTAGE, ScaleOutPolicy: PERCENTAGE },
        { McuCount: true, MaxAutoscalingTaskCount: true },
      ),
    }),
  }, {
    ConnectorDescription: true,
    NetworkType: true,
    Tags: true,
    WorkerConfiguration: shape({ WorkerConfigurationArn: true, Revision: true }),
    LogDelivery: shape({
      WorkerLogDelivery: shape({}, {
        S3: shape(ENABLED, { Bucket: true, Prefix: true }),
        Firehose: shape(ENABLED, { DeliveryStream: true }),
        CloudWatchLogs: shape(ENABLED, { LogGroup: true }),
      }),
    }),
  }),
  'AWS::KafkaConnect::CustomPlugin': shape({
    Name: true, ContentType: true, Location: shape({ S3Location: shape({ BucketArn: true, FileKey: true }, { ObjectVersion: true }) }),
  }, { Description: true, Tags: true }),
  'AWS::KafkaConnect::WorkerConfiguration': shape({ Name: true, PropertiesFileContent: true }, { Description: true, Tags: true }),
};
