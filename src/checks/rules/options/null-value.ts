import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const nullValue: Rule = kafkaConnectRule('null', {
  id: 'MC-OPT-006',
  title: 'no value is null',
  why: 'Kafka Connect does not accept null as a value.',
  fix: 'remove the key, or set a value',
});
