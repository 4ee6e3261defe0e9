import type { TopicCreation, TopicSettings } from './topic-creation';

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
    'replication.factor': topic.replicationFactor?.toString(),
    'partitions': topic.partitions?.toString(),
    'cleanup.policy': topic.cleanupPolicy,
    'retention.ms': topic.retention?.milliseconds,
    ...topic.config,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined).map(([key, value]) => [`${prefix}.${key}`, value!]));
}
