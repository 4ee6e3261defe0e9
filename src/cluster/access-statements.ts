import { Fn, Token } from 'aws-cdk-lib';
import type { ConsumeAccess, ProduceAccess, TopicAccess } from './kafka-access';

/**
 * The actions of IAM access control that a Kafka client needs, by what it does.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/kafka-actions.html
 */
export const KAFKA_ACTIONS = {
  connect: ['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'],
  /** Producers are idempotent by default since Kafka 3.0. */
  idempotence: ['kafka-cluster:WriteDataIdempotently'],
  produce: ['kafka-cluster:DescribeTopic', 'kafka-cluster:WriteData'],
  consume: ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData'],
  createTopic: ['kafka-cluster:CreateTopic'],
  admin: [
    'kafka-cluster:AlterTopic', 'kafka-cluster:AlterTopicDynamicConfiguration', 'kafka-cluster:CreateTopic', 'kafka-cluster:DeleteTopic',
    'kafka-cluster:DescribeTopic', 'kafka-cluster:DescribeTopicDynamicConfiguration',
  ],
  group: ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'],
  transaction: ['kafka-cluster:AlterTransactionalId', 'kafka-cluster:DescribeTransactionalId'],
  bootstrap: ['kafka:DescribeCluster', 'kafka:DescribeClusterV2', 'kafka:GetBootstrapBrokers'],
  eventSource: [
    'kafka-cluster:DescribeClusterDynamicConfiguration', 'kafka:DescribeCluster', 'kafka:DescribeClusterV2', 'kafka:GetBootstrapBrokers',
  ],
  connectVpc: ['kafka:CreateVpcConnection', 'kafka:DescribeCluster', 'kafka:DescribeClusterV2', 'kafka:GetBootstrapBrokers'],
} as const;

/** The resources inside a cluster that IAM access control knows. */
export type KafkaResourceType = 'topic' | 'group' | 'transactional-id';

/**
 * The ARN of a topic, group or transactional id: the ARN of the cluster with another type and the name behind it.
 * Works on tokens too, without parsing them: `Fn::Split` does it at deploy.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/kafka-actions.html
 */
export function kafkaResourceArn(clusterArn: string, type: KafkaResourceType, name: string): string {
  if (!Token.isUnresolved(clusterArn)) {
    return `${clusterArn.replace(':cluster/', `:${type}/`)}/${name}`;
  }
  const parts = Fn.split(':cluster/', clusterArn, 2);
  return Fn.join('', [parts[0], `:${type}/`, parts[1], `/${name}`]);
}

/** Some actions on some resources of a cluster. */
export interface Access {
  readonly actions: string[];
  readonly resources: string[];
}

export function produceAccess(clusterArn: string, access: ProduceAccess): Access[] {
  return [
    { actions: sorted(KAFKA_ACTIONS.connect, KAFKA_ACTIONS.idempotence), resources: [clusterArn] },
    { actions: sorted(KAFKA_ACTIONS.produce, access.createTopics ? KAFKA_ACTIONS.createTopic : []), resources: topicArns(clusterArn, access) },
    ...on(clusterArn, 'transactional-id', access.transactionalIds, KAFKA_ACTIONS.transaction),
  ];
}

export function consumeAccess(clusterArn: string, access: ConsumeAccess): Access[] {
  return [
    { actions: sorted(KAFKA_ACTIONS.connect), resources: [clusterArn] },
    { actions: sorted(KAFKA_ACTIONS.consume), resources: topicArns(clusterArn, access) },
    ...on(clusterArn, 'group', access.groups, KAFKA_ACTIONS.group),
  ];
}

export function adminAccess(clusterArn: string, access: TopicAccess): Access[] {
  return [
    { actions: sorted(KAFKA_ACTIONS.connect), resources: [clusterArn] },
    { actions: sorted(KAFKA_ACTIONS.admin), resources: topicArns(clusterArn, access) },
  ];
}

function on(clusterArn: string, type: KafkaResourceType, names: readonly string[] | undefined, actions: readonly string[]): Access[] {
  return names === undefined || names.length === 0 ? [] : [{
    actions: sorted(actions),
    resources: names.map(name => kafkaResourceArn(clusterArn, type, name)),
  }];
}

function topicArns(clusterArn: string, { topics = [], topicPrefixes = [] }: TopicAccess): string[] {
  const names = [...topics, ...topicPrefixes.map(prefix => `${prefix}*`)];
  if (names.length === 0) {
    throw new Error('no topic to grant access to; specify at least one in `topics` or `topicPrefixes`');
  }
  return names.map(name => kafkaResourceArn(clusterArn, 'topic', name));
}

function sorted(...actions: ReadonlyArray<readonly string[]>): string[] {
  return [...new Set(actions.flat())].sort();
}
