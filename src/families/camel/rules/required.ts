import type { Rule } from '../../../model';
import { say } from '../../../checks';
import { kameletRule } from '../kamelet-rule';

export const required: Rule = kameletRule({
  id: 'MC-OPT-621',
  title: 'a connector of Apache Camel has a resource and a Region',
  severity: 'error',
  why: 'Kafka Connect accepts the configuration, since none of the options is marked as required. The task fails when it starts: its Kamelet lacks a parameter.',
  fix: 'set the option',
  source: 'real runs, and the Kamelets of org.apache.camel.kamelets:camel-kamelets: https://camel.apache.org/camel-kamelets/latest/index.html',
  check: (option, connector, { required: options }) => options.map(option).flatMap(key => say(key, 'must be set', connector.isMissing(key))),
});
