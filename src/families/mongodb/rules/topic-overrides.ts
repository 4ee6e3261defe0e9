import { nearest } from '../../../catalog';
import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { MONGODB_SINK } from '../family';

export const topicOverrides: Rule = optionRule({
  id: 'MC-OPT-826',
  classes: [MONGODB_SINK],
  title: 'options for one topic are of a topic that the sink reads',
  severity: 'warning',
  why: 'The sink looks up topic.override.<topic>. by the topics of its list. Options of another topic have no effect, and the records go where the others go.',
  fix: 'use the name of the topic as in topics',
  source: 'https://www.mongodb.com/docs/kafka-connector/current/sink-connector/configuration-properties/topic-override/',
  check: connector => {
    const topics = connector.isOpaque('topics') || connector.has('topics.regex') ? undefined : connector.list('topics')?.map(topic => topic.trim());
    return topics === undefined || topics.length === 0 ? [] : connector.keys()
      .filter(key => key.startsWith('topic.override.') && !topics.some(topic => key.startsWith(`topic.override.${topic}.`)))
      .map(key => {
        const near = nearest(key.slice('topic.override.'.length).split('.')[0], topics);
        return { key, message: `has no effect, because topics does not list this topic${near === undefined ? '' : `; did you mean ${near}?`}` };
      });
  },
});
