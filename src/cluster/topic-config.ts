import type { IConstruct } from 'constructs';
import type { KafkaTopicProps } from './kafka-topic';
import { TopicRetention } from './topic-settings';

/** The settings of a topic by their Kafka names, sorted. */
export function topicConfig(construct: IConstruct, props: KafkaTopicProps): Record<string, string> {
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
