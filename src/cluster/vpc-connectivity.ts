import type { CfnCluster } from 'aws-cdk-lib/aws-msk';
import { vpcConnectivity, vpcConnectivityAtCreation } from '../checks';
import { checkCluster, textOf } from '../synth';
import { amendNodes } from './amend-nodes';
import { KafkaAuthentication } from './kafka-authentication';
import { CfnClusterFacts } from './read-cfn-cluster';

/**
 * Multi-VPC private connectivity (AWS PrivateLink) of a cluster: clients in other VPCs and accounts of the region reach the brokers privately.
 *
 * The service switches it on only for a cluster that exists, so it takes two deploys: first the cluster, then this.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/aws-access-mult-vpc.html
 */
export class VpcConnectivity {
  /**
   * Switches it on for some ways of authentication, with a warning about the two deploys that it takes.
   *
   * @param authentications IAM, SCRAM or mutual TLS, as the cluster has them for its own VPC
   */
  public static of(...authentications: KafkaAuthentication[]): VpcConnectivity {
    return new VpcConnectivity(authentications, false);
  }

  /**
   * Switches it on for a cluster that is known to be deployed already.
   *
   * @param authentications IAM, SCRAM or mutual TLS, as the cluster has them for its own VPC
   */
  public static onExistingCluster(...authentications: KafkaAuthentication[]): VpcConnectivity {
    return new VpcConnectivity(authentications, true);
  }

  private constructor(
    /** The ways of authentication for clients in other VPCs. */
    public readonly authentications: KafkaAuthentication[],
    private readonly acknowledged: boolean,
  ) {}

  /**
   * Switches it on in a cluster that this library did not make: an L1, or the L1 of a cluster of `@aws-cdk/aws-msk-alpha`.
   *
   * @param cluster the L1, whose other settings stay
   */
  public applyTo(cluster: CfnCluster): void {
    const has = (authentication: KafkaAuthentication) => this.authentications.includes(authentication);
    const model = new CfnClusterFacts(cluster, {});
    checkCluster(cluster, [vpcConnectivity, vpcConnectivityAtCreation], {
      ...model.describe(textOf),
      kind: 'provisioned',
      kafkaVersion: textOf(cluster.kafkaVersion),
      vpcConnectivity: this.authentications.map(each => each.mechanism),
      creation: this.acknowledged ? 'none' : 'possible',
    });
    const clientAuthentication = {
      sasl: has(KafkaAuthentication.IAM) || has(KafkaAuthentication.SCRAM) ? {
        iam: has(KafkaAuthentication.IAM) ? { enabled: true } : undefined,
        scram: has(KafkaAuthentication.SCRAM) ? { enabled: true } : undefined,
      } : undefined,
      tls: has(KafkaAuthentication.MUTUAL_TLS) ? { enabled: true } : undefined,
    };
    amendNodes(cluster, nodes => ({ ...nodes, connectivityInfo: { ...nodes.connectivityInfo, vpcConnectivity: { clientAuthentication } } }));
  }
}
