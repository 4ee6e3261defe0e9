import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct, IDependable } from 'constructs';
import type { KafkaAuthentication } from './kafka-authentication';
import type { KafkaNetworkPath } from './kafka-network-path';

/** The types of Kafka clusters that a client can connect to. */
export enum KafkaClusterKind {
  /** Amazon MSK with standard brokers. */
  PROVISIONED = 'PROVISIONED',
  /** Amazon MSK with express brokers. */
  EXPRESS = 'EXPRESS',
  /** Amazon MSK Serverless. */
  SERVERLESS = 'SERVERLESS',
  /** A self-managed or third-party Apache Kafka cluster that is reachable from the VPC. */
  SELF_MANAGED = 'SELF_MANAGED',
}

/** The connection options of a client. */
export interface KafkaClientOptions {
  /**
   * How the client authenticates.
   *
   * @default - IAM if the cluster supports it, otherwise the most secure method that the cluster is known to support
   */
  readonly authentication?: KafkaAuthentication;
  /**
   * The network path from the client to the brokers.
   *
   * @default KafkaNetworkPath.VPC
   */
  readonly networkPath?: KafkaNetworkPath;
}

/** The connection settings of a client: the result of `IKafkaCluster.bindClient`. */
export interface KafkaClientConfig {
  /** `host:port`, several separated by commas. Usually a token. */
  readonly bootstrapServers: string;
  /** How the client authenticates. */
  readonly authentication: KafkaAuthentication;
  /** The ports of the brokers that the client must reach. */
  readonly ports: ec2.Port[];
  /** Resources that must exist before the client can connect. */
  readonly dependencies: IDependable[];
}

/**
 * A Kafka cluster that connectors and other clients connect to: Amazon MSK provisioned, express or serverless, or self-managed.
 *
 * Created by the static methods of `KafkaCluster`, or by the cluster constructs of this library.
 */
export interface IKafkaCluster extends ec2.IConnectable {
  /** The type of the cluster. */
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
   * @default - unknown: clients must specify their VPC
   */
  readonly vpc?: ec2.IVpc;
  /**
   * The subnets of the brokers, which are also recommended for connectors.
   *
   * @default - unknown: clients use the private subnets of the VPC
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * The number of brokers, if known. It limits replication factors.
   *
   * @default - unknown
   */
  readonly brokerCount?: number;
  /**
   * The Apache Kafka version, such as `3.9.x`.
   *
   * @default - unknown
   */
  readonly kafkaVersion?: string;

  /**
   * Connects a client: looks up the bootstrap brokers (once per cluster and stack) and returns the connection settings.
   *
   * @param scope a construct in the stack of the client
   * @param options the connection options
   */
  bindClient(scope: Construct, options: KafkaClientOptions): KafkaClientConfig;
}
