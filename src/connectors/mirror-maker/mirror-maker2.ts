import { Construct } from 'constructs';
import { Connector, KafkaResource } from '../../connect';
import { MIRROR_CHECKPOINT, MIRROR_HEARTBEAT, MIRROR_SOURCE } from '../../families';
import { iamPatterns } from './iam-pattern';
import { IDEMPOTENT, MirrorDefinition } from './mirror-definition';
import type { MirrorPart } from './mirror-definition';
import { ReplicatedTopicNames } from './mirror-maker2-props';
import type { MirrorMaker2Props } from './mirror-maker2-props';

/**
 * Replicates topics from one Kafka cluster to another with MirrorMaker 2: its three connectors as one construct.
 *
 * The connectors run in the VPC of the target cluster and keep all their state there; the source cluster is only read.
 *
 * @see https://kafka.apache.org/37/documentation.html#georeplication
 */
export class MirrorMaker2 extends Construct {
  /** The source connector, which copies records. */
  public readonly source: Connector;
  /** The checkpoint connector, which translates consumer group offsets. */
  public readonly checkpoint: Connector;
  /** The heartbeat connector, which emits heartbeats. */
  public readonly heartbeat: Connector;

  constructor(scope: Construct, id: string, props: MirrorMaker2Props) {
    super(scope, id);
    if (props.topics.length === 0) {
      throw new Error(`the replication ${this.node.path} has no topics; name at least one, or a regular expression such as "shop\\\\..*"`);
    }
    if (props.sourceAlias === (props.targetAlias ?? 'target')) {
      throw new Error(`the replication ${this.node.path} names both clusters "${props.sourceAlias}"; specify a different "targetAlias"`);
    }
    const names = new MirrorNames(props);
    const cluster = props.targetCluster;
    this.source = new Connector(this, 'Source', {
      ...props.sourceConnector, cluster, definition: new MirrorDefinition(props, sourcePart(props, names)),
    });
    this.checkpoint = new Connector(this, 'Checkpoint', {
      ...props.checkpointConnector, cluster, definition: new MirrorDefinition(props, checkpointPart(props, names)),
    });
    this.heartbeat = new Connector(this, 'Heartbeat', {
      ...props.heartbeatConnector, cluster, definition: new MirrorDefinition(props, heartbeatPart(props, names)),
    });
  }
}

/** The topics of a replication on both clusters. */
class MirrorNames {
  readonly sourceTopics: string[];
  readonly targetTopics: string[];
  readonly offsetSyncs: string;
  readonly checkpoints: string;
  readonly heartbeats = 'heartbeats';

  constructor(props: MirrorMaker2Props) {
    this.sourceTopics = props.topicPatterns ?? iamPatterns(props.topics, /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/);
    this.targetTopics = props.topicNames === ReplicatedTopicNames.UNCHANGED
      ? this.sourceTopics : this.sourceTopics.map(topic => `${props.sourceAlias}.${topic}`);
    this.offsetSyncs = `mm2-offset-syncs.${props.sourceAlias}.internal`;
    this.checkpoints = `${props.sourceAlias}.checkpoints.internal`;
  }
}

const ALL_READ = ['DescribeTopic', 'DescribeTopicDynamicConfiguration', 'ReadData'];

function sourcePart(props: MirrorMaker2Props, names: MirrorNames): MirrorPart {
  return {
    connectorClass: MIRROR_SOURCE,
    options: props.sourceOptions,
    maxTasks: props.maxTasks,
    copiesMessages: true,
    config: replicas => ({
      'topics': props.topics.join(','),
      'replication.factor': replicas,
      'offset-syncs.topic.location': 'target',
      'offset-syncs.topic.replication.factor': replicas,
      // IAM access control has no ACLs to copy
      'sync.topic.acls.enabled': 'false',
    }),
    written: [...names.targetTopics, names.offsetSyncs],
    target: [
      IDEMPOTENT,
      {
        resource: KafkaResource.TOPIC,
        names: names.targetTopics,
        actions: ['AlterTopic', 'AlterTopicDynamicConfiguration', 'DescribeTopicDynamicConfiguration'],
      },
    ],
    source: [{ type: 'topic', names: names.sourceTopics, actions: ALL_READ }],
  };
}

function checkpointPart(props: MirrorMaker2Props, names: MirrorNames): MirrorPart {
  return {
    connectorClass: MIRROR_CHECKPOINT,
    options: props.checkpointOptions,
    config: replicas => ({
      'topics': props.topics.join(','),
      ...(props.groups && { groups: props.groups.join(',') }),
      'offset-syncs.topic.location': 'target',
      'checkpoints.topic.replication.factor': replicas,
      'sync.group.offsets.enabled': 'true',
    }),
    written: [names.checkpoints],
    target: [
      IDEMPOTENT,
      { resource: KafkaResource.TOPIC, names: [names.offsetSyncs, names.checkpoints], actions: ['DescribeTopic', 'ReadData'] },
      { resource: KafkaResource.TOPIC, names: names.targetTopics, actions: ['DescribeTopic', 'ReadData'] },
      { resource: KafkaResource.GROUP, names: groupPatterns(props), actions: ['AlterGroup', 'DescribeGroup'] },
    ],
    source: [
      { type: 'topic', names: names.sourceTopics, actions: ['DescribeTopic'] },
      { type: 'group', names: groupPatterns(props), actions: ['DescribeGroup'] },
    ],
  };
}

function heartbeatPart(props: MirrorMaker2Props, names: MirrorNames): MirrorPart {
  return {
    connectorClass: MIRROR_HEARTBEAT,
    options: props.heartbeatOptions,
    config: replicas => ({ 'heartbeats.topic.replication.factor': replicas }),
    written: [names.heartbeats],
    target: [IDEMPOTENT],
    source: [],
  };
}

function groupPatterns(props: MirrorMaker2Props): string[] {
  return props.groups === undefined ? ['*'] : iamPatterns(props.groups, /^[A-Za-z0-9_.-]+$/);
}
