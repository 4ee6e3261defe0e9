import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { SNOWFLAKE_SINK } from '../family';
import { SNOWFLAKE } from '../sources';

export const topicTableMap: Rule = optionRule({
  id: 'MC-OPT-724',
  classes: [SNOWFLAKE_SINK],
  title: 'topics are mapped to tables in pairs',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'write each entry as topic:table, with each topic once',
  source: SNOWFLAKE,
  check: connector => {
    const pairs = connector.list('snowflake.topic2table.map') ?? [];
    const wrong = pairs.find(one => one.split(':').length !== 2);
    const topics = pairs.map(one => one.split(':')[0].trim());
    return say('snowflake.topic2table.map', wrong ? `has '${wrong}', expected topic:table` : 'names a topic twice', wrong !== undefined || new Set(topics).size < topics.length);
  },
});
