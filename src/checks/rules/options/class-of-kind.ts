import type { Rule } from '../../../model';
import { kafkaConnectRule } from '../../kafka-connect-rule';

export const classOfKind: Rule = kafkaConnectRule('class', {
  id: 'MC-OPT-005',
  title: 'classes exist and have the expected kind',
  why: 'Kafka Connect rejects the configuration: a connector has a single plugin, and all classes that it names must be in that plugin or in the worker.',
  fix: 'correct the class name, or add the archive that contains the class to the plugin',
});
