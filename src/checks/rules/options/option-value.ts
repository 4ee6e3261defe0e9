import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const optionValue: Rule = kafkaConnectRule('value', {
  id: 'MC-OPT-004',
  title: 'values are among the allowed values of their option',
  why: 'Kafka Connect rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set the option to a value that its definition allows; the finding lists the values or the range',
});
