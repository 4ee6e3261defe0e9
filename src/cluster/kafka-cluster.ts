import type * as mskAlpha from '@aws-cdk/aws-msk-alpha';
import type { CfnResource } from 'aws-cdk-lib';
import type { CfnCluster, CfnServerlessCluster } from 'aws-cdk-lib/aws-msk';
import type { Construct } from 'constructs';
import { clusterAuthentication } from '../checks';
import { checkCluster, textOf } from '../synth';
import { AttachedCluster } from './attached-cluster';
import { attributesFacts, authenticationModel, selfManagedFacts } from './attributes-facts';
import { ImportedCluster } from './cluster-base';
import type { KafkaClusterAttributes, KafkaClusterOptions, SelfManagedKafkaOptions } from './kafka-cluster-options';
import type { IKafkaCluster } from './kafka-cluster-ref';
import { clusterModelOf } from './model';
import { CfnClusterFacts } from './read-cfn-cluster';
import { CfnServerlessClusterFacts } from './read-cfn-serverless-cluster';

/**
 * Kafka clusters that connectors and other clients connect to, regardless of how they were created.
 *
 * ```ts
 * declare const mskCluster: msk.Cluster;
 * const cluster = KafkaCluster.fromMskCluster(mskCluster);
 * ```
 */
export class KafkaCluster {
  /**
   * A provisioned or express cluster of `@aws-cdk/aws-msk-alpha`.
   *
   * @param cluster the cluster; for an imported cluster, use `fromClusterAttributes`
   * @param options what cannot be derived from the cluster
   */
  public static fromMskCluster(cluster: mskAlpha.Cluster, options: KafkaClusterOptions = {}): IKafkaCluster {
    return new AttachedCluster(new CfnClusterFacts(resourceOf<CfnCluster>(cluster), options, cluster.connections), options);
  }

  /**
   * A serverless cluster of `@aws-cdk/aws-msk-alpha`.
   *
   * @param cluster the cluster; for an imported cluster, use `fromClusterAttributes`
   * @param options what cannot be derived from the cluster
   */
  public static fromServerlessCluster(cluster: mskAlpha.ServerlessCluster, options: KafkaClusterOptions = {}): IKafkaCluster {
    const resource = resourceOf<CfnServerlessCluster>(cluster);
    return new AttachedCluster(new CfnServerlessClusterFacts(resource, options, cluster.connections), options);
  }

  /**
   * A provisioned or express cluster that is defined as an L1 construct.
   *
   * @param cluster the L1 construct
   * @param options what cannot be derived from the cluster
   */
  public static fromCfnCluster(cluster: CfnCluster, options: KafkaClusterOptions = {}): IKafkaCluster {
    return new AttachedCluster(new CfnClusterFacts(cluster, options), options);
  }

  /**
   * A serverless cluster that is defined as an L1 construct.
   *
   * @param cluster the L1 construct
   * @param options what cannot be derived from the cluster
   */
  public static fromCfnServerlessCluster(cluster: CfnServerlessCluster, options: KafkaClusterOptions = {}): IKafkaCluster {
    return new AttachedCluster(new CfnServerlessClusterFacts(cluster, options), options);
  }

  /**
   * An existing Amazon MSK cluster, by its ARN. Clients must specify their VPC, and you must allow access to the brokers yourself.
   *
   * @param scope the parent construct
   * @param id the construct ID
   * @param clusterArn the ARN of the cluster
   */
  public static fromClusterArn(scope: Construct, id: string, clusterArn: string): IKafkaCluster {
    return KafkaCluster.fromClusterAttributes(scope, id, { clusterArn });
  }

  /**
   * An existing Amazon MSK cluster.
   *
   * @param scope the parent construct
   * @param id the construct ID
   * @param attrs the attributes of the cluster
   */
  public static fromClusterAttributes(scope: Construct, id: string, attrs: KafkaClusterAttributes): IKafkaCluster {
    const cluster = new ImportedCluster(scope, id, { facts: attributesFacts(attrs), bootstrap: attrs });
    checkCluster(cluster, [clusterAuthentication], { ...clusterModelOf(cluster, textOf), ...authenticationModel(attrs.authentications) });
    return cluster;
  }

  /**
   * An Apache Kafka cluster outside Amazon MSK.
   *
   * @param scope the parent construct
   * @param id the construct ID
   * @param options its brokers, VPC and authentication
   */
  public static selfManaged(scope: Construct, id: string, options: SelfManagedKafkaOptions): IKafkaCluster {
    return new ImportedCluster(scope, id, { facts: selfManagedFacts(options), bootstrap: { bootstrapServers: options.bootstrapServers } });
  }

  private constructor() {}
}

/** The L1 inside; the alpha's imported clusters have none, and neither security groups nor anything else to attach by. */
function resourceOf<T extends CfnResource>(cluster: mskAlpha.ICluster): T {
  const resource = cluster.node.defaultChild;
  if (resource === undefined) {
    throw new Error(`${cluster.node.path}: the cluster is imported by its ARN only; `
      + 'use KafkaCluster.fromClusterAttributes with the ARN, the VPC and the security groups of the brokers');
  }
  return resource as T;
}
