import { cannotKnow, findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const topicName: Rule = {
  id: 'MC-CLU-016',
  title: 'a topic has a legal name and at least one partition',
  severity: 'error',
  why: 'Kafka rejects other names, and topics without a partition.',
  fix: 'use 1 to 249 letters, digits, dots, underscores and hyphens (not "." or ".." alone), and at least 1 partition',
  source: 'https://github.com/apache/kafka (org.apache.kafka.common.internals.Topic)',
  about: ['topic'],
  requires: ['cluster'],
  check({ cluster }) {
    const topic = cluster?.topic;
    if (topic === undefined) {
      return NOT_APPLICABLE;
    }
    const name = topic.name?.literal;
    const badName = name !== undefined && (!/^[a-zA-Z0-9._-]{1,249}$/.test(name) || name === '.' || name === '..');
    const badPartitions = topic.partitions !== undefined && (topic.partitions < 1 || !Number.isInteger(topic.partitions));
    if (badName || badPartitions) {
      return findings([
        ...badName ? [{ message: `"${name}" is not a legal topic name`, value: name }] : [],
        ...badPartitions ? [{ message: `the topic ${topic.name} has ${topic.partitions} partitions`, value: String(topic.partitions) }] : [],
      ]);
    }
    return name === undefined ? cannotKnow('the name of the topic is not known') : HOLDS;
  },
};
