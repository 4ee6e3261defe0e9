import { kafkaVerdict, kindOf, topicsRead } from '../../../checks';
import { writtenTopics } from '../written-topics';
import { Text } from '../../../model';
import type { Rule } from '../../../model';

export const roleForTopics: Rule = {
  id: 'MC-ROLE-003',
  title: 'the execution role may use the topics of the connector',
  severity: 'error',
  why: 'The connector starts, and its tasks fail at the first record with a topic or group authorization error.',
  fix: 'for sources, allow DescribeTopic and WriteData on the topics, and CreateTopic where Kafka Connect creates them; for sinks, allow '
    + 'DescribeTopic and ReadData on the topics, and AlterGroup and DescribeGroup on the consumer group connect-<name>',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control.html',
  requires: ['role', 'clientAuthentication'],
  check(deployment) {
    const read = topicsRead(deployment);
    const creates = deployment.configuration?.has('topic.creation.default.partitions') ?? false;
    const group = kindOf(deployment) === 'sink' && deployment.connectorName !== undefined && !deployment.configuration?.has('consumer.override.group.id')
      ? [Text.join(['connect-', deployment.connectorName])] : [];
    return kafkaVerdict(deployment, [
      ...read.map(name => ({ type: 'topic' as const, name, actions: ['DescribeTopic', 'ReadData'], purpose: 'which the connector reads' })),
      ...group.map(name => ({ type: 'group' as const, name, actions: ['AlterGroup', 'DescribeGroup'], purpose: 'the consumer group of the sink' })),
      ...writtenTopics(deployment).map(name => ({
        type: 'topic' as const, name, actions: ['DescribeTopic', 'WriteData', ...creates ? ['CreateTopic'] : []], purpose: 'which the connector writes',
      })),
    ]);
  },
};
