import type { Rule } from '../../../model';
import { inspected } from './inspection';

export const pluginJava: Rule = {
  id: 'MC-PLUG-003',
  title: 'the classes of a plugin fit the Java version of the workers',
  severity: 'error',
  why: 'Kafka Connect 2.7.1 runs on Java 11 and 3.7.x on Java 17. A class for a newer Java version is not loaded: UnsupportedClassVersionError.',
  fix: 'use a version of the connector that is built for the Java version of the workers',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  requires: ['plugins'],
  check: deployment => inspected(deployment, ['newer-java', 'newer-java-library']),
};
