import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const sinkTopics: Rule = kafkaConnectRule('topics', {
  id: 'MC-OPT-007',
  title: 'a sink names its topics once',
  why: 'Kafka Connect refuses a sink without topics, with both ways of naming them, or with its dead letter queue among them.',
  fix: 'set exactly one of topics and topics.regex, without the dead letter queue',
});
