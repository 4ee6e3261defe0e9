import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { SNOWFLAKE_SINK } from '../family';

export const mappedTopics: Rule = optionRule({
  id: 'MC-OPT-727',
  classes: [SNOWFLAKE_SINK],
  title: 'topics that are mapped to tables are topics that the sink reads',
  severity: 'warning',
  why: 'The sink looks up the topic of each record. A topic that the map does not contain has a table of its own name, which the sink creates.',
  fix: 'use the name of the topic as in topics, or a regular expression that matches it',
  source: 'Snowflake connector 3.5.3, Utils: https://github.com/snowflakedb/snowflake-kafka-connector/issues/606',
  check: connector => {
    const unknown = connector.isOpaque('topics') || connector.has('topics.regex') || connector.has('transforms');
    const topics = unknown ? [] : connector.list('topics')?.map(topic => topic.trim()) ?? [];
    const key = 'snowflake.topic2table.map';
    return topics.length === 0 ? [] : (connector.list(key) ?? []).map(pair => pair.split(':')[0].trim())
      .filter(mapped => /^[\w.-]+$/.test(mapped) && !topics.some(topic => matches(mapped, topic)))
      .map(mapped => ({ key, message: `maps ${mapped}, which topics does not contain` }));
  },
});

/** A dot of a plain name is a regular expression as well. */
function matches(mapped: string, topic: string): boolean {
  return new RegExp(`^${mapped}$`).test(topic);
}
