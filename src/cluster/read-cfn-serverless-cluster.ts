import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as msk from 'aws-cdk-lib/aws-msk';
import type { ClusterModel } from '../model';
import { valueAt } from '../synth';
import type { ClusterFacts } from './cluster-facts';
import { brokerConnections } from './default-authentication';
import { KafkaAuthentication } from './kafka-authentication';
import type { KafkaClusterOptions } from './kafka-cluster-options';
import { KafkaClusterKind } from './kafka-cluster-ref';
import { securityGroupOf, selectionOf, vpcOfSubnets } from './tree';

/** What a serverless cluster's L1 says of it. Its first VPC is where clients go, unless another is named. */
export class CfnServerlessClusterFacts implements ClusterFacts {
  readonly kind = KafkaClusterKind.SERVERLESS;
  readonly authentications = [KafkaAuthentication.IAM];
  readonly vpcConnectivity = [];
  readonly publicAccess = false;
  private readonly given?: ec2.ISecurityGroup[];
  private wired?: ec2.Connections;

  constructor(private readonly cluster: msk.CfnServerlessCluster, private readonly options: KafkaClusterOptions, connections?: ec2.Connections) {
    this.given = options.securityGroups ?? connections?.securityGroups;
  }

  get arn(): string {
    return this.cluster.ref;
  }

  get resource(): msk.CfnServerlessCluster {
    return this.cluster;
  }

  get connections(): ec2.Connections {
    this.wired ??= brokerConnections(
      this.given ?? this.texts('securityGroups').map((id, index) => securityGroupOf(this.cluster, id, index)),
      this.authentications,
    );
    return this.wired;
  }

  get vpc(): ec2.IVpc | undefined {
    return this.options.vpc ?? vpcOfSubnets(this.cluster, this.texts('subnetIds'));
  }

  get vpcSubnets(): ec2.SubnetSelection | undefined {
    return this.options.vpcSubnets ?? selectionOf(this.vpc, this.texts('subnetIds'));
  }

  describe(): Partial<ClusterModel> {
    return { ...SERVERLESS_MODEL, availabilityZones: this.texts('subnetIds').length || undefined };
  }

  private texts(key: 'subnetIds' | 'securityGroups'): string[] {
    const configs = valueAt(this.cluster.vpcConfigs);
    const texts = Array.isArray(configs) ? valueAt(configs[0], key) : undefined;
    return Array.isArray(texts) ? texts.filter((text): text is string => typeof text === 'string') : [];
  }
}

/** The service gives no choice here. */
export const SERVERLESS_MODEL: Partial<ClusterModel> = {
  iam: true,
  scram: false,
  mutualTls: false,
  unauthenticated: false,
  tls: true,
  plaintext: false,
};
