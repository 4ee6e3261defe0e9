import { classVersion, kafkaVerdict } from '../../../checks';
import { historyTopic } from '../topics';
import type { ConnectorDeployment, Rule } from '../../../model';
import { cannotKnow, NOT_APPLICABLE, Text } from '../../../model';

export const roleForSchemaHistoryGroup: Rule = {
  id: 'MC-ROLE-006',
  title: 'the execution role may join the consumer group that reads Debezium\'s schema history',
  severity: 'error',
  why: 'Debezium up to 3.5 reads the topic as the consumer group <prefix>-schemahistory, which the example policy of AWS does not allow; the '
    + 'connector fails with a group authorization error.',
  fix: 'allow AlterGroup and DescribeGroup on that consumer group, or use Debezium 3.6 or later',
  source: 'https://github.com/debezium/debezium/blob/v3.5.0.Final/debezium-storage/debezium-storage-kafka/src/main/java/io/debezium/storage/kafka/history/KafkaSchemaHistory.java',
  requires: ['role', 'clientAuthentication'],
  check(deployment) {
    const group = groupOf(deployment);
    const version = classVersion(deployment);
    const [major, minor] = (version ?? '').split('.').map(Number);
    if (historyTopic(deployment) === undefined || group === undefined || (version !== undefined && (major > 3 || (major === 3 && minor >= 6)))) {
      return NOT_APPLICABLE;
    }
    const verdict = kafkaVerdict(deployment, [{
      type: 'group', name: group, actions: ['AlterGroup', 'DescribeGroup'], purpose: 'with which Debezium 3.5 and earlier read the schema history',
    }]);
    return verdict.answer === 'finding' && version === undefined ? cannotKnow('which Debezium the plugin contains is not known; a newer one needs no group') : verdict;
  },
};

function groupOf({ configuration }: ConnectorDeployment): Text | undefined {
  const own = configuration?.get('schema.history.internal.consumer.group.id');
  const prefix = configuration?.get('topic.prefix');
  const old = configuration?.get('database.server.name');
  return own ?? (prefix ? Text.join([prefix, '-schemahistory']) : old && Text.join([old, '-dbhistory']));
}
