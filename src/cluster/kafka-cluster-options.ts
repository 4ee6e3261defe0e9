import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { KafkaAuthentication } from './kafka-authentication';
import type { KafkaClusterKind } from './kafka-cluster-ref';

/** How the bootstrap brokers of a cluster are determined. */
export interface BootstrapOptions {
  /**
   * The bootstrap brokers as `host:port`, several separated by commas: a literal, a parameter or any other value. It is used unchanged for every
   * client.
   *
   * @default - looked up at deployment, once per cluster and stack
   */
  readonly bootstrapServers?: string;
  /**
   * Increase it to look up the bootstrap brokers again. The brokers are part of each connector that uses them: if they have changed, these connectors
   * are replaced.
   *
   * @default 1
   */
  readonly bootstrapVersion?: number;
}

/** Settings for a cluster in the same app. */
export interface KafkaClusterOptions extends BootstrapOptions {
  /**
   * The VPC of the cluster.
   *
   * @default - derived from the subnets of the cluster, if they are constructs in the same app
   */
  readonly vpc?: ec2.IVpc;
  /**
   * The subnets for clients of the cluster.
   *
   * @default - the subnets of the brokers
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * The security groups of the brokers.
   *
   * @default - those of the cluster
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
}

/** The attributes of an existing cluster. */
export interface KafkaClusterAttributes extends BootstrapOptions {
  /** The ARN of the cluster. */
  readonly clusterArn: string;
  /**
   * The type of the cluster.
   *
   * @default - serverless if a literal ARN indicates it, otherwise provisioned
   */
  readonly clusterKind?: KafkaClusterKind;
  /**
   * The VPC of the cluster.
   *
   * @default - unknown: clients must specify their VPC
   */
  readonly vpc?: ec2.IVpc;
  /**
   * The subnets for clients of the cluster.
   *
   * @default - the private subnets of the VPC
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * The security groups of the brokers. Inbound rules for clients are added to them.
   *
   * @default - unknown: allow access to the brokers yourself
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
  /**
   * The authentication methods that are enabled.
   *
   * @default - IAM for a serverless cluster; otherwise unknown, and clients that do not specify a method use IAM
   */
  readonly authentications?: KafkaAuthentication[];
  /**
   * The authentication methods that are enabled for multi-VPC private connectivity.
   *
   * @default - unknown
   */
  readonly vpcConnectivity?: KafkaAuthentication[];
  /**
   * The number of brokers.
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
}

/** Apache Kafka that is not Amazon MSK and is reachable from a VPC. */
export interface SelfManagedKafkaOptions {
  /** The bootstrap brokers as `host:port`, several separated by commas. */
  readonly bootstrapServers: string;
  /** The VPC from which the brokers are reachable. */
  readonly vpc: ec2.IVpc;
  /**
   * The subnets for clients of the cluster.
   *
   * @default - the private subnets of the VPC
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * The security groups of the brokers.
   *
   * @default - none: allow access to the brokers yourself
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
  /**
   * The authentication methods that the brokers support. MSK Connect can use the unauthenticated ones.
   *
   * @default - unauthenticated over TLS
   */
  readonly authentications?: KafkaAuthentication[];
  /**
   * The ports of the brokers.
   *
   * @default - the ports in `bootstrapServers`
   */
  readonly brokerPorts?: number[];
  /**
   * The number of brokers.
   *
   * @default - unknown
   */
  readonly brokerCount?: number;
  /**
   * The Apache Kafka version, such as `3.9.1`.
   *
   * @default - unknown
   */
  readonly kafkaVersion?: string;
}
