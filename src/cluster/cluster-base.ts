import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';
import { AttachedCluster } from './attached-cluster';
import type { ClusterFacts } from './cluster-facts';
import type { BootstrapOptions } from './kafka-cluster-options';
import type { IKafkaCluster, KafkaClientConfig, KafkaClientOptions, KafkaClusterKind } from './kafka-cluster-ref';
import { publishClusterModel } from './model';

/**
 * A construct that is a cluster: it answers by what is known of it, as every attached cluster does.
 *
 * @internal
 */
export abstract class ClusterBase extends Construct implements IKafkaCluster {
  /** @internal */
  private _attached?: AttachedCluster;

  /**
   * The facts are the last that a constructor of a cluster knows.
   *
   * @internal
   */
  protected _attach(facts: ClusterFacts, bootstrap?: BootstrapOptions): void {
    const attached = new AttachedCluster(facts, bootstrap);
    this._attached = attached;
    publishClusterModel(this, render => attached.model(render));
  }

  private get cluster(): AttachedCluster {
    return this._attached!;
  }

  public get clusterKind(): KafkaClusterKind {
    return this.cluster.clusterKind;
  }

  public get clusterArn(): string | undefined {
    return this.cluster.clusterArn;
  }

  public get connections(): ec2.Connections {
    return this.cluster.connections;
  }

  public get vpc(): ec2.IVpc | undefined {
    return this.cluster.vpc;
  }

  public get vpcSubnets(): ec2.SubnetSelection | undefined {
    return this.cluster.vpcSubnets;
  }

  public get brokerCount(): number | undefined {
    return this.cluster.brokerCount;
  }

  public get kafkaVersion(): string | undefined {
    return this.cluster.kafkaVersion;
  }

  public bindClient(scope: Construct, options: KafkaClientOptions): KafkaClientConfig {
    return this.cluster.bindClient(scope, options);
  }
}

interface ImportedClusterProps {
  readonly facts: ClusterFacts;
  readonly bootstrap: BootstrapOptions;
}

/** The attributes of an existing cluster. */
export class ImportedCluster extends ClusterBase {
  constructor(scope: Construct, id: string, props: ImportedClusterProps) {
    super(scope, id);
    this._attach(props.facts, props.bootstrap);
  }
}
