import type { CleanupPolicy, TopicRetention } from '../cluster';
import { configTexts, numberText } from '../synth';

/** Settings with which Kafka Connect creates topics. */
export interface TopicSettings {
  /**
   * The replication factor. It cannot exceed the number of brokers; express and serverless clusters support only 3.
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
   * The cleanup policy.
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

/** A group of topics with their own settings. */
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

/** How a source connector creates the topics it writes to. By default, MSK clusters do not create topics automatically. */
export interface TopicCreation extends TopicSettings {
  /**
   * Groups of topics with their own settings; the first matching group applies.
   *
   * @default - all topics have the same settings
   */
  readonly groups?: TopicGroup[];
}

/** Leaves number and replicas to the brokers (-1); Kafka Connect demands both keys as soon as it shall create topics. */
export const TOPIC_CREATION_DEFAULTS: { [key: string]: string } = {
  'topic.creation.default.replication.factor': '-1',
  'topic.creation.default.partitions': '-1',
};

/**
 * Renders the `topic.creation.*` options of a source.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_configuring
 */
export function renderTopicCreation(creation: TopicCreation): { [key: string]: string } {
  const groups = creation.groups ?? [];
  return Object.assign(
    settings('topic.creation.default', creation),
    groups.length > 0 ? { 'topic.creation.groups': groups.map(group => group.groupName).join(',') } : {},
    ...groups.map(group => ({
      [`topic.creation.${group.groupName}.include`]: group.include.join(','),
      ...(group.exclude ? { [`topic.creation.${group.groupName}.exclude`]: group.exclude.join(',') } : {}),
      ...settings(`topic.creation.${group.groupName}`, group),
    })),
  );
}

function settings(prefix: string, topic: TopicSettings): { [key: string]: string } {
  const all: { [key: string]: string | undefined } = {
    'replication.factor': numberText(topic.replicationFactor),
    'partitions': numberText(topic.partitions),
    'cleanup.policy': topic.cleanupPolicy,
    'retention.ms': topic.retention?.milliseconds,
    ...configTexts(topic.config, prefix),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined).map(([key, value]) => [`${prefix}.${key}`, value!]));
}
