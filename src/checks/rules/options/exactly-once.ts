import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const exactlyOnce: Rule = kafkaConnectRule('exactly-once', {
  id: 'MC-OPT-011',
  title: 'exactly-once delivery is possible where it is required',
  why: 'Kafka Connect rejects a source that requires exactly-once support which its worker or connector does not have.',
  fix: 'set exactly.once.source.support=enabled in the worker configuration, or exactly.once.support=requested',
});
