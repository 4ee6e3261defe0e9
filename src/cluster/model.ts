import type { ClusterModel, Text } from '../model';
import type { IKafkaCluster } from './kafka-cluster-ref';

/** A cluster publishes what the checks may know of it under this symbol. */
const CLUSTER_MODEL = Symbol.for('cdk-msk-connect.ClusterModel');

/** Turns a value that may hold tokens into a text. */
export type Render = (value: string) => Text;

type Describe = (render: Render) => Partial<ClusterModel>;

/** Publishes what is known of a cluster for the checks; evaluated at synth. */
export function publishClusterModel(cluster: IKafkaCluster, describe: Describe): void {
  Object.defineProperty(cluster, CLUSTER_MODEL, { value: describe, enumerable: false });
}

/** The words of the checks for the kinds of clusters. */
export const CLUSTER_KINDS: Record<string, ClusterModel['kind']> = {
  PROVISIONED: 'provisioned',
  EXPRESS: 'express',
  SERVERLESS: 'serverless',
  SELF_MANAGED: 'self-managed',
};

/** What is known of a cluster; for a cluster of another origin, what its public properties say. */
export function clusterModelOf(cluster: IKafkaCluster, render: Render): ClusterModel {
  const describe = (cluster as unknown as Record<symbol, Describe | undefined>)[CLUSTER_MODEL];
  return {
    kind: CLUSTER_KINDS[cluster.clusterKind],
    arn: cluster.clusterArn === undefined ? undefined : render(cluster.clusterArn),
    brokerCount: cluster.brokerCount,
    kafkaVersion: cluster.kafkaVersion === undefined ? undefined : render(cluster.kafkaVersion),
    ...describe?.(render),
  };
}
