import type { Rule } from '../../../model';
import { carried } from './inspection';

export const kafkaInside: Rule = {
  id: 'MC-PLUG-024',
  title: 'a plugin does not contain JARs of Kafka',
  severity: 'warning',
  why: 'Workers have JARs of Kafka of their own. A copy in the plugin is not used or, for connect-json and connect-transforms, is of another version than the worker, and the connector fails with NoSuchMethodError or ClassCastException.',
  fix: 'remove the JARs from the archive',
  source: 'https://cwiki.apache.org/confluence/display/KAFKA/KIP-146+-+Classloading+Isolation+in+Connect',
  requires: ['plugins'],
  check: deployment => carried(deployment, /^part of Kafka/, jars => `the plugin contains ${jars}, which the workers have themselves`),
};
