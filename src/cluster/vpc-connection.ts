import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { CfnVpcConnection } from 'aws-cdk-lib/aws-msk';
import type { Construct } from 'constructs';
import { bootstrapPath } from '../checks';
import { refuseAt, textOf } from '../synth';
import type { MechanismModel } from '../model';
import { VPC_CONNECTIVITY_PORTS } from './attached-cluster';
import { ClusterBase } from './cluster-base';
import { KafkaAuthentication } from './kafka-authentication';
import type { BootstrapOptions } from './kafka-cluster-options';
import type { IKafkaCluster } from './kafka-cluster-ref';
import { KafkaNetworkPath } from './kafka-network-path';
import { clusterModelOf } from './model';

/** Properties for `VpcConnection`. */
export interface VpcConnectionProps extends BootstrapOptions {
  /** The cluster, with multi-VPC private connectivity turned on; often in another account, imported with `KafkaCluster.fromClusterAttributes`. */
  readonly cluster: IKafkaCluster;
  /** The VPC of the clients. */
  readonly vpc: ec2.IVpc;
  /**
   * The subnets for the network interfaces of the connection: one for each subnet of the cluster, in the same Availability Zones (by ID).
   *
   * @default - the private subnets of the VPC
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * The security groups of the network interfaces of the connection.
   *
   * @default - a new one
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
  /**
   * How clients authenticate: IAM, SCRAM or mutual TLS.
   *
   * @default KafkaAuthentication.IAM
   */
  readonly authentication?: KafkaAuthentication;
}

/**
 * A managed VPC connection: the client side of multi-VPC private connectivity (AWS PrivateLink). Connectors and other clients in its VPC use it as
 * their cluster.
 *
 * @resource AWS::MSK::VpcConnection
 */
export class VpcConnection extends ClusterBase {
  /**
   * The ARN of the connection.
   *
   * @attribute
   */
  public readonly vpcConnectionArn: string;

  constructor(scope: Construct, id: string, props: VpcConnectionProps) {
    super(scope, id);
    const { cluster, vpc, authentication = KafkaAuthentication.IAM } = props;
    refuseAt(this, [bootstrapPath], {
      cluster: {
        ...clusterModelOf(cluster, textOf),
        bootstrapRequest: { ...authentication._model, path: 'VPC_CONNECTIVITY' },
      },
    });
    const securityGroups = props.securityGroups ?? [new ec2.SecurityGroup(this, 'SecurityGroup', {
      vpc,
      description: 'Kafka brokers by multi-VPC private connectivity',
      allowAllOutbound: false,
    })];
    const resource = new CfnVpcConnection(this, 'Resource', {
      targetClusterArn: cluster.clusterArn!,
      authentication: NAMES[authentication._model.mechanism],
      vpcId: vpc.vpcId,
      clientSubnets: vpc.selectSubnets(props.vpcSubnets).subnetIds,
      securityGroups: securityGroups.map(group => group.securityGroupId),
    });
    this.vpcConnectionArn = resource.attrArn;
    this._attach({
      kind: cluster.clusterKind,
      arn: cluster.clusterArn,
      connections: new ec2.Connections({ securityGroups, defaultPort: VPC_CONNECTIVITY_PORTS }),
      vpc,
      vpcSubnets: props.vpcSubnets,
      brokerCount: cluster.brokerCount,
      kafkaVersion: cluster.kafkaVersion,
      authentications: [authentication],
      vpcConnectivity: [authentication],
      networkPath: KafkaNetworkPath.VPC_CONNECTIVITY,
      resource,
      describe: render => clusterModelOf(cluster, render),
    }, props);
  }
}

/** Without authentication there is no such way, which the constructor refuses. */
const NAMES: Readonly<Record<MechanismModel, string>> = { IAM: 'SASL_IAM', SCRAM: 'SASL_SCRAM', MUTUAL_TLS: 'TLS', NONE: '' };
