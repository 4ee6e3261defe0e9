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

/** What every connector can be told, whatever it does and wherever it connects to. */
export interface ConnectorSettings {
  /**
   * The name: 1 to 128 letters, digits and hyphens, unique in account and Region. A source keeps its offsets, and a sink its consumer group,
   * under this name; choose one of your own in production, so that moving the construct in the tree does not start it anew.
   *
   * @default - made of the place in the tree
   */
  readonly connectorName?: string;
  /**
   * A description, up to 1024 characters.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * How many workers of which size run the connector. It is changed in place, as tags are, whatever `changes` says.
   *
   * @default - one worker of one MSK Connect Unit
   */
  readonly capacity?: Capacity;
  /**
   * What a change of the connector does to the one that runs: it is deleted and made again, or changed in place.
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
   * The version of Kafka Connect.
   *
   * @default KafkaConnectVersion.V3_7_X
   */
  readonly kafkaConnectVersion?: KafkaConnectVersion;
  /**
   * How the connector authenticates to the cluster. MSK Connect knows IAM and none.
   *
   * @default - IAM where the cluster has it
   */
  readonly authentication?: KafkaAuthentication;
  /**
   * The plugin: an archive that holds the connector, in place of those that its definition brings; or what `ConnectorPlugin` makes of several
   * archives, of archives beside those of the definition, or of a custom plugin that exists already.
   *
   * @default - a plugin of the archives that the definition brings, shared by connectors with equal ones
   */
  readonly plugin?: IConnectorPlugin;
  /**
   * A worker configuration made elsewhere. It is taken as it is; what the connector needs and it lacks is an error that names the lines.
   *
   * @default - one is made where it is needed, shared by connectors with equal ones
   */
  readonly workerConfiguration?: IWorkerConfiguration;
  /**
   * The VPC of the workers.
   *
   * @default - the VPC of the cluster
   */
  readonly vpc?: ec2.IVpc;
  /**
   * The subnets of the workers; each worker takes one address. Workers have no public address: subnets must have a way out by NAT or endpoints
   * for what they call.
   *
   * @default - the subnets of the cluster, otherwise the private ones of the VPC
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * The security groups of the workers.
   *
   * @default - a group of its own, opened to the brokers and to what the definition dials
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
  /**
   * The IP versions of the workers' network interfaces.
   *
   * @default NetworkType.IPV4
   */
  readonly networkType?: NetworkType;
  /**
   * Where the logs of the workers go; an empty list switches them off.
   *
   * @default - CloudWatch Logs, kept for a month
   */
  readonly logs?: LogDelivery[];
  /**
   * The execution role. What the connector needs is added to it.
   *
   * @default - a role with exactly what the connector needs
   */
  readonly role?: iam.IRole;
  /**
   * Any text; another one makes the connector start anew: a source gets another offset storage topic, a connector with a generated name another name,
   * and so a sink another consumer group.
   * Where neither is possible, such as for a named source with a worker configuration of its own, it is refused.
   *
   * @default - the connector continues from its offsets, also after it was replaced
   */
  readonly offsetSalt?: string;
  /**
   * Tags of the connector.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };
}

/** What every connector can be told, whatever it does. */
export interface ConnectorOptions extends ConnectorSettings {
  /** The Kafka cluster that the connector reads from or writes to. */
  readonly cluster: IKafkaCluster;
}

/** A connector. */
export interface ConnectorProps extends ConnectorOptions {
  /** What the connector does. */
  readonly definition: IConnectorDefinition;
}
