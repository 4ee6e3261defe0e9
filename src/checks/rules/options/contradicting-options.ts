import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const contradictingOptions: Rule = kafkaConnectRule('contradiction', {
  id: 'MC-OPT-010',
  title: 'options do not contradict each other',
  why: 'The connector refuses the configuration.',
  fix: 'remove one of the two options, or set the one as the other needs it',
});
