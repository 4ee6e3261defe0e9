import type { PluginContents } from './plugin-contents';
import type { ClusterModel, ClusterPart, TopicModel } from './cluster';
import type { NetworkModel } from './network';
import type { LostBackslash } from './properties';
import type { ResourceModel, UnresolvedName } from './resource';
import type { BucketPolicyModel, EncryptionKeyModel, RoleModel } from './role';
import type { SearchModel } from './search';
import type { Text } from './text';

/** What of a connector is judged by itself, where no connector of the same input uses it. */
export type ConnectorPart = 'custom-plugin' | 'worker-configuration';

/** What findings are about where it is no connector. */
export type PartModel = ClusterPart | ConnectorPart;

/** What connects to what: a connector reads from or writes to Kafka. */
export type ConnectorKindModel = 'source' | 'sink';

export interface ProvisionedModel {
  readonly mcuCount?: number;
  readonly workerCount?: number;
}

export interface AutoscaledModel {
  readonly mcuCount?: number;
  readonly minWorkerCount?: number;
  readonly maxWorkerCount?: number;
  readonly maxAutoscalingTaskCount?: number;
  readonly scaleInCpuPercentage?: number;
  readonly scaleOutCpuPercentage?: number;
}

/** The capacity as given: a field is absent where it is not set, or where its value is not known. */
export interface CapacityModel {
  readonly provisioned?: ProvisionedModel;
  readonly autoscaled?: AutoscaledModel;
}

export interface WorkerConfigurationModel {
  readonly name?: Text;
  readonly description?: Text;
  /** The properties as text, where the content is known. */
  readonly properties?: ReadonlyMap<string, Text>;
  /** What makes the content unreadable as a properties text (bad base64, bad escape), in words. */
  readonly unreadable?: string;
  /** Keys that the content says again with another value, and the lines on which it does. */
  readonly repeated?: ReadonlyArray<{ readonly key: string; readonly lines: readonly [number, number] }>;
  /** Backslashes that the content writes once, so that Java drops them. */
  readonly lostBackslashes?: readonly LostBackslash[];
  readonly arn?: Text;
  readonly revision?: number;
}

export interface PluginModel {
  readonly name?: Text;
  readonly description?: Text;
  readonly arn?: Text;
  readonly revision?: number;
  readonly contentType?: Text;
  readonly fileKey?: Text;
  /** Absent where none is given. */
  readonly objectVersion?: Text;
  readonly bucketArn?: Text;
  /** Whether the archive is uploaded as it was read: what a plugin does not need is not omitted from it. */
  readonly isAsUploaded?: boolean;
  /** What inspection found in the archive, where it was read. */
  readonly contents?: PluginContents;
}

export interface LogDestinationModel {
  readonly kind: 'cloudwatch' | 's3' | 'firehose';
  /** Not set where the service's default (off) holds or the value is not known. */
  readonly enabled?: boolean;
  readonly target?: Text;
}

/** The database that a connector dials. An absent field is unknown. */
export interface DatabaseModel {
  /** `postgres`, `mysql`, `mariadb`, `sqlserver`, `oracle`, `mongodb`. */
  readonly engine?: string;
  /** How it is reached. */
  readonly platform?: 'rds' | 'aurora' | 'proxy' | 'endpoint';
  readonly host?: Text;
  readonly port?: Text;
  /** The port on which the database of the same template listens. */
  readonly listensOn?: number;
  /** Whether no parameter group is given, so that the defaults of the engine hold. */
  readonly defaultParameters?: boolean;
  /** The parameters of the parameter group where it stands in the same tree. */
  readonly parameters?: ReadonlyMap<string, Text>;
  /** For how many days backups are kept; 0 switches them off. */
  readonly backupRetentionDays?: number;
  readonly vpc?: Text;
  /** Whether the template removes the replication slot after the connector. */
  readonly slotRemoved?: boolean;
  /** Whether the template has it prepared by its Data API. */
  readonly byDataApi?: boolean;
  /** Whether the Data API of the cluster is on. Absent: not known. */
  readonly dataApi?: boolean;
  /** The classes of the instances of the cluster, as far as they are known. */
  readonly instanceClasses?: readonly string[];
}

/** Anything the connector needs to start and is created by the same template. */
export interface NeededResource {
  readonly logicalId: string;
  readonly type: string;
  /** What it is for, in words: `broker security group rule`. */
  readonly purpose: string;
  /** Whether the connector waits for it, directly or through other resources. */
  readonly awaited: boolean;
}

/** A secret of AWS Secrets Manager that the same template makes. */
export interface SecretModel {
  /** The names that stand for it in texts: its ARN, or its name. */
  readonly references: readonly string[];
  readonly name?: string;
  /**
   * The members of the JSON object that it holds when it is created; `text` where it is none, and `generated text` where the service generates it as a whole,
   * which people also do for a value that they replace.
   */
  readonly holds: readonly string[] | 'text' | 'generated text';
}

/** A place in a text, both from 1. */
export interface PositionModel {
  readonly line: number;
  readonly column: number;
  /** The column behind its last character, where it ends on the same line. */
  readonly endColumn?: number;
}

/** Where a connector is deployed: what its references mean, and what is near to it. */
export interface PlaceModel {
  /** The stack, by its path in the app or by the file of its template: logical ids mean something within it only. */
  readonly stack: string;
  /** What is around the stack: its stage, or the directory of the file. */
  readonly around: string;
  /** Account and Region, where both are known. */
  readonly environment?: string;
}

