import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const clientOverridePolicy: Rule = kafkaConnectRule('override', {
  id: 'MC-OPT-009',
  title: 'client overrides are allowed',
  why: 'The default client override policy of Kafka Connect 2.x rejects every key that begins with producer.override., consumer.override. or admin.override.',
  fix: 'use Kafka Connect 3.7.x, or set the client property in the worker configuration',
});
