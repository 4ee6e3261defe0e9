import type { IKafkaCluster, KafkaAuthentication, KafkaNetworkPath } from '../../cluster';
import type { ConnectorSettings } from '../../connect';
import type { MirrorMakerCheckpointOptions, MirrorMakerHeartbeatOptions, MirrorMakerSourceOptions } from '../../connect/internal';
import type { KafkaCredentials } from '../kafka-credentials';

/** The names of topics on the target cluster. */
export enum ReplicatedTopicNames {
  /** The alias of the source cluster stands before them: `primary.orders`. Replication in both ways stays apart. */
  PREFIXED = 'PREFIXED',
  /** As on the source cluster. For migrations; in both ways at once it would go in circles. */
  UNCHANGED = 'UNCHANGED',
}

/** Replication of topics from one cluster to another. */
export interface MirrorMaker2Props {
  /** The cluster that is read. */
  readonly sourceCluster: IKafkaCluster;
  /** The cluster that is written. The connectors run beside it. */
  readonly targetCluster: IKafkaCluster;
  /** The name of the source cluster: letters, digits, `_`, `-` and `.`. */
  readonly sourceAlias: string;
  /**
   * The name of the target cluster.
   *
   * @default target
   */
  readonly targetAlias?: string;
  /** The topics, by their names or by Java regular expressions. */
  readonly topics: string[];
  /**
   * The topics for the permissions: names in which `*` stands for any characters.
   *
   * @default - the topics where they are names, and what IAM can express of regular expressions: `shop\\..*` is `shop.*`. From the first piece on
   * that it cannot express, such as a group or a class of characters, anything is allowed
   */
  readonly topicPatterns?: string[];
  /**
   * The names of the topics on the target cluster.
   *
   * @default ReplicatedTopicNames.PREFIXED
   */
  readonly topicNames?: ReplicatedTopicNames;
  /**
   * The consumer groups whose offsets are translated, by their names or by Java regular expressions. The permissions are narrowed to them as far as
   * IAM can express the expressions.
   *
   * @default - all
   */
  readonly groups?: string[];
  /**
   * How the connectors authenticate to the source cluster.
   *
   * @default - that of `sourceCredentials`, otherwise IAM where the cluster supports it
   */
  readonly sourceAuthentication?: KafkaAuthentication;
  /**
   * With what the connectors log in to the source cluster: needed for SASL/SCRAM and mutual TLS. To the target cluster they authenticate by IAM or not at all,
   * which is what MSK Connect offers.
   *
   * @default - none: IAM, or no authentication
   */
  readonly sourceCredentials?: KafkaCredentials;
  /**
   * The way to the source cluster.
   *
   * @default KafkaNetworkPath.VPC
   */
  readonly sourceNetworkPath?: KafkaNetworkPath;
  /**
   * The number of replicas of the topics on the target cluster.
   *
   * @default - 3, or the number of brokers where it is known to be smaller
   */
  readonly replicationFactor?: number;
  /**
   * The maximum number of tasks of the connector that copies records.
   *
   * @default 1
   */
  readonly maxTasks?: number;
  /**
   * Options of all three connectors by their real keys; they win over what is set here.
   *
   * @default - none
   */
  readonly config?: { [key: string]: string };
  /**
   * Options of the connector that copies records, typed. They win over what is set here.
   *
   * @default - those that are set here
   */
  readonly sourceOptions?: MirrorMakerSourceOptions;
  /**
   * Options of the connector that translates the offsets of consumer groups, typed. They win over what is set here.
   *
   * @default - those that are set here
   */
  readonly checkpointOptions?: MirrorMakerCheckpointOptions;
  /**
   * Options of the connector that says that replication is alive, typed. They win over what is set here.
   *
   * @default - those that are set here
   */
  readonly heartbeatOptions?: MirrorMakerHeartbeatOptions;
  /**
   * Settings of the connector that copies records.
   *
   * @default - one worker of one MSK Connect Unit
   */
  readonly sourceConnector?: ConnectorSettings;
  /**
   * Settings of the connector that translates the offsets of consumer groups.
   *
   * @default - one worker of one MSK Connect Unit
   */
  readonly checkpointConnector?: ConnectorSettings;
  /**
   * Settings of the connector that says that replication is alive.
   *
   * @default - one worker of one MSK Connect Unit
   */
  readonly heartbeatConnector?: ConnectorSettings;
}
