import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const exactlyOnce: Rule = kafkaConnectRule('exactly-once', {
  id: 'MC-OPT-011',
  title: 'exactly-once writing is possible where it is required',
  why: 'Kafka Connect refuses a source that requires what its worker or connector cannot do.',
  fix: 'set exactly.once.source.support=enabled in the worker configuration, or exactly.once.support=requested',
});
