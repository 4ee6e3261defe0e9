import { historyTopic } from '../topics';
import type { Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';

export const keptHistoryTopic: Rule = {
  id: 'MC-TOP-006',
  title: 'a schema history topic that is created beforehand keeps all records',
  severity: 'error',
  why: 'Debezium reads the whole schema history at each start. Once the brokers have deleted its beginning, after a week by default, the connector '
    + 'cannot start again.',
  fix: 'set retention.ms=-1, retention.bytes=-1 and cleanup.policy=delete for the topic, with one partition, or let Debezium create it',
  source: 'https://github.com/debezium/debezium/pull/7838',
  requires: ['topics'],
  check(deployment) {
    const name = historyTopic(deployment);
    const made = name && deployment.topics?.find(topic => topic.name?.equals(name) === true);
    if (made === undefined) {
      return NOT_APPLICABLE;
    }
    if (made.config === undefined) {
      return cannotKnow('the settings of the topic are known only at deployment');
    }
    const retention = made.config.get('retention.ms');
    const policy = made.config.get('cleanup.policy')?.literal ?? 'delete';
    return findings([
      ...retention === undefined || (retention.isLiteral && Number(retention.literal) >= 0 && Number(retention.literal) < 3.1e11)
        ? [{ message: `the schema history topic ${name} is created with retention.ms ${retention ?? 'of the brokers, a week by default'}; it must keep everything` }] : [],
      ...policy.includes('compact') ? [{ message: `the schema history topic ${name} is created with cleanup.policy ${policy}; compaction deletes most of the history` }] : [],
      ...made.partitions !== undefined && made.partitions > 1
        ? [{ message: `the schema history topic ${name} is created with ${made.partitions} partitions; only a single partition keeps its order` }] : [],
    ]);
  },
};
