import type { Rule } from '../../../model';
import { inspected } from './inspection';

export const pluginKafka: Rule = {
  id: 'MC-PLUG-012',
  title: 'a plugin is built for the Kafka Connect of the workers, or an older one',
  severity: 'warning',
  why: 'Workers load the classes of Kafka from their own copy only. If a connector uses a class that this version does not have, the task fails with NoClassDefFoundError.',
  fix: 'use a version of the connector that supports this version of Kafka Connect, or a newer version of Kafka Connect',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  requires: ['plugins'],
  check: deployment => inspected(deployment, ['newer-kafka']),
};
