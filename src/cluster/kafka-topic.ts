import type { Duration, Size } from 'aws-cdk-lib';
import { Fn, RemovalPolicy, Resource, Stack, Token } from 'aws-cdk-lib';
import { CfnTopic } from 'aws-cdk-lib/aws-msk';
import type { Construct, IConstruct } from 'constructs';
import { replicationFactor, topicName, topicPropertiesRule, topicResource } from '../checks';
import { checkCluster, configTexts, knownNumber, numberText, textOf } from '../synth';
import { kafkaResourceArn } from './access-statements';
import { KafkaClusterKind } from './kafka-cluster-ref';
import type { IKafkaCluster } from './kafka-cluster-ref';
import type { IKafkaTopic } from './kafka-topic-ref';
import type { Render } from './model';
import { clusterModelOf, publishTopic } from './model';

/** The cleanup policy of a topic. */
export enum CleanupPolicy {
  /** Records are deleted after the retention period. */
  DELETE = 'delete',
  /** Log compaction: the latest record of each key is retained. */
  COMPACT = 'compact',
  /** Log compaction, and deletion after the retention period. */
  COMPACT_AND_DELETE = 'compact,delete',
}

/** The retention of a topic. */
export class TopicRetention {
  /** Records are retained indefinitely. */
  public static readonly UNLIMITED = new TopicRetention('-1');

  /**
   * Records are retained for a duration.
   *
   * @param duration the retention period
   */
  public static of(duration: Duration): TopicRetention {
    return new TopicRetention(numberText(duration.toMilliseconds()));
  }

  private constructor(
    /** The value of `retention.ms`. */
    public readonly milliseconds: string,
  ) {}
}

/** Common settings of topics. Specify any other setting in `config`. */
export interface TopicOptions {
  /** The cluster: provisioned or express, with Apache Kafka 3.6 or later. */
  readonly cluster: IKafkaCluster;
  /** The name of the topic. Changing it replaces the topic. */
  readonly topicName: string;
  /**
   * The replication factor. Changing it replaces the topic.
   *
   * @default - 3, or the number of brokers if the cluster is known to have fewer
   */
  readonly replicationFactor?: number;
  /**
   * The number of in-sync replicas that must store a record before a write with `acks=all` succeeds (`min.insync.replicas`).
   *
   * @default - the setting of the brokers
   */
  readonly minInsyncReplicas?: number;
  /**
   * The largest batch of records (`max.message.bytes`).
   *
   * @default - the setting of the brokers
   */
  readonly maxMessageSize?: Size;
  /**
   * Further topic settings, by their Kafka names.
   *
   * @default - none
   */
  readonly config?: { [key: string]: string };
  /**
   * The removal policy of the topic and all its records.
   *
   * @default RemovalPolicy.RETAIN
   */
  readonly removalPolicy?: RemovalPolicy;
}

/** A topic. */
export interface KafkaTopicProps extends TopicOptions {
  /**
   * The number of partitions. It can be increased, but not decreased.
   *
   * @default 1
   */
  readonly partitions?: number;
  /**
   * The cleanup policy.
   *
   * @default - the setting of the brokers, which defaults to deletion
   */
  readonly cleanupPolicy?: CleanupPolicy;
  /**
   * The retention period of records.
   *
   * @default - the setting of the brokers
   */
  readonly retention?: TopicRetention;
  /**
   * The maximum size of each partition.
   *
   * @default - the setting of the brokers
   */
  readonly retentionSize?: Size;
}

/**
 * A Kafka topic on a provisioned or express cluster.
 *
 * CloudFormation creates it with the topic APIs of Amazon MSK; no client in the VPC is required. With IAM access control, the deployment role needs
 * the permissions of `KafkaGrants.admin` on the topic.
 *
 * @resource AWS::MSK::Topic
 */
export class KafkaTopic extends Resource implements IKafkaTopic {
  /**
   * References an existing topic.
   *
   * @param cluster the cluster
   * @param name the name of the topic
   */
  public static fromTopicName(cluster: IKafkaCluster, name: string): IKafkaTopic {
    if (cluster.clusterArn === undefined) {
      throw new Error(`the topic ${name} has no ARN, because its cluster is not Amazon MSK`);
    }
    return { topicName: name, topicArn: kafkaResourceArn(cluster.clusterArn, 'topic', name) };
  }

