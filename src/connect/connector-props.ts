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

/** Settings of every connector, whatever it does and whichever cluster it connects to. */
export interface ConnectorSettings {
  /**
   * The name: 1 to 128 letters, digits and hyphens, unique in account and Region. A source keeps its offsets, and a sink its consumer group,
   * under this name; choose one of your own in production, so that moving the construct in the tree does not make it start over.
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
   * The number and size of the workers. Like tags, it is updated in place, whatever `changes` says.
   *
   * @default - one worker of one MSK Connect Unit
   */
  readonly capacity?: Capacity;
  /**
   * How a change is applied to the running connector: it is replaced, or updated in place.
   *
   * @default ConnectorChanges.replace()
   */
  readonly changes?: ConnectorChanges;
  /**
   * What happens when tasks have failed: `AutoRestart.failedTasks()` restarts them, with pauses that grow, until it gives up.
   *
   * @default - nothing; failed tasks stay failed, while MSK Connect says RUNNING
   */
  readonly autoRestart?: AutoRestartPolicy;
  /**
   * The size up to which records must pass: key, value and headers, before compression. It sets the limits of the connector's producer and consumer, and
   * of the topics that a source creates.
   *
   * The dead-letter queue of a sink, and topics that exist already, take what the brokers take by default: where the configuration of the brokers stands in
   * this app and does not set `message.max.bytes`, it is raised. Elsewhere raise `max.message.bytes` of such a topic manually, or make it as a `KafkaTopic`;
   * a check says so. Serverless clusters take 8 MiB at most.
   *
   * @default - 8 MiB for Debezium and MirrorMaker 2, otherwise what Kafka has by default: 1 MiB
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
   * @default - IAM where the cluster supports it
   */
  readonly authentication?: KafkaAuthentication;
  /**
   * The plugin: an archive that contains the connector, instead of those of its definition; or what `ConnectorPlugin` makes of several
   * archives, of archives in addition to those of the definition, or of an existing custom plugin.
   *
   * @default - a custom plugin made of the archives of the definition, shared by connectors with the same archives
   */
  readonly plugin?: IConnectorPlugin;
  /**
   * An existing worker configuration. It is used as it is; if it lacks something that the connector needs, an error names the missing lines.
   *
   * @default - one is created where it is needed, shared by connectors with the same properties
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
   * The execution role. What the connector needs is added to it.
   *
   * @default - a new role with exactly the permissions that the connector needs
   */
  readonly role?: iam.IRole;
  /**
   * Any text. A different one makes the connector start over: a source gets another offset storage topic; a connector with a generated name
   * gets another name, and so a sink another consumer group. Where neither is possible, such as for a named source with its own worker
   * configuration, it is refused.
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

/** Options of every connector, whatever it does. */
export interface ConnectorOptions extends ConnectorSettings {
  /** The Kafka cluster that the connector reads from or writes to. */
  readonly cluster: IKafkaCluster;
}

/** A connector. */
export interface ConnectorProps extends ConnectorOptions {
  /** What the connector does. */
  readonly definition: IConnectorDefinition;
}
