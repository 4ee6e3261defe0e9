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

/** Information about the connector that a definition is bound to. */
export interface ConnectorDefinitionContext {
  /** The name of the connector, stable across updates. */
  readonly connectorName: string;
  /** The version of Kafka Connect. */
  readonly kafkaConnectVersion: KafkaConnectVersion;
  /** The cluster that the connector connects to. */
  readonly cluster: IKafkaCluster;
  /** How the connector authenticates to it. */
  readonly authentication: KafkaAuthentication;
  /** The bootstrap servers, for connectors that open their own Kafka clients. Usually a token. */
  readonly bootstrapServers: string;
  /** The execution role, for resource policies that must specify it. */
  readonly role: iam.IRole;
  /** Whether `archives` are added to the plugin. They are not if a plugin is specified for the connector. */
  readonly takesArchives: boolean;
  /**
   * Whether `additionalArchives` are added to the plugin. They cannot be added to an existing custom plugin or to an existing object in Amazon S3.
   */
  readonly takesAdditionalArchives: boolean;
  /**
   * The maximum record size, if it is specified for the connector. It sets the limits that the definition leaves open.
   *
   * @default - unknown
   */
  readonly maxRecordSize?: Size;
}

/** A system besides Kafka that the connector connects to. */
export interface ConnectorEndpoint {
  /** The security groups of the system. */
  readonly connections: ec2.IConnectable;
  /** The port or ports. */
  readonly port: ec2.Port;
  /** A short name of the system, for the description of the security group rule: `database`. */
  readonly description: string;
}

/** A type of resource in a Kafka cluster that IAM access control supports. */
export enum KafkaResource {
  /** The cluster itself. */
  CLUSTER = 'cluster',
  /** Topics. */
  TOPIC = 'topic',
  /** Consumer groups. */
  GROUP = 'group',
  /** Transactional IDs. */
  TRANSACTIONAL_ID = 'transactional-id',
}

/** Kafka permissions in addition to those that are derived from the topics read and written. */
export interface KafkaAccess {
  /** The type of the resources. */
  readonly resource: KafkaResource;
  /**
   * The names of the resources; `*` matches any characters.
   *
   * @default - the cluster itself
   */
  readonly names?: string[];
  /** The actions, without the prefix `kafka-cluster:`. */
  readonly actions: string[];
}

/**
 * The result of `IConnectorDefinition.bind`: everything that the definition requires of the connector. Plain data and dependables.
 *
 * Your own definition can return the result of another definition, modified or copied: only these properties are used.
 */
export interface ConnectorDefinitionConfig {
  /** The fully qualified name of the Java class. */
  readonly connectorClass: string;
  /** Source or sink. */
  readonly kind: ConnectorKind;
  /**
   * The version of the connector, for the checks.
   *
   * @default - read from the plugin, if it is fetched at synthesis
   */
  readonly connectorVersion?: string;
  /** The configuration, without `name` and `connector.class`. */
  readonly config: { [key: string]: string };
  /**
   * The secret values, by configuration key.
   *
   * @default - none
   */
  readonly secrets?: { [key: string]: ConnectorSecret };
  /**
   * Keys of passwords that a typed property set to a literal; each is an error.
   *
   * @default - none
   */
  readonly literalSecrets?: string[];
  /**
   * The topics that the connector reads; `*` matches any characters.
   *
   * @default - none
   */
  readonly topicsRead?: string[];
  /**
   * The topics that the connector writes; `*` matches any characters.
   *
   * @default - none
   */
  readonly topicsWritten?: string[];
  /**
   * Whether the connector, or Kafka Connect on its behalf, creates the topics that it writes.
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
   * The database that the connector captures or writes to. The connector is checked against its settings.
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
   * @default - none
   */
  readonly policyStatements?: iam.PolicyStatement[];
  /**
   * Java classes that must be in the plugin, besides the connector's.
   *
   * @default - none
   */
  readonly pluginClasses?: string[];
  /**
   * The archives that contain the connector and its dependencies.
   *
   * @default - none: specify a plugin for the connector
   */
  readonly archives?: PluginArchive[];
  /**
   * Archives that are added to the plugin even if the archive of the connector is specified separately, such as an extension of this library.
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
   * Properties of a worker configuration that is created for the connector. An existing worker configuration does not require them.
   *
   * @default - none
   */
  readonly workerDefaults?: { [key: string]: string };
  /**
   * Resources that must exist before the connector starts.
   *
   * @default - none
   */
  readonly dependencies?: IDependable[];
}

/**
 * The definition of a connector: its class and configuration, and the permissions, network access, secrets and plugin that it requires.
 *
 * Presets are definitions; use `ConnectorDefinition` for any other class, or implement this interface.
 */
export interface IConnectorDefinition {
  /**
   * Returns what the connector requires. Called once by the connector.
   *
   * @param scope the scope in which the definition can create resources
   * @param context information about the connector
   */
  bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig;
}
