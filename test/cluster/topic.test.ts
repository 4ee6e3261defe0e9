import * as msk from '@aws-cdk/aws-msk-alpha';
import { CfnParameter, Duration, RemovalPolicy, Size } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CleanupPolicy, KafkaCluster, ProvisionedCluster, KafkaTopic, TopicRetention } from '../../src/cluster';
import type { IKafkaCluster, KafkaTopicProps } from '../../src/cluster';
import { ARN, stage } from './stage';

const TOPIC = 'AWS::MSK::Topic';

describe('Topic', () => {
  let stack: Stack;
  let cluster: IKafkaCluster;
  beforeEach(() => {
    const { stack: made, vpc } = stage();
    stack = made;
    cluster = new ProvisionedCluster(stack, 'Cluster', { vpc });
  });
  const make = (props: Partial<KafkaTopicProps> = {}) => new KafkaTopic(stack, 'Topic', { cluster, topicName: 'orders', ...props });
  const configs = () => {
    const [resource] = Object.values(Template.fromStack(stack).findResources(TOPIC));
    return resource.Properties.Configs === undefined ? undefined : JSON.parse(Buffer.from(resource.Properties.Configs, 'base64').toString());
  };

  test('is kept, with three replicas', () => {
    const topic = make({ partitions: 12 });
    Template.fromStack(stack).hasResource(TOPIC, {
      DeletionPolicy: 'Retain',
      Properties: { ClusterArn: stack.resolve(cluster.clusterArn), TopicName: 'orders', PartitionCount: 12, ReplicationFactor: 3, Configs: Match.absent() },
    });
    expect(stack.resolve(topic.topicArn)['Fn::GetAtt'][1]).toBe('TopicArn');
  });

  test('has typed and other settings', () => {
    make({
      cleanupPolicy: CleanupPolicy.COMPACT_AND_DELETE,
      retention: TopicRetention.of(Duration.days(1)),
      retentionSize: Size.gibibytes(2),
      minInsyncReplicas: 2,
      maxMessageSize: Size.mebibytes(1),
      config: { 'compression.type': 'zstd' },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    expect(configs()).toEqual({
      'cleanup.policy': 'compact,delete',
      'compression.type': 'zstd',
      'max.message.bytes': '1048576',
      'min.insync.replicas': '2',
      'retention.bytes': '2147483648',
      'retention.ms': '86400000',
    });
    Template.fromStack(stack).hasResource(TOPIC, { DeletionPolicy: 'Delete' });
  });

  test('for offsets is compacted, with the partitions that Kafka Connect takes', () => {
    KafkaTopic.forOffsets(stack, 'Topic', { cluster, topicName: 'offsets' });
    Template.fromStack(stack).hasResourceProperties(TOPIC, { PartitionCount: 25 });
    expect(configs()).toEqual({ 'cleanup.policy': 'compact' });
  });

  test('for a schema history is kept for ever, in one partition', () => {
    KafkaTopic.forSchemaHistory(stack, 'Topic', { cluster, topicName: 'history' });
    Template.fromStack(stack).hasResourceProperties(TOPIC, { PartitionCount: 1 });
    expect(configs()).toEqual({ 'cleanup.policy': 'delete', 'retention.bytes': '-1', 'retention.ms': '-1' });
  });

  test('takes as many replicas as there are brokers', () => {
    const narrow = stage(2);
    new KafkaTopic(narrow.stack, 'Topic', { cluster: new ProvisionedCluster(narrow.stack, 'Cluster', { vpc: narrow.vpc }), topicName: 'orders' });
    Template.fromStack(narrow.stack).hasResourceProperties(TOPIC, { ReplicationFactor: 2 });
  });

  test.each<[string, Partial<KafkaTopicProps>, string]>([
    ['more replicas than brokers', { replicationFactor: 4 }, 'the topic orders has the replication factor 4, but the cluster has 3 brokers'],
    ['more replicas in sync than there are', { replicationFactor: 2, minInsyncReplicas: 3 }, 'the topic orders requires 3 in-sync replicas of 2'],
    ['a bad name', { topicName: 'my orders' }, '"my orders" is not a legal topic name'],
    ['no partition', { partitions: 0 }, 'the topic orders has 0 partitions'],
    ['a contradiction', { cleanupPolicy: CleanupPolicy.COMPACT, config: { 'cleanup.policy': 'delete' } },
      'cleanup.policy is compact by its own property and delete in `config`'],
  ])('fails for %s', (_, props, message) => {
    expect(() => make(props)).toThrow(message);
  });

  test('fails for Kafka before 3.6, and names the alternative', () => {
    const { stack: old, vpc } = stage();
    const before = new ProvisionedCluster(old, 'Cluster', { vpc, kafkaVersion: msk.KafkaVersion.V3_5_1 });
    expect(() => new KafkaTopic(old, 'Topic', { cluster: before, topicName: 'orders' }))
      .toThrow(/cannot be created as a resource of a cluster with Kafka 3.5.1, only with 3.6.0 or later; let the connector create its topics/);
  });

  test('fails for self-managed Kafka', () => {
    const kafka = KafkaCluster.selfManaged(stack, 'Kafka', { bootstrapServers: 'kafka:9094', vpc: cluster.vpc! });
    expect(() => make({ cluster: kafka })).toThrow('the topic orders cannot be created as a resource of a self-managed cluster');
  });

  test('where nothing is known, nothing fails', () => {
    const name = new CfnParameter(stack, 'Name');
    const count = new CfnParameter(stack, 'Count', { type: 'Number' });
    expect(() => make({
      cluster: KafkaCluster.fromClusterArn(stack, 'Imported', ARN),
      topicName: name.valueAsString,
      partitions: count.valueAsNumber,
      replicationFactor: count.valueAsNumber,
    })).not.toThrow();
  });
});
