import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN_JDBC_SINK } from '../family';
import { AIVEN } from '../sources';

export const topicTableMap: Rule = optionRule({
  id: 'MC-OPT-507',
  classes: [AIVEN_JDBC_SINK],
  title: 'topics are mapped to tables in pairs',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'write each entry as topic:table',
  source: `${AIVEN}, JdbcSinkConfig`,
  check: connector => (connector.list('topics.to.tables.mapping') ?? []).filter(pair => pair.split(':').length !== 2 || pair.split(':').some(one => !one.trim()))
    .map(pair => ({ key: 'topics.to.tables.mapping', message: `has '${pair}', expected topic:table` })),
});
