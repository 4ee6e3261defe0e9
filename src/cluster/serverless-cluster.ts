import type * as msk from '@aws-cdk/aws-msk-alpha';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { CfnServerlessCluster } from 'aws-cdk-lib/aws-msk';
import type { Construct } from 'constructs';
import { availabilityZones } from '../checks';
import { checkCluster, knownCount } from '../synth';
import { alphaFor } from './alpha';
import { ClusterBase } from './cluster-base';
import type { BootstrapOptions } from './kafka-cluster-options';
import { CfnServerlessClusterFacts } from './read-cfn-serverless-cluster';

/** Properties for a serverless cluster. It supports only IAM access control and has no brokers to configure. */
export interface ServerlessClusterProps extends BootstrapOptions {
  /** The VPC from which clients access the cluster. */
  readonly vpc: ec2.IVpc;
  /**
   * The subnets, in at least two Availability Zones.
   *
   * @default - the private subnets
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * The security groups of the cluster in the VPC, up to five.
   *
   * @default - a new one
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
  /**
   * Further VPCs of the account from which clients access the cluster, up to four.
   *
   * @default - none
   */
  readonly additionalVpcs?: msk.VpcConfig[];
  /**
   * The name of the cluster. Changing any property of a serverless cluster, including its tags, replaces it.
   *
   * @default - a generated one
   */
  readonly clusterName?: string;
}

/**
 * An Amazon MSK Serverless cluster.
 *
 * @resource AWS::MSK::ServerlessCluster
 */
export class ServerlessCluster extends ClusterBase {
  /** The underlying cluster of `@aws-cdk/aws-msk-alpha`. */
  public readonly mskCluster: msk.ServerlessCluster;

  constructor(scope: Construct, id: string, props: ServerlessClusterProps) {
    super(scope, id);
    const { subnets } = props.vpc.selectSubnets(props.vpcSubnets);
    checkCluster(this, [availabilityZones], {
      kind: 'serverless',
      availabilityZones: knownCount(subnets.map(subnet => subnet.availabilityZone)),
    });
    this.mskCluster = new (alphaFor(this.node.path, 'ServerlessCluster').ServerlessCluster)(this, 'Cluster', {
      clusterName: props.clusterName,
      vpcConfigs: [{ vpc: props.vpc, vpcSubnets: { subnets }, securityGroups: props.securityGroups }, ...props.additionalVpcs ?? []],
    });
    const resource = this.mskCluster.node.defaultChild as CfnServerlessCluster;
    this.node.defaultChild = resource;
    this._attach(new CfnServerlessClusterFacts(resource, { vpc: props.vpc }, this.mskCluster.connections), props);
  }
}
