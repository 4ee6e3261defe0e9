import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const optionValue: Rule = kafkaConnectRule('value', {
  id: 'MC-OPT-004',
  title: 'values are in the range or list of their option',
  why: 'Kafka Connect refuses the configuration, so the deployment fails after minutes.',
  fix: 'give one of the values that are allowed',
});
