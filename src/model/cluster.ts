import type { Text } from './text';

export type ClusterKindModel = 'provisioned' | 'express' | 'serverless' | 'self-managed';

/** How a client authenticates: a mechanism, and whether the way is encrypted. */
export interface AuthenticationModel {
  readonly mechanism: string;
  readonly encryption: string;
}

/** The way on which a client asks for bootstrap brokers. */
export interface BootstrapRequestModel extends AuthenticationModel {
  readonly path: 'VPC' | 'PUBLIC' | 'VPC_CONNECTIVITY';
}

/** What is set for the broker volumes. */
export interface BrokerStorageModel {
  readonly volumeGib?: number;
  readonly throughputMib?: number;
  readonly tiered?: boolean;
  readonly autoscaling?: { readonly maxVolumeGib?: number; readonly targetPercent?: number };
}

/** A topic that is made beside the cluster. */
export interface TopicModel {
  readonly name?: Text;
  readonly partitions?: number;
  readonly replicationFactor?: number;
  readonly config?: ReadonlyMap<string, Text>;
}

/** The Kafka cluster that a connector attaches to. An absent field is unknown. */
export interface ClusterModel {
  readonly kind?: ClusterKindModel;
  readonly arn?: Text;
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
  /** The mechanisms that are switched on for multi-VPC private connectivity. */
  readonly vpcConnectivity?: readonly string[];
  readonly publicAccess?: boolean;
  /** Set where the same deploy can be the one that creates the cluster. */
  readonly vpcConnectivityAtCreation?: boolean;
  readonly certificateAuthorities?: number;
  readonly storage?: BrokerStorageModel;
  /** Whether broker logs are set, be they on or off. */
  readonly logs?: boolean;
  /** Set where access is granted by IAM. */
  readonly grants?: boolean;
  /** Size of the cluster policy as JSON. */
  readonly policyBytes?: number;
  readonly topic?: TopicModel;
  /** What a client of this library asks for. */
  readonly bootstrapRequest?: BootstrapRequestModel;
  /** Server properties, where the configuration stands in the same template. */
  readonly serverProperties?: ReadonlyMap<string, Text>;
}
