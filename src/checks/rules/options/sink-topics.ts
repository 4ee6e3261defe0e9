import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const sinkTopics: Rule = kafkaConnectRule('topics', {
  id: 'MC-OPT-007',
  title: 'a sink specifies its topics exactly once',
  why: 'Kafka Connect rejects a sink without topics, with both topics and topics.regex, or with its own dead-letter queue among its topics.',
  fix: 'set exactly one of topics and topics.regex, without the dead-letter queue',
});
