import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct, IDependable } from 'constructs';
import type { KafkaAuthentication } from './kafka-authentication';
import type { KafkaNetworkPath } from './kafka-network-path';

/** The kinds of Kafka clusters that a client can attach to. */
export enum KafkaClusterKind {
  /** Amazon MSK with standard brokers. */
  PROVISIONED = 'PROVISIONED',
  /** Amazon MSK with express brokers. */
  EXPRESS = 'EXPRESS',
  /** Amazon MSK Serverless. */
  SERVERLESS = 'SERVERLESS',
  /** Apache Kafka run by somebody else, reachable from the VPC. */
  SELF_MANAGED = 'SELF_MANAGED',
}

/** What a client asks of a cluster. */
export interface KafkaClientOptions {
  /**
   * How the client authenticates.
   *
   * @default - IAM where the cluster has it, otherwise the safest way that the cluster is known to have
   */
  readonly authentication?: KafkaAuthentication;
  /**
   * The way on which the client reaches the brokers.
   *
   * @default KafkaNetworkPath.VPC
   */
  readonly networkPath?: KafkaNetworkPath;
}

/** What a client needs to reach a cluster: the answer of `IKafkaCluster.bindClient`. */
export interface KafkaClientConfig {
  /** `host:port`, several separated by commas. Usually a token. */
  readonly bootstrapServers: string;
  /** How the client authenticates. */
  readonly authentication: KafkaAuthentication;
  /** The ports of the brokers that the client must reach. */
  readonly ports: ec2.Port[];
  /** What must exist before the client can connect. */
  readonly dependencies: IDependable[];
}

/**
 * A Kafka cluster that connectors and other clients attach to: Amazon MSK provisioned, express or serverless, or self-managed.
 *
 * Made by the static methods of `KafkaCluster`, or by this library's own cluster constructs.
 */
export interface IKafkaCluster extends ec2.IConnectable {
  /** The kind of the cluster. */
  readonly clusterKind: KafkaClusterKind;
  /**
   * The ARN of the cluster, usually a token.
   *
   * @default - none: the cluster is not an Amazon MSK cluster
   */
  readonly clusterArn?: string;
  /**
   * The VPC in which the brokers are reachable.
   *
   * @default - not known; clients must name theirs
   */
  readonly vpc?: ec2.IVpc;
  /**
   * The subnets of the brokers; the best place for connectors too.
   *
   * @default - not known; clients use the private subnets of the VPC
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * The number of brokers, where it is known. Bounds replication factors.
   *
   * @default - not known
   */
  readonly brokerCount?: number;
  /**
   * The Apache Kafka version, such as `3.9.x`.
   *
   * @default - not known
   */
  readonly kafkaVersion?: string;

  /**
   * Attaches a client: looks up the bootstrap brokers (once per cluster and stack) and says how to reach them.
   *
   * @param scope a construct in the stack of the client
   * @param options what the client asks for
   */
  bindClient(scope: Construct, options: KafkaClientOptions): KafkaClientConfig;
}
