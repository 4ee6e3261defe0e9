import type { CleanupPolicy, TopicRetention } from '../cluster';

/** How Kafka Connect creates the topics that match. */
export interface TopicSettings {
  /**
   * The number of replicas. It cannot exceed the number of brokers; MSK express and serverless clusters accept 3 only.
   *
   * @default - the default of the brokers
   */
  readonly replicationFactor?: number;
  /**
   * The number of partitions.
   *
   * @default - the default of the brokers
   */
  readonly partitions?: number;
  /**
   * What happens to old records.
   *
   * @default - the default of the brokers, usually delete
   */
  readonly cleanupPolicy?: CleanupPolicy;
  /**
   * How long records are kept.
   *
   * @default - the default of the brokers
   */
  readonly retention?: TopicRetention;
  /**
   * Other settings of the topic, such as `{ 'max.message.bytes': '4194304' }`.
   *
   * @default - the defaults of the brokers
   */
  readonly config?: { [key: string]: string };
}

/** Settings for the topics of one group. */
export interface TopicGroup extends TopicSettings {
  /** The name of the group: letters, digits, `_`, `-` and `.`. */
  readonly groupName: string;
  /** Java regular expressions; topics whose name matches one belong to the group. */
  readonly include: string[];
  /**
   * Java regular expressions; topics whose name matches one do not belong to the group.
   *
   * @default - none
   */
  readonly exclude?: string[];
}

/** How a source connector creates the topics it writes to. MSK clusters do not create topics by themselves by default. */
export interface TopicCreation extends TopicSettings {
  /**
   * Groups of topics with settings of their own; the first group that matches counts.
   *
   * @default - all topics get the same settings
   */
  readonly groups?: TopicGroup[];
}
