import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { notOfVersion, topicProperties, unlisted, wrongValue } from '../../broker-properties';

export const topicPropertiesRule: Rule = {
  id: 'MC-CLU-027',
  title: 'a topic on express brokers has only supported settings',
  severity: 'error',
  why: 'On express brokers the service sets the replicas of a topic, and what follows from them, itself. Topics with other settings than those of its '
    + 'list are rejected.',
  fix: 'remove the setting',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-express-read-write.html (read in November 2026)',
  about: ['topic'],
  requires: ['cluster'],
  check({ cluster }) {
    const listed = topicProperties(cluster?.kind);
    const config = cluster?.topic?.config;
    return listed === undefined || config === undefined ? NOT_APPLICABLE : findings([...config].flatMap(([key, value]) => {
      const property = Object.hasOwn(listed, key) ? listed[key] : undefined;
      const gone = property && notOfVersion(property, cluster?.kafkaVersion?.literal);
      const message = property === undefined ? unlisted(key, listed, `topics on ${cluster?.kind} brokers`) : gone && `${key} cannot be set: ${gone}`;
      return message === undefined ? wrongValue(key, value, property) : [{ key, value: value.literal, message: `the topic ${cluster?.topic?.name}: ${message}` }];
    }));
  },
};
