import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const negatedPredicate: Rule = kafkaConnectRule('alias', {
  id: 'MC-OPT-008',
  title: 'a negated predicate is named',
  why: 'Kafka Connect refuses a transform with negate but without predicate.',
  fix: 'name the predicate, or remove negate',
});
