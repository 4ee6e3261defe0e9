import type { StatementModel } from './role';
import type { Text } from './text';

export type ClusterKindModel = 'provisioned' | 'express' | 'serverless' | 'self-managed';

/** How a client authenticates: a mechanism, and whether the way is encrypted. */
export interface AuthenticationModel {
  readonly mechanism: MechanismModel;
  readonly encryption: EncryptionModel;
}

export type MechanismModel = 'IAM' | 'SCRAM' | 'MUTUAL_TLS' | 'NONE';

export type EncryptionModel = 'TLS' | 'PLAINTEXT';

/** The way on which a client asks for bootstrap brokers. */
export interface BootstrapRequestModel extends AuthenticationModel {
  readonly path: 'VPC' | 'PUBLIC' | 'VPC_CONNECTIVITY';
}

/** What is set for the broker volumes. */
export interface BrokerStorageModel {
  readonly volumeGib?: number;
  readonly throughputMib?: number;
  readonly tiered?: boolean;
  readonly autoscaling?: { readonly maxVolumeGib?: number; readonly targetPercent?: number; readonly scalesIn?: boolean };
}

/** A topic that is made beside the cluster. */
export interface TopicModel {
  readonly name?: Text;
  readonly partitions?: number;
  /** How many it has before the planned update. */
  readonly partitionsBefore?: number;
  readonly replicationFactor?: number;
  readonly config?: ReadonlyMap<string, Text>;
}

/** A destination of broker logs or authorizer logs, with where they go. */
export interface ClusterLogModel {
  readonly of: 'broker' | 'authorizer';
  readonly kind: 'cloudwatch' | 's3' | 'firehose';
  readonly enabled?: boolean;
  /** The log group, bucket or delivery stream; absent where none is given. */
  readonly target?: Text;
}

/** A managed delivery. */
export interface ChannelModel {
  readonly freshnessSeconds?: number;
  readonly keyTemplate?: Text;
}

/** One side of a replicator. */
export interface ReplicatedModel {
  readonly side: 'source' | 'target';
  readonly iam?: boolean;
  /** Which cluster it is; the same ARN or reference is the same cluster. */
  readonly arn?: Text;
  /** Whether the replicator lists it among its clusters. */
  readonly isListed?: boolean;
}

/** A secret that holds the name and the password of a SASL/SCRAM user. An absent field is unknown. */
export interface ScramSecretModel {
  readonly name?: Text;
  /** What it contains when it is created. */
  readonly holds?: readonly string[] | 'text' | 'generated text';
  /** Whether a customer managed key encrypts it; `false` for the default key of AWS Secrets Manager. */
  readonly customerKey?: boolean;
}

/**
 * Whether the deploy in question creates the cluster: a plan knows, a template does not.
 */
export type ClusterCreation = 'certain' | 'possible' | 'none';

/** What findings are about that are of no connector. */
export type ClusterPart = 'cluster' | 'configuration' | 'topic' | 'scram-association' | 'policy' | 'vpc-connection' | 'channel' | 'replicator';

/** A Kafka cluster, and what is made beside it. An absent field is unknown. */
export interface ClusterModel {
  readonly kind?: ClusterKindModel;
  readonly name?: Text;
  readonly arn?: Text;
  readonly region?: string;
  readonly kafkaVersion?: Text;
  readonly brokerCount?: number;
  readonly availabilityZones?: number;
  readonly instanceType?: Text;
  readonly iam?: boolean;
  readonly scram?: boolean;
  readonly mutualTls?: boolean;
  readonly unauthenticated?: boolean;
  readonly tls?: boolean;
  readonly plaintext?: boolean;
  /** Whether brokers encrypt what they send to each other. */
  readonly encryptedInCluster?: boolean;
  /** The mechanisms that are switched on for multi-VPC private connectivity. */
  readonly vpcConnectivity?: readonly MechanismModel[];
  readonly publicAccess?: boolean;
  /** Whether the brokers have IPv6 addresses, too. */
  readonly dualStack?: boolean;
  /** Whether the service moves partitions between brokers. */
  readonly rebalancing?: boolean;
  readonly creation?: ClusterCreation;
  readonly certificateAuthorities?: number;
  readonly storage?: BrokerStorageModel;
  /** The destinations of logs, be they on or off. */
  readonly logs?: readonly ClusterLogModel[];
  /** Set where access is granted by IAM. */
  readonly grants?: boolean;
  /** Size of the cluster policy as JSON. */
  readonly policyBytes?: number;
  /** Roles of the same template that the cluster policy names without waiting for them. */
  readonly unawaitedPrincipals?: readonly string[];
  readonly topic?: TopicModel;
  /** The secrets that an association names. */
  readonly scramSecrets?: readonly ScramSecretModel[];
  /** A channel that delivers from it. */
  readonly channel?: ChannelModel;
  /** The Amazon MSK clusters of a replicator. */
  readonly replicated?: readonly ReplicatedModel[];
  /** Who may assume the role of a replicator. */
  readonly replicatorTrust?: readonly StatementModel[];
  /** The statements of a cluster policy. */
  readonly policyStatements?: readonly StatementModel[];
  /** The ARN of the configuration of the brokers. */
  readonly configurationArn?: Text;
  /** What a client of this library asks for. */
  readonly bootstrapRequest?: BootstrapRequestModel;
  /** Server properties, where the configuration stands in the same template. */
  readonly serverProperties?: ReadonlyMap<string, Text>;
  /** Whether the properties of its configuration are given in Base64, where a plain text is required. */
  readonly encodedProperties?: boolean;
  /** What the service refuses of the update that is planned. */
  readonly refusedUpdates?: readonly string[];
  /** The configuration of a cluster that a plan replaces: deletes while it is used, or creates again under its name. */
  readonly replacedConfiguration?: { readonly name: string; readonly refused: 'deletion' | 'name' };
  /** Set where no cluster beside a configuration has one. */
  readonly isUnusedConfiguration?: true;
  /** Other associations that a resource with exclusive ownership of the users of a cluster undoes. */
  readonly undoneAssociations?: readonly string[];
  /** Set where the cluster stands in the same input and is judged there itself: its own settings are not said of its connectors again. */
  readonly judgedItself?: boolean;
}
