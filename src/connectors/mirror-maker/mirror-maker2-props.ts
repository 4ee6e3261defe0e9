import type { IKafkaCluster, KafkaAuthentication, KafkaNetworkPath } from '../../cluster';
import type { ConnectorSettings } from '../../connect';
import type { MirrorMakerCheckpointOptions, MirrorMakerHeartbeatOptions, MirrorMakerSourceOptions } from '../../connect/internal';
import type { KafkaCredentials } from '../kafka-credentials';

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
