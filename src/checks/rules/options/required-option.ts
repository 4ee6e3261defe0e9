import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const requiredOption: Rule = kafkaConnectRule('required', {
  id: 'MC-OPT-002',
  title: 'required options are set',
  why: 'Kafka Connect rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set the option',
});
