import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const classOfKind: Rule = kafkaConnectRule('class', {
  id: 'MC-OPT-005',
  title: 'classes are in the plugin and fit',
  why: 'Kafka Connect refuses the configuration: each connector has one plugin, and all classes it names must be in it or in the worker.',
  fix: 'correct the name, or add the archive that holds the class to the plugin',
});
