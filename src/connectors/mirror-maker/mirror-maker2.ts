import { Construct } from 'constructs';
import type { IKafkaCluster, KafkaAuthentication, KafkaNetworkPath } from '../../cluster';
import { Connector, KafkaResource } from '../../connect';
import type { ConnectorSettings } from '../../connect';
import type { MirrorMakerCheckpointOptions, MirrorMakerHeartbeatOptions, MirrorMakerSourceOptions } from '../../connect/internal';
import { MIRROR_CHECKPOINT, MIRROR_HEARTBEAT, MIRROR_SOURCE } from '../../families';
import type { KafkaCredentials } from '../kafka-credentials';
import { iamPatterns } from './iam-pattern';
import { IDEMPOTENT, MirrorDefinition } from './mirror-definition';
import type { MirrorPart } from './mirror-definition';

/** The names of topics on the target cluster. */
export enum ReplicatedTopicNames {
  /** Topic names are prefixed with the alias of the source cluster: `primary.orders`. This allows replication in both directions. */
  PREFIXED = 'PREFIXED',
  /** Topic names are identical to those on the source cluster. Use this for migrations; replication in both directions would loop. */
  UNCHANGED = 'UNCHANGED',
}

/** Properties for `MirrorMaker2`. */
export interface MirrorMaker2Props {
  /** The source cluster. */
  readonly sourceCluster: IKafkaCluster;
  /** The target cluster. The connectors run in its VPC. */
  readonly targetCluster: IKafkaCluster;
  /** The name of the source cluster: letters, digits, `_`, `-` and `.`. */
  readonly sourceAlias: string;
  /**
   * The name of the target cluster.
   *
   * @default target
   */
  readonly targetAlias?: string;
  /** The topics to replicate, as names or Java regular expressions. */
  readonly topics: string[];
  /**
   * The topics to grant permissions on: names in which `*` matches any characters.
   *
   * @default - derived from `topics`, as far as IAM can express regular expressions: `shop\\..*` becomes `shop.*`. The first construct that IAM
   * cannot express, such as a group or a character class, and everything after it become `*`
   */
  readonly topicPatterns?: string[];
  /**
   * The names of the topics on the target cluster.
   *
   * @default ReplicatedTopicNames.PREFIXED
   */
  readonly topicNames?: ReplicatedTopicNames;
  /**
   * The consumer groups whose offsets are translated, as names or Java regular expressions. Permissions are limited to these groups as far as IAM can
   * express the expressions.
   *
   * @default - all
   */
  readonly groups?: string[];
  /**
   * How the connectors authenticate to the source cluster.
   *
   * @default - the method of `sourceCredentials`, otherwise IAM if the cluster supports it
   */
  readonly sourceAuthentication?: KafkaAuthentication;
  /**
   * The credentials for the source cluster, required for SASL/SCRAM and mutual TLS. For the target cluster, MSK Connect supports IAM access control
   * or no authentication.
   *
   * @default - none: IAM, or no authentication
   */
  readonly sourceCredentials?: KafkaCredentials;
  /**
   * The network path to the source cluster.
   *
   * @default KafkaNetworkPath.VPC
   */
  readonly sourceNetworkPath?: KafkaNetworkPath;
  /**
   * The replication factor of the topics on the target cluster.
   *
   * @default - 3, or the number of brokers if that is known to be smaller
   */
  readonly replicationFactor?: number;
  /**
   * The maximum number of tasks of the connector that copies records.
   *
   * @default 1
   */
  readonly maxTasks?: number;
  /**
   * Options for all three connectors, by key. They override the other properties.
   *
   * @default - none
   */
  readonly config?: { [key: string]: string };
  /**
   * Typed options for the source connector (`MirrorSourceConnector`). They override the other properties.
   *
   * @default - derived from the other properties
   */
  readonly sourceOptions?: MirrorMakerSourceOptions;
  /**
   * Typed options for the checkpoint connector (`MirrorCheckpointConnector`). They override the other properties.
   *
   * @default - derived from the other properties
   */
  readonly checkpointOptions?: MirrorMakerCheckpointOptions;
  /**
   * Typed options for the heartbeat connector (`MirrorHeartbeatConnector`). They override the other properties.
   *
   * @default - derived from the other properties
   */
  readonly heartbeatOptions?: MirrorMakerHeartbeatOptions;
  /**
   * Settings for the source connector, which copies records.
   *
   * @default - one worker with one MSK Connect Unit (MCU)
   */
  readonly sourceConnector?: ConnectorSettings;
  /**
   * Settings for the checkpoint connector, which translates consumer group offsets.
   *
   * @default - one worker with one MSK Connect Unit (MCU)
   */
  readonly checkpointConnector?: ConnectorSettings;
  /**
   * Settings for the heartbeat connector, which emits heartbeats.
   *
   * @default - one worker with one MSK Connect Unit (MCU)
   */
  readonly heartbeatConnector?: ConnectorSettings;
}

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
    const flow = { ...props, keepsNames: props.topicNames === ReplicatedTopicNames.UNCHANGED };
    this.source = new Connector(this, 'Source', {
      ...props.sourceConnector, cluster, definition: new MirrorDefinition(flow, sourcePart(props, names)),
    });
    this.checkpoint = new Connector(this, 'Checkpoint', {
      ...props.checkpointConnector, cluster, definition: new MirrorDefinition(flow, checkpointPart(props, names)),
    });
    this.heartbeat = new Connector(this, 'Heartbeat', {
      ...props.heartbeatConnector, cluster, definition: new MirrorDefinition(flow, heartbeatPart(props, names)),
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
