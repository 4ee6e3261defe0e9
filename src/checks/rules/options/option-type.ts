import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const optionType: Rule = kafkaConnectRule('type', {
  id: 'MC-OPT-003',
  title: 'values have the type of their option',
  why: 'Kafka Connect rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set the option to a value of its type; the finding names the type',
});
