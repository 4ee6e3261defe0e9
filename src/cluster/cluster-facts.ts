import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IDependable } from 'constructs';
import type { ClusterModel, Text } from '../model';
import type { KafkaAuthentication } from './kafka-authentication';
import type { KafkaClusterKind } from './kafka-cluster-ref';
import type { KafkaNetworkPath } from './kafka-network-path';

/** What is known of a cluster, wherever it comes from. Read when it is asked for, so that later changes of an L1 are seen. */
export interface ClusterFacts {
  readonly kind: KafkaClusterKind;
  readonly arn?: string;
  readonly connections: ec2.Connections;
  readonly vpc?: ec2.IVpc;
  readonly vpcSubnets?: ec2.SubnetSelection;
  readonly brokerCount?: number;
  readonly kafkaVersion?: string;
  /** The ways of authentication that the cluster has; absent where it is not known. */
  readonly authentications?: readonly KafkaAuthentication[];
  /** The ways of authentication on multi-VPC private connectivity; absent where it is not known. */
  readonly vpcConnectivity?: readonly KafkaAuthentication[];
  /** Whether the brokers have public addresses; absent where it is not known. */
  readonly publicAccess?: boolean;
  /** The way for clients that do not choose, where it is not the one within the VPC. */
  readonly networkPath?: KafkaNetworkPath;
  /** The port of the brokers where it is not the one that Amazon MSK uses. */
  readonly ports?: readonly number[];
  /** The resource in the same app that must exist before a client can connect. */
  readonly resource?: IDependable;
  /** Further facts for the checks. */
  describe?(render: (value: string) => Text): Partial<ClusterModel>;
}
