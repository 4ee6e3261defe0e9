import { cannotKnow, findings } from '../../../model';
import { dotted } from '../classes';
import type { ArchiveRule } from '../evidence';
import { kafkaClasses } from '../kafka-api';

/** A plugin built for a newer Kafka names classes that the worker lacks; it starts, and fails when it comes to them. */
export const newerKafka: ArchiveRule = {
  id: 'MC-ARC-010',
  code: 'newer-kafka',
  title: 'the classes of a plugin use only classes of Kafka that the workers have',
  severity: 'warning',
  why: 'Workers load the classes of Kafka from their own copy alone. A connector that is built for another Kafka version fails when it uses a class that they lack (NoClassDefFoundError).',
  fix: 'it is built for another Kafka version, use a matching version of it',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  check({ contents: { kafkaConnectVersion }, jars, hierarchy }) {
    const worker = kafkaClasses(kafkaConnectVersion);
    return worker === undefined ? cannotKnow('which classes this version of Kafka Connect has is not known') : findings(jars.flatMap(jar => {
      const missing = jar.kafka.filter(name => !worker.has(name) && !hierarchy.has(name)).sort();
      return missing.length === 0 ? [] : [{
        message: `${jar.path} uses ${missing.length} ${missing.length === 1 ? 'class' : 'classes'} of Kafka that Kafka Connect ${kafkaConnectVersion} does not have `
          + `(${missing.slice(0, 3).map(dotted).join(', ')})`,
      }];
    }));
  },
};
