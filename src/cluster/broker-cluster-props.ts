import type * as msk from '@aws-cdk/aws-msk-alpha';
import type { RemovalPolicy } from 'aws-cdk-lib';
import type * as acmpca from 'aws-cdk-lib/aws-acmpca';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { IBrokerConfiguration } from './broker-configuration';
import type { BrokerLogs } from './broker-logs';
import type { BrokerNetworkType, PublicAccess } from './broker-network';
import type { KafkaAuthentication } from './kafka-authentication';
import type { BootstrapOptions } from './kafka-cluster-options';
import type { VpcConnectivity } from './vpc-connectivity';

/** Common properties of clusters with standard or express brokers. */
export interface BrokerClusterProps extends BootstrapOptions {
  /** The VPC of the brokers. */
  readonly vpc: ec2.IVpc;
  /**
   * The subnets of the brokers, one per Availability Zone.
   *
   * @default - one private subnet in each of up to three Availability Zones
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * The security groups of the brokers.
   *
   * @default - a new one
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
  /**
   * The name of the cluster. Changing it replaces the cluster.
   *
   * @default - a generated one
   */
  readonly clusterName?: string;
  /**
   * The number of brokers in each Availability Zone.
   *
   * @default 1
   */
  readonly brokersPerZone?: number;
  /**
   * The authentication methods for clients. All methods except unauthenticated plaintext use TLS.
   *
   * @default - IAM access control
   */
  readonly authentications?: KafkaAuthentication[];
  /**
   * The private certificate authorities that sign client certificates, for mutual TLS.
   *
   * @default - none
   */
  readonly certificateAuthorities?: acmpca.ICertificateAuthority[];
  /**
   * The key that encrypts the data at rest. Changing it replaces the cluster.
   *
   * @default - the AWS managed key, `aws/kafka`
   */
  readonly encryptionKey?: kms.IKeyRef;
  /**
   * The broker configuration.
   *
   * @default - a new configuration with the defaults of `BrokerConfiguration`
   */
  readonly configuration?: IBrokerConfiguration;
  /**
   * The monitoring level of the Amazon CloudWatch metrics.
   *
   * @default ClusterMonitoringLevel.PER_BROKER
   */
  readonly monitoring?: msk.ClusterMonitoringLevel;
  /**
   * Whether the brokers expose JMX metrics for Prometheus, on port 11001.
   *
   * @default false
   */
  readonly prometheusJmxExporter?: boolean;
  /**
   * Whether the brokers expose host metrics for Prometheus, on port 11002.
   *
   * @default false
   */
  readonly prometheusNodeExporter?: boolean;
  /**
   * Multi-VPC private connectivity. Turning it on requires a separate deployment after the one that creates the cluster.
   *
   * @default - not turned on
   */
  readonly vpcConnectivity?: VpcConnectivity;
  /**
   * Whether clients can reach the brokers over the internet. Turning it on requires a separate deployment after the one that creates the cluster.
   *
   * @default - public access is turned off
   */
  readonly publicAccess?: PublicAccess;
  /**
   * The IP address type of the brokers. Dual-stack requires a separate deployment after the one that creates the cluster, and subnets with IPv6
   * addresses.
   *
   * @default - IPv4
   */
  readonly networkType?: BrokerNetworkType;
  /**
   * The destinations of the authorizer logs, which record allowed and denied requests; at most one destination of each type.
   *
   * @default - logs are not delivered
   */
  readonly authorizerLogs?: BrokerLogs[];
  /**
   * The removal policy of the cluster.
   *
   * @default RemovalPolicy.RETAIN
   */
  readonly removalPolicy?: RemovalPolicy;
}
