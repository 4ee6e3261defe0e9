import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const negatedPredicate: Rule = kafkaConnectRule('alias', {
  id: 'MC-OPT-008',
  title: 'a negated transform has a predicate',
  why: 'Kafka Connect rejects a transform with negate but without a predicate.',
  fix: 'set the predicate, or remove negate',
});
