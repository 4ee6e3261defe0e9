import type { Duration, Size } from 'aws-cdk-lib';
import { RemovalPolicy, Resource } from 'aws-cdk-lib';
import { CfnTopic } from 'aws-cdk-lib/aws-msk';
import type { Construct, IConstruct } from 'constructs';
import { replicationFactor, topicName, topicPropertiesRule, topicResource } from '../checks';
import { checkCluster, knownNumber, textOf } from '../synth';
import { kafkaResourceArn } from './access-statements';
import { KafkaClusterKind } from './kafka-cluster-ref';
import type { IKafkaCluster } from './kafka-cluster-ref';
import type { IKafkaTopic } from './kafka-topic-ref';
import type { Render } from './model';
import { clusterModelOf, publishTopic } from './model';

/** What becomes of old records of a topic. */
export enum CleanupPolicy {
  /** They are deleted when the retention is over. */
  DELETE = 'delete',
  /** The last record of each key stays. */
  COMPACT = 'compact',
  /** The last record of each key stays until the retention is over. */
  COMPACT_AND_DELETE = 'compact,delete',
}

/** How long records of a topic are kept. */
export class TopicRetention {
  /** For ever. */
  public static readonly UNLIMITED = new TopicRetention('-1');

  /**
   * For some time.
   *
   * @param duration how long
   */
  public static of(duration: Duration): TopicRetention {
    return new TopicRetention(String(duration.toMilliseconds()));
  }

  private constructor(
    /** The value of `retention.ms`. */
    public readonly milliseconds: string,
  ) {}
}

/** Settings of a topic: the common ones by name, any other in `config`. */
export interface TopicOptions {
  /** The cluster: provisioned or express, with Kafka 3.6 or later. */
  readonly cluster: IKafkaCluster;
  /** The name. It cannot change without a new topic. */
  readonly topicName: string;
  /**
   * The number of replicas of each partition. It cannot change without a new topic.
   *
   * @default - 3; as many as brokers where a cluster is known to have fewer
   */
  readonly replicationFactor?: number;
  /**
   * The number of in-sync replicas that must store a record before a write with `acks=all` succeeds (`min.insync.replicas`).
   *
   * @default - what the brokers are configured to
   */
  readonly minInsyncReplicas?: number;
  /**
   * The largest batch of records (`max.message.bytes`).
   *
   * @default - what the brokers are configured to
   */
  readonly maxMessageSize?: Size;
  /**
   * Further settings by their Kafka names.
   *
   * @default - none
   */
  readonly config?: { [key: string]: string };
  /**
   * What happens to the topic, and all its records, when it is removed from the stack.
   *
   * @default RemovalPolicy.RETAIN
   */
  readonly removalPolicy?: RemovalPolicy;
}

/** A topic. */
export interface KafkaTopicProps extends TopicOptions {
  /**
   * The number of partitions. It can grow, and never shrinks.
   *
   * @default 1
   */
  readonly partitions?: number;
  /**
   * What becomes of old records.
   *
   * @default - what the brokers are configured to, which is to delete them
   */
  readonly cleanupPolicy?: CleanupPolicy;
  /**
   * How long records are kept.
   *
   * @default - what the brokers are configured to
   */
  readonly retention?: TopicRetention;
  /**
   * How much of each partition is kept.
   *
   * @default - what the brokers are configured to
   */
  readonly retentionSize?: Size;
}

/**
 * A topic of a provisioned or express cluster.
 *
 * The deploy makes it by the topic operations of Amazon MSK, without a client in the VPC. With IAM access control, whoever deploys
 * needs the permissions of `KafkaGrants.admin` on the topic.
 *
 * @resource AWS::MSK::Topic
 */
export class KafkaTopic extends Resource implements IKafkaTopic {
  /**
   * A topic that was created elsewhere.
   *
   * @param cluster its cluster
   * @param name its name
   */
  public static fromTopicName(cluster: IKafkaCluster, name: string): IKafkaTopic {
    if (cluster.clusterArn === undefined) {
      throw new Error(`the topic ${name} has no ARN, because its cluster is not Amazon MSK`);
    }
    return { topicName: name, topicArn: kafkaResourceArn(cluster.clusterArn, 'topic', name) };
  }

  /**
   * A topic for the offsets of a source connector: compacted, with 25 partitions.
   *
   * @param scope the construct to define it in
   * @param id the id within the scope
   * @param options cluster and name
   */
  public static forOffsets(scope: Construct, id: string, options: TopicOptions): KafkaTopic {
    return new KafkaTopic(scope, id, { ...options, partitions: 25, cleanupPolicy: CleanupPolicy.COMPACT });
  }

  /**
   * A topic for the schema history of a Debezium connector: one partition, kept for ever.
   *
   * @param scope the construct to define it in
   * @param id the id within the scope
   * @param options cluster and name
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
      configs: Object.keys(config).length === 0 ? undefined : Buffer.from(JSON.stringify(config)).toString('base64'),
    });
    resource.applyRemovalPolicy(props.removalPolicy ?? RemovalPolicy.RETAIN);
    this.topicName = props.topicName;
    this.topicArn = resource.attrTopicArn;
  }
}

function defaultReplicas(cluster: IKafkaCluster): number {
  return cluster.clusterKind === KafkaClusterKind.EXPRESS ? 3 : Math.min(3, cluster.brokerCount ?? 3);
}

/** The settings of a topic by their Kafka names, sorted. */
function topicConfig(construct: IConstruct, props: KafkaTopicProps): Record<string, string> {
  const named = Object.fromEntries(Object.entries({
    'cleanup.policy': props.cleanupPolicy,
    'max.message.bytes': props.maxMessageSize?.toBytes(),
    'min.insync.replicas': props.minInsyncReplicas,
    'retention.bytes': props.retentionSize?.toBytes() ?? (props.retention === TopicRetention.UNLIMITED ? -1 : undefined),
    'retention.ms': props.retention?.milliseconds,
  }).filter(([, value]) => value !== undefined).map(([key, value]) => [key, String(value)]));
  const further = props.config ?? {};
  const twice = Object.keys(further).filter(key => key in named && named[key] !== further[key]);
  if (twice.length > 0) {
    const words = twice.map(key => `${key} is ${named[key]} by its own property and ${further[key]} in \`config\``);
    throw new Error(`${construct.node.path}: ${words.join('; ')}; remove one of them`);
  }
  return Object.fromEntries(Object.entries({ ...named, ...further }).sort(([left], [right]) => left < right ? -1 : 1));
}
