import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const contradictingOptions: Rule = kafkaConnectRule('contradiction', {
  id: 'MC-OPT-010',
  title: 'options do not contradict each other',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'remove one of the two options, or change one to fit the other',
});
