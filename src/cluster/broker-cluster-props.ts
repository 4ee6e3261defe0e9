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

/** What clusters with standard and with express brokers have in common. */
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
   * The name. It cannot change without a new cluster.
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
   * How clients authenticate. All but the unauthenticated plaintext use TLS.
   *
   * @default - IAM access control
   */
  readonly authentications?: KafkaAuthentication[];
  /**
   * The private certificate authorities that sign the certificates of clients, for mutual TLS.
   *
   * @default - none
   */
  readonly certificateAuthorities?: acmpca.ICertificateAuthority[];
  /**
   * The key that encrypts the data at rest. It cannot change without a new cluster.
   *
   * @default - the AWS managed key, `aws/kafka`
   */
  readonly encryptionKey?: kms.IKeyRef;
  /**
   * The configuration of the brokers.
   *
   * @default - a new one with the defaults of `BrokerConfiguration`
   */
  readonly configuration?: IBrokerConfiguration;
  /**
   * The level of detail of the metrics in CloudWatch.
   *
   * @default ClusterMonitoringLevel.PER_BROKER
   */
  readonly monitoring?: msk.ClusterMonitoringLevel;
  /**
   * Whether brokers offer JMX metrics to Prometheus, on port 11001.
   *
   * @default false
   */
  readonly prometheusJmxExporter?: boolean;
  /**
   * Whether brokers offer metrics of their hosts to Prometheus, on port 11002.
   *
   * @default false
   */
  readonly prometheusNodeExporter?: boolean;
  /**
   * Multi-VPC private connectivity. It needs a separate deployment, after the one that creates the cluster.
   *
   * @default - not turned on
   */
  readonly vpcConnectivity?: VpcConnectivity;
  /**
   * Whether clients reach the brokers over the internet. It needs a separate deployment, after the one that creates the cluster.
   *
   * @default - they do not
   */
  readonly publicAccess?: PublicAccess;
  /**
   * The addresses of the brokers. Dual-stack needs a separate deployment, after the one that creates the cluster, and subnets with IPv6 addresses.
   *
   * @default - IPv4
   */
  readonly networkType?: BrokerNetworkType;
  /**
   * Where the logs of the authorizer go, which tell who was allowed or denied what; at most one destination of each kind.
   *
   * @default - they are not delivered
   */
  readonly authorizerLogs?: BrokerLogs[];
  /**
   * What happens to the cluster when it is removed from the stack.
   *
   * @default RemovalPolicy.RETAIN
   */
  readonly removalPolicy?: RemovalPolicy;
}
