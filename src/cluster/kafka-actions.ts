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
