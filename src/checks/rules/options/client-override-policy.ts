import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const clientOverridePolicy: Rule = kafkaConnectRule('override', {
  id: 'MC-OPT-009',
  title: 'client overrides are allowed',
  why: 'The default policy of Kafka Connect 2.x refuses each producer.override., consumer.override. and admin.override. key.',
  fix: 'use Kafka Connect 3.7, or set the client option in the worker configuration',
});
