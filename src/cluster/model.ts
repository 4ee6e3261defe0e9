import type { ClusterModel, Text, TopicModel } from '../model';
import { knownNumber, Published } from '../synth';
import type { IKafkaCluster } from './kafka-cluster-ref';

/** Turns a value that may hold tokens into a text. */
export type Render = (value: string) => Text;

type Describe = (render: Render) => Partial<ClusterModel>;

/** A cluster publishes what the checks may know of it. */
const CLUSTER_MODEL = new Published<Describe>('ClusterModel');

type DescribeTopic = (render: Render) => TopicModel;

/** The topics that are made beside a cluster. */
const CLUSTER_TOPICS = new Published<DescribeTopic[]>('ClusterTopics');

/** Adds a topic to those that are made beside a cluster. */
export function publishTopic(cluster: IKafkaCluster, describe: DescribeTopic): void {
  const known = CLUSTER_TOPICS.of(cluster);
  if (known) {
    known.push(describe);
  } else {
    CLUSTER_TOPICS.publish(cluster, () => [describe]);
    CLUSTER_TOPICS.of(cluster);
  }
}

/** The topics that this app makes beside a cluster; `undefined` where it makes none. */
export function topicModelsOf(cluster: IKafkaCluster, render: Render): TopicModel[] | undefined {
  return CLUSTER_TOPICS.of(cluster)?.map(describe => describe(render));
}

/** Publishes what is known of a cluster for the checks; evaluated at synth. */
export function publishClusterModel(cluster: IKafkaCluster, describe: Describe): void {
  CLUSTER_MODEL.publish(cluster, () => describe);
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
  return {
    kind: CLUSTER_KINDS[cluster.clusterKind],
    arn: cluster.clusterArn === undefined ? undefined : render(cluster.clusterArn),
    brokerCount: knownNumber(cluster.brokerCount),
    kafkaVersion: cluster.kafkaVersion === undefined ? undefined : render(cluster.kafkaVersion),
    ...CLUSTER_MODEL.of(cluster)?.(render),
  };
}