  /**
   * Creates an offset storage topic for a source connector: compacted, with 25 partitions.
   *
   * @param scope the parent construct
   * @param id the construct ID
   * @param options the cluster and name
   */
  public static forOffsets(scope: Construct, id: string, options: TopicOptions): KafkaTopic {
    return new KafkaTopic(scope, id, { ...options, partitions: 25, cleanupPolicy: CleanupPolicy.COMPACT });
  }

  /**
   * Creates a schema history topic for a Debezium connector: one partition, retained indefinitely.
   *
   * @param scope the parent construct
   * @param id the construct ID
   * @param options the cluster and name
   */
  public static forSchemaHistory(scope: Construct, id: string, options: TopicOptions): KafkaTopic {
    return new KafkaTopic(scope, id, { ...options, partitions: 1, cleanupPolicy: CleanupPolicy.DELETE, retention: TopicRetention.UNLIMITED });
  }

  /** The name. */
  public readonly topicName: string;
  /**
   * The ARN.
   *
   * @attribute
   */
  public readonly topicArn: string;

  constructor(scope: Construct, id: string, props: KafkaTopicProps) {
    super(scope, id);
    const { cluster, partitions = 1 } = props;
    const replicas = props.replicationFactor ?? defaultReplicas(cluster);
    const config = topicConfig(this, props);
    const describe = (render: Render) => ({
      name: render(props.topicName),
      partitions: knownNumber(partitions),
      replicationFactor: knownNumber(replicas),
      config: new Map(Object.entries(config).map(([key, value]) => [key, render(value)])),
    });
    checkCluster(this, [topicName, topicResource, replicationFactor, topicPropertiesRule], {
      ...clusterModelOf(cluster, textOf),
      serverProperties: undefined,
      topic: describe(textOf),
    });
    publishTopic(cluster, describe);
    const resource = new CfnTopic(this, 'Resource', {
      clusterArn: cluster.clusterArn!,
      topicName: props.topicName,
      partitionCount: partitions,
      replicationFactor: replicas,
      configs: Object.keys(config).length === 0 ? undefined : base64Of(this, config),
    });
    resource.applyRemovalPolicy(props.removalPolicy ?? RemovalPolicy.RETAIN);
    this.topicName = props.topicName;
    this.topicArn = resource.attrTopicArn;
  }
}

/** The service takes the settings of a topic in base64; what only the deployment knows, CloudFormation encodes. */
function base64Of(topic: Construct, config: Record<string, string>): string {
  const text = JSON.stringify(config);
  return Token.isUnresolved(text) ? Fn.base64(Stack.of(topic).toJsonString(config)) : Buffer.from(text).toString('base64');
}

function defaultReplicas(cluster: IKafkaCluster): number {
  return cluster.clusterKind === KafkaClusterKind.EXPRESS ? 3 : Math.min(3, knownNumber(cluster.brokerCount) ?? 3);
}

/** The settings of a topic by their Kafka names, sorted. */
function topicConfig(construct: IConstruct, props: KafkaTopicProps): Record<string, string> {
  const named = Object.fromEntries(Object.entries({
    'cleanup.policy': props.cleanupPolicy,
    'max.message.bytes': props.maxMessageSize?.toBytes(),
    'min.insync.replicas': props.minInsyncReplicas,
    'retention.bytes': props.retentionSize?.toBytes() ?? (props.retention === TopicRetention.UNLIMITED ? -1 : undefined),
    'retention.ms': props.retention?.milliseconds,
  }).filter(([, value]) => value !== undefined).map(([key, value]) => [key, typeof value === 'number' ? numberText(value) : String(value)]));
  const further = configTexts(props.config, construct.node.path);
  const twice = Object.keys(further).filter(key => key in named && named[key] !== further[key]);
  if (twice.length > 0) {
    const words = twice.map(key => `${key} is ${named[key]} by its own property and ${further[key]} in \`config\``);
    throw new Error(`${construct.node.path}: ${words.join('; ')}; remove one of them`);
  }
  return Object.fromEntries(Object.entries({ ...named, ...further }).sort(([left], [right]) => left < right ? -1 : 1));
}
