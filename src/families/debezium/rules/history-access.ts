import { kafkaVerdict } from '../../../checks';
import { historyTopic } from '../topics';
import type { Rule } from '../../../model';

export const roleForSchemaHistory: Rule = {
  id: 'MC-ROLE-005',
  title: 'the execution role may create and use the schema history topic',
  severity: 'error',
  why: 'Debezium creates the topic if it does not exist and reads it at each start. Without the permissions the connector fails and asks for the '
    + 'topic to be created manually.',
  fix: 'allow CreateTopic, DescribeTopic, DescribeTopicDynamicConfiguration, ReadData and WriteData on that topic',
  source: 'https://github.com/debezium/debezium/blob/main/debezium-storage/debezium-storage-kafka/src/main/java/io/debezium/storage/kafka/history/KafkaSchemaHistory.java',
  requires: ['role', 'clientAuthentication'],
  check(deployment) {
    const topic = historyTopic(deployment);
    const made = topic !== undefined && deployment.topics?.some(({ name }) => name?.equals(topic) === true) === true;
    return kafkaVerdict(deployment, topic === undefined ? [] : [{
      type: 'topic',
      name: topic,
      actions: [...made ? [] : ['CreateTopic'], 'DescribeTopic', 'ReadData', 'WriteData'],
      purpose: 'in which Debezium keeps the history of the tables',
    }]);
  },
};
