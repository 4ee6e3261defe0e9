import { findings, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';
import { topicProperties, unlisted, wrongValue } from '../../broker-properties';
import { creationGroups } from './created-topics';

/** What belongs to the creation of topics, and is no setting of a topic. */
const OF_THE_CREATION = ['replication.factor', 'partitions', 'include', 'exclude'];

export const createdTopicSettings: Rule = {
  id: 'MC-TOP-009',
  title: 'topics that a source creates on express brokers or a serverless cluster have only supported settings',
  severity: 'error',
  why: 'Express brokers and serverless clusters take a few settings of topics and refuse to create a topic with any other, so that the task fails.',
  fix: 'remove the setting',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-express-read-write.html, '
    + 'https://docs.aws.amazon.com/msk/latest/developerguide/serverless-config.html (read in November 2026)',
  requires: ['cluster'],
  check(deployment) {
    const { cluster, configuration } = deployment;
    const listed = topicProperties(cluster?.kind);
    const groups = creationGroups(deployment);
    if (listed === undefined || configuration === undefined || groups === undefined) {
      return NOT_APPLICABLE;
    }
    return findings(groups.flatMap(group => {
      const prefix = `topic.creation.${group}.`;
      return [...configuration].filter(([key]) => key.startsWith(prefix)).flatMap(([key, value]) => {
        const name = key.slice(prefix.length);
        if (OF_THE_CREATION.includes(name)) {
          return [];
        }
        return Object.hasOwn(listed, name)
          ? wrongValue(name, value, listed[name]).map(wrong => ({ ...wrong, key, message: wrong.message.replace(name, key) }))
          : [{ key, value: value.literal, message: unlisted(name, listed, `topics of ${cluster?.kind === 'express' ? 'express brokers' : 'serverless clusters'}`) }];
      });
    }));
  },
};
