import type { CfnCluster } from 'aws-cdk-lib/aws-msk';
import { vpcConnectivity, vpcConnectivityAtCreation } from '../checks';
import { checkCluster, textOf } from '../synth';
import { amendNodes } from './amend-nodes';
import { KafkaAuthentication } from './kafka-authentication';
import { CfnClusterFacts } from './read-cfn-cluster';

/**
 * Multi-VPC private connectivity (AWS PrivateLink) of a cluster: clients in other VPCs and accounts of the Region connect to the brokers privately.
 *
 * Amazon MSK can turn it on only for an existing cluster, so it requires two deployments: first the cluster, then this setting.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/aws-access-mult-vpc.html
 */
export class VpcConnectivity {
  /**
   * Turns it on for the specified authentication methods, with a warning that this requires two deployments.
   *
   * @param authentications IAM, SCRAM or mutual TLS, which must be enabled on the cluster
   */
  public static of(...authentications: KafkaAuthentication[]): VpcConnectivity {
    return new VpcConnectivity(authentications, false);
  }

  /**
   * Turns it on for a cluster that is already deployed.
   *
   * @param authentications IAM, SCRAM or mutual TLS, which must be enabled on the cluster
   */
  public static onExistingCluster(...authentications: KafkaAuthentication[]): VpcConnectivity {
    return new VpcConnectivity(authentications, true);
  }

  private constructor(
    /** The authentication methods for clients in other VPCs. */
    public readonly authentications: KafkaAuthentication[],
    private readonly acknowledged: boolean,
  ) {}

  /**
   * Turns it on for a cluster that is not a construct of this library: an L1 construct, or the L1 construct of a cluster of `@aws-cdk/aws-msk-alpha`.
   *
   * @param cluster the L1 construct, whose other settings are kept
   */
  public applyTo(cluster: CfnCluster): void {
    const has = (authentication: KafkaAuthentication) => this.authentications.includes(authentication);
    const model = new CfnClusterFacts(cluster, {});
    checkCluster(cluster, [vpcConnectivity, vpcConnectivityAtCreation], {
      ...model.describe(textOf),
      kind: 'provisioned',
      kafkaVersion: textOf(cluster.kafkaVersion),
      vpcConnectivity: this.authentications.map(each => each._model.mechanism),
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