/**
 * One connector with everything around it, as far as it is known before the deploy. Plain data; every field that is absent is unknown.
 */
export interface ConnectorDeployment {
  /** How findings name it: construct path, logical id or file. */
  readonly name: string;
  /** Its construct path, where a template of the CDK says it. */
  readonly constructPath?: string;
  /** Where it was read: construct path, or the path as given on the command line. */
  readonly source: string;
  /** Whether it stands in a deployment (template, app) or is a configuration alone. */
  readonly scope: 'deployment' | 'configuration';
  /** Set where it is no connector but a cluster, or something that belongs to one: only `cluster` says anything then, or the plugin or worker configuration that it is. */
  readonly part?: PartModel;
  /** Where it is deployed; its references are within their scope then. */
  readonly place?: PlaceModel;

  /** What a change does to the connector that runs. Absent: not known. */
  readonly changes?: 'in place' | 'replace';
  readonly connectorName?: Text;
  readonly connectorDescription?: Text;
  readonly kind?: ConnectorKindModel;
  readonly configuration?: ReadonlyMap<string, Text>;
  /** The version of the connector, where a preset names it. */
  readonly connectorVersion?: string;
  readonly kafkaConnectVersion?: Text;
  readonly capacity?: CapacityModel;
  /** Absent: not known. `'default'`: none is given, so the service's own holds. */
  readonly workerConfiguration?: WorkerConfigurationModel | 'default';
  readonly plugins?: readonly PluginModel[];
  readonly bootstrapServers?: Text;
  /** `NONE` or `IAM`. */
  readonly clientAuthentication?: Text;
  /** `PLAINTEXT` or `TLS`. */
  readonly encryptionInTransit?: Text;
  readonly networkType?: Text;
  readonly cluster?: ClusterModel;
  readonly role?: RoleModel;
  readonly network?: NetworkModel;
  /** Absent: not known. Empty: none is given. */
  readonly logDelivery?: readonly LogDestinationModel[];
  readonly database?: DatabaseModel;
  readonly search?: SearchModel;
  readonly needs?: readonly NeededResource[];
  /** The resources of the template that make up the connector: itself, its plugins, its worker configuration. Absent: it stands in no template. */
  readonly resources?: readonly ResourceModel[];
  /** The same in the words of CloudFormation, whatever tool it is written for: the values that are there are known, and nothing is said of what is missing. */
  readonly translated?: readonly ResourceModel[];
  /** Names that the template uses and does not have; of a template with several connectors, said of the first. Absent: not known. */
  readonly unresolvedNames?: readonly UnresolvedName[];
  /** The customer managed keys of what the configuration refers to. Absent: not known. */
  readonly encryptionKeys?: readonly EncryptionKeyModel[];
  /** The policies of the buckets to which the configuration refers. Absent: not known. */
  readonly bucketPolicies?: readonly BucketPolicyModel[];
  /** Names in the configuration, as its texts refer to them, that stand for the ARN of a secret. */
  readonly secretArns?: readonly string[];
  /** The secrets that the same template makes, as far as it says what they hold. */
  readonly secrets?: readonly SecretModel[];
  /** For how many minutes the tool that deploys waits for the connector. Absent: its default, or not known. */
  readonly creationMinutes?: number;
  /** The bootstrap servers are asked for again in each deploy that changes what asks for them. */
  readonly brokersAskedAgain?: boolean;
  /** The CloudFormation types of the resources of the stack that the configuration refers to, by their logical ids. */
  readonly referredTypes?: ReadonlyMap<string, string>;
  /** Topics that the same template makes. */
  readonly topics?: readonly TopicModel[];
  /** Whether an alarm on failed tasks stands beside the connector. Absent: not known. */
  readonly errorAlarm?: boolean;
  /** Keys that the text says again, with the lines of the first and of the last, which holds. */
  readonly repeatedKeys?: ReadonlyArray<{ readonly key: string; readonly lines: readonly [number, number] }>;
  /** Backslashes that the properties file writes once, so that Java drops them. */
  readonly lostBackslashes?: readonly LostBackslash[];
  /** Where a key stands in the text that was read, or the connector itself. Absent: it was not read from a text. */
  readonly positionOf?: (key?: string) => PositionModel | undefined;
  /** What it is with some values of the parameters of its template. Absent: it has none. */
  readonly assumptions?: AssumptionsModel;
  /** Keys whose value is a list or an object where Kafka Connect takes texts only. */
  readonly structuredKeys?: readonly string[];

  /** Lines that the connector needs and the worker configuration that the user brought lacks. */
  readonly missingWorkerLines?: readonly string[];
  /** Classes that the plugin must hold: the connector's, and those of converters, transforms and predicates that no worker has. */
  readonly neededClasses?: readonly string[];

  /** Configuration keys that a typed property filled with a literal although they hold a secret. */
  readonly literalSecretProperties?: readonly string[];
}

/** The values of parameters of a template, by their names. */
export type ParameterValues = ReadonlyMap<string, unknown>;

/** What parameters of a template may be: nobody knows what a deployment gives, but what they are if it gives nothing, and what they can be at most. */
export interface AssumptionsModel {
  readonly defaults: ParameterValues;
  /** All values that a parameter accepts. */
  readonly allowed: ReadonlyMap<string, readonly unknown[]>;
  /** The same deployment where parameters have some values. */
  deploymentWith(values: ParameterValues): ConnectorDeployment | undefined;
}
