import type { Size } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct, IDependable } from 'constructs';
import type { IKafkaCluster, KafkaAuthentication } from '../cluster';
import type { SourceDatabase, SearchTargetConfig } from '../databases';
import type { ConnectorSecret } from './connector-secret';
import type { KafkaConnectVersion } from './kafka-connect-version';
import type { PluginArchive } from './plugin-archive';

/** The direction in which a connector moves records. */
export enum ConnectorKind {
  /** From another system to Kafka. */
  SOURCE = 'SOURCE',
  /** From Kafka to another system. */
  SINK = 'SINK',
}

/** What a definition may know of the connector that it becomes. */
export interface ConnectorDefinitionContext {
  /** The name of the connector, stable across updates. */
  readonly connectorName: string;
  /** The version of Kafka Connect. */
  readonly kafkaConnectVersion: KafkaConnectVersion;
  /** The cluster that the connector attaches to. */
  readonly cluster: IKafkaCluster;
  /** How the connector authenticates to it. */
  readonly authentication: KafkaAuthentication;
  /** The bootstrap servers, for connectors that open Kafka clients of their own. Usually a token. */
  readonly bootstrapServers: string;
  /** The execution role, for resource policies that must name it. */
  readonly role: iam.IRole;
  /** Whether `archives` go into the plugin. They do not where the connector is given a plugin. */
  readonly takesArchives: boolean;
  /** Whether `additionalArchives` go into the plugin. They cannot be added to an existing custom plugin, nor to an object that is in Amazon S3 already. */
  readonly takesAdditionalArchives: boolean;
  /**
   * The size up to which records must pass, where the connector was given one. It sets the limits that the answer of the definition leaves open.
   *
   * @default - not given
   */
  readonly maxRecordSize?: Size;
}

/** A system besides Kafka that the connector connects to. */
export interface ConnectorEndpoint {
  /** The security groups of the system. */
  readonly connections: ec2.IConnectable;
  /** The port or ports. */
  readonly port: ec2.Port;
  /** What it is, for the description of the security group rule: `database`. */
  readonly description: string;
}

/** A resource inside a Kafka cluster that IAM access control knows. */
export enum KafkaResource {
  /** The cluster itself. */
  CLUSTER = 'cluster',
  /** Topics. */
  TOPIC = 'topic',
  /** Consumer groups. */
  GROUP = 'group',
  /** Transactional ids. */
  TRANSACTIONAL_ID = 'transactional-id',
}

/** Kafka permissions beyond those that follow from the topics read and written. */
export interface KafkaAccess {
  /** The type of the resources. */
  readonly resource: KafkaResource;
  /**
   * Their names; `*` stands for any characters.
   *
   * @default - the cluster itself
   */
  readonly names?: string[];
  /** The actions, without the prefix `kafka-cluster:`. */
  readonly actions: string[];
}

/**
 * Everything that a definition asks of its connector: the answer of `IConnectorDefinition.bind`. Plain data and dependables.
 *
 * A definition of your own can hand on the answer of another one, changed or copied: nothing but these properties counts.
 */
export interface ConnectorDefinitionConfig {
  /** The fully qualified name of the Java class. */
  readonly connectorClass: string;
  /** Source or sink. */
  readonly kind: ConnectorKind;
  /**
   * The version of the connector, for the checks.
   *
   * @default - read from the plugin where it is fetched at synth
   */
  readonly connectorVersion?: string;
  /** The configuration, without `name` and `connector.class`. */
  readonly config: { [key: string]: string };
  /**
   * Secret values, by configuration key.
   *
   * @default - none
   */
  readonly secrets?: { [key: string]: ConnectorSecret };
  /**
   * Keys of passwords that got a literal from a typed property; each is an error.
   *
   * @default - none
   */
  readonly literalSecrets?: string[];
  /**
   * Topics that the connector reads; `*` stands for any characters.
   *
   * @default - none
   */
  readonly topicsRead?: string[];
  /**
   * Topics that the connector writes; `*` stands for any characters.
   *
   * @default - none
   */
  readonly topicsWritten?: string[];
  /**
   * Whether the connector, or Kafka Connect for it, creates the topics that it writes.
   *
   * @default false
   */
  readonly createsTopics?: boolean;
  /**
   * Further Kafka permissions.
   *
   * @default - none
   */
  readonly kafkaAccess?: KafkaAccess[];
  /**
   * Systems besides Kafka that the connector connects to.
   *
   * @default - none
   */
  readonly endpoints?: ConnectorEndpoint[];
  /**
   * The database that the connector follows or writes to. The connector is checked against its settings.
   *
   * @default - none, or not known
   */
  readonly database?: SourceDatabase;
  /**
   * The search cluster that the connector writes to. The connector is checked against its settings.
   *
   * @default - none, or not known
   */
  readonly searchTarget?: SearchTargetConfig;
  /**
   * Permissions that the execution role needs in addition to Kafka and the secrets.
   *
   * @default - nothing
   */
  readonly policyStatements?: iam.PolicyStatement[];
  /**
   * Java classes that must be in the plugin, besides the connector's.
   *
   * @default - none
   */
  readonly pluginClasses?: string[];
  /**
   * The archives that contain the connector and what belongs to it.
   *
   * @default - none; the connector must be given a plugin
   */
  readonly archives?: PluginArchive[];
  /**
   * Archives that go with the connector also where the user brings its own archive, such as an extension of this library.
   *
   * @default - none
   */
  readonly additionalArchives?: PluginArchive[];
  /**
   * Properties that the worker configuration must have.
   *
   * @default - none
   */
  readonly workerProperties?: { [key: string]: string };
  /**
   * Properties of a worker configuration that is made for the connector. One that the user brings need not have them.
   *
   * @default - none
   */
  readonly workerDefaults?: { [key: string]: string };
  /**
   * What must exist before the connector starts.
   *
   * @default - nothing
   */
  readonly dependencies?: IDependable[];
}

/**
 * What a connector does: its class, its configuration, and all that follows from it for permissions, network, secrets and plugin.
 *
 * The presets are definitions; `ConnectorDefinition` takes any other class; a definition of your own implements this.
 */
export interface IConnectorDefinition {
  /**
   * Says what the connector needs. Called once by the connector.
   *
   * @param scope where the definition may create resources of its own
   * @param context what is known of the connector
   */
  bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig;
}
