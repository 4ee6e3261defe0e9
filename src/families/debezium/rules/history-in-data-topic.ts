import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { debeziumTopics, historyTopic } from '../topics';

export const historyInDataTopic: Rule = {
  id: 'MC-DBZ-016',
  title: 'the schema history has a topic of its own',
  severity: 'warning',
  why: 'Debezium writes schema changes to the topic named as topic.prefix, and rows to one topic for each table. Their consumers receive records of the schema history, '
    + 'and the retention of such a topic deletes the schema history, without which the connector does not restart.',
  fix: 'set schema.history.internal.kafka.topic to a topic that nothing else writes to',
  source: 'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-property-database-history-kafka-topic',
  check(deployment) {
    const history = historyTopic(deployment);
    const { configuration } = deployment;
    if (history === undefined || configuration === undefined) {
      return NOT_APPLICABLE;
    }
    const key = configuration.has('schema.history.internal.kafka.topic') ? 'schema.history.internal.kafka.topic' : 'database.history.kafka.topic';
    const prefix = configuration.get('topic.prefix') ?? configuration.get('database.server.name');
    const ofChanges = configuration.get('include.schema.changes')?.literal !== 'false' && !configuration.has('topic.naming.strategy');
    if (ofChanges && prefix?.equals(history) === true) {
      return findings([{ key, message: `${key} is ${String(history)}, the topic to which the connector writes schema changes` }]);
    }
    return findings(debeziumTopics(deployment).filter(topic => topic.equals(history) === true)
      .map(topic => ({ key, message: `${key} is ${String(topic)}, a topic to which the connector writes other records` })).slice(0, 1));
  },
};
