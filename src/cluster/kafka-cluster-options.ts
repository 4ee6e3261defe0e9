import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { KafkaAuthentication } from './kafka-authentication';
import type { KafkaClusterKind } from './kafka-cluster-ref';

/** How the bootstrap brokers of a cluster become known. */
export interface BootstrapOptions {
  /**
   * The bootstrap brokers as `host:port`, several separated by commas: a literal, a parameter or any other value, used unchanged for every client.
   *
   * @default - looked up at deployment, once per cluster and stack
   */
  readonly bootstrapServers?: string;
  /**
   * Raise it to look the bootstrap brokers up again. The brokers are part of each connector that uses them:
   * a changed answer replaces these connectors.
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
   * @default - found by the subnets of the cluster, where these are constructs of the same app
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

/** A cluster outside the app. */
export interface KafkaClusterAttributes extends BootstrapOptions {
  /** The ARN of the cluster. */
  readonly clusterArn: string;
  /**
   * The kind of the cluster.
   *
   * @default - serverless where a literal ARN says so, otherwise provisioned
   */
  readonly clusterKind?: KafkaClusterKind;
  /**
   * The VPC of the cluster.
   *
   * @default - not known; clients must name theirs
   */
  readonly vpc?: ec2.IVpc;
  /**
   * The subnets for clients of the cluster.
   *
   * @default - the private subnets of the VPC
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * The security groups of the brokers. Clients get access by rules that are added to them.
   *
   * @default - not known; access must be granted elsewhere
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
  /**
   * The authentication methods that are turned on.
   *
   * @default - IAM for a serverless cluster; not known for others, and then IAM is used where a client does not say
   */
  readonly authentications?: KafkaAuthentication[];
  /**
   * The authentication methods that are turned on for multi-VPC private connectivity.
   *
   * @default - not known
   */
  readonly vpcConnectivity?: KafkaAuthentication[];
  /**
   * The number of brokers.
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
   * @default - none: access must be granted where the brokers are
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
  /**
   * The ways of authentication that the brokers serve. MSK Connect can use the unauthenticated ones.
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
   * @default - not known
   */
  readonly brokerCount?: number;
  /**
   * The Apache Kafka version, such as `3.9.1`.
   *
   * @default - not known
   */
  readonly kafkaVersion?: string;
}
