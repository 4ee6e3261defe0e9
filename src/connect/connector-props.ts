import type { Size } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { IKafkaCluster, KafkaAuthentication } from '../cluster';
import type { AutoRestartPolicy, ConnectorChanges } from '../operations';
import type { Capacity } from './capacity';
import type { IConnectorDefinition } from './connector-definition-config';
import type { KafkaConnectVersion } from './kafka-connect-version';
import type { LogDelivery } from './log-delivery';
import type { IConnectorPlugin } from './plugin-archive';
import type { IWorkerConfiguration } from './worker-configuration';

/** The IP versions of the workers' network interfaces. */
export enum NetworkType {
  /** IPv4 only. */
  IPV4 = 'IPV4',
  /** IPv4 and IPv6. Each subnet needs both. */
  DUAL = 'DUAL',
}

/** Common properties of all connectors. */
export interface ConnectorSettings {
  /**
   * The name: 1 to 128 letters, digits and hyphens, unique in the account and Region. The offsets of a source and the consumer group of a sink depend
   * on this name; specify one in production, so that moving the construct in the tree does not make the connector start over.
   *
   * @default - generated from the construct path
   */
  readonly connectorName?: string;
  /**
   * A description, up to 1024 characters.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * The number and size of the workers. Like tags, it is always updated in place, regardless of `changes`.
   *
   * @default - one worker with one MSK Connect Unit (MCU)
   */
  readonly capacity?: Capacity;
  /**
   * How a change is applied to the running connector: it is replaced, or updated in place.
   *
   * @default ConnectorChanges.replace()
   */
  readonly changes?: ConnectorChanges;
  /**
   * How failed tasks are handled: `AutoRestart.failedTasks()` restarts them, with increasing pauses, until the maximum number of restarts.
   *
   * @default - failed tasks are not restarted, and MSK Connect still reports the connector as RUNNING
   */
  readonly autoRestart?: AutoRestartPolicy;
  /**
   * The maximum size of a record: key, value and headers, before compression. It sets the limits of the producer and consumer of the connector, and
   * of the topics that a source creates.
   *
   * The dead-letter queue of a sink, and existing topics, are limited by the brokers: if the broker configuration is defined in this app and does not
   * set `message.max.bytes`, it is increased. Otherwise, increase `max.message.bytes` of the topic yourself, or create it as a `KafkaTopic`; a check
   * reports it. Serverless clusters support up to 8 MiB.
   *
   * @default - 8 MiB for Debezium and MirrorMaker 2, otherwise the default of Kafka, 1 MiB
   */
  readonly maxRecordSize?: Size;
  /**
   * The version of Kafka Connect.
   *
   * @default KafkaConnectVersion.V3_7_X
   */
  readonly kafkaConnectVersion?: KafkaConnectVersion;
  /**
   * How the connector authenticates to the cluster. MSK Connect supports IAM and no authentication.
   *
   * @default - IAM if the cluster supports it
   */
  readonly authentication?: KafkaAuthentication;
  /**
   * The plugin: an archive that contains the connector and replaces those of its definition, or a `ConnectorPlugin` of several archives, of archives
   * in addition to those of the definition, or of an existing custom plugin.
   *
   * @default - a custom plugin made of the archives of the definition, shared by connectors with the same archives
   */
  readonly plugin?: IConnectorPlugin;
  /**
   * An existing worker configuration. If it lacks properties that the connector requires, the error message lists them.
   *
   * @default - created if required, and shared by connectors with the same properties
   */
  readonly workerConfiguration?: IWorkerConfiguration;
  /**
   * The VPC of the workers.
   *
   * @default - the VPC of the cluster
   */
  readonly vpc?: ec2.IVpc;
  /**
   * The subnets of the workers; each worker uses one IP address. Workers have no public IP address: the subnets need a NAT gateway or VPC endpoints
   * for the services that they call.
   *
   * @default - the subnets of the cluster, otherwise the private subnets of the VPC
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * The security groups of the workers.
   *
   * @default - a new security group with access to the brokers and to the endpoints of the definition
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
  /**
   * The IP versions of the workers' network interfaces.
   *
   * @default NetworkType.IPV4
   */
  readonly networkType?: NetworkType;
  /**
   * Where worker logs are delivered; an empty list turns them off.
   *
   * @default - CloudWatch Logs, with a retention of one month
   */
  readonly logs?: LogDelivery[];
  /**
   * The service execution role. The permissions that the connector requires are added to it.
   *
   * @default - a new role with exactly the permissions that the connector needs
   */
  readonly role?: iam.IRole;
  /**
   * Any text. Changing it makes the connector start over: a source gets a new offset storage topic; a connector with a generated name gets a new
   * name, and a sink therefore a new consumer group. If neither is possible, such as for a named source with its own worker configuration, the
   * synthesis fails.
   *
   * @default - the connector continues from its offsets, even after it is replaced
   */
  readonly offsetSalt?: string;
  /**
   * Tags of the connector.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };
}

/** Common options of all connectors. */
export interface ConnectorOptions extends ConnectorSettings {
  /** The Kafka cluster that the connector reads from or writes to. */
  readonly cluster: IKafkaCluster;
}

/** Properties for `Connector`. */
export interface ConnectorProps extends ConnectorOptions {
  /** The definition of the connector. */
  readonly definition: IConnectorDefinition;
}
