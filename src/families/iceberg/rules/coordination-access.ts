import { kafkaVerdict, literal } from '../../../checks';
import { NOT_APPLICABLE, Text } from '../../../model';
import type { Rule } from '../../../model';
import { ICEBERG_SINK, TABULAR_ICEBERG_SINK } from '../family';

const CLASSES = [ICEBERG_SINK, TABULAR_ICEBERG_SINK];

export const roleForIceberg: Rule = {
  id: 'MC-ROLE-008',
  title: 'the execution role may use the control topic and the consumer groups of the Iceberg sink',
  severity: 'error',
  why: 'The sink coordinates its commits through a topic and consumer groups of its own, in addition to connect-<name>. Without the permissions it fails '
    + 'with a group authorization error and commits nothing.',
  fix: 'allow DescribeTopic, ReadData and WriteData on the control topic, and AlterGroup and DescribeGroup on the consumer groups cg-control-* and '
    + 'connect-<name>-coord',
  source: 'https://github.com/databricks/iceberg-kafka-connect/issues/178',
  requires: ['role', 'clientAuthentication'],
  check(deployment) {
    if (!CLASSES.includes(literal(deployment, 'connector.class') ?? '')) {
      return NOT_APPLICABLE;
    }
    const topic = deployment.configuration!.get('iceberg.control.topic') ?? Text.literal('control-iceberg');
    const prefix = deployment.configuration!.get('iceberg.control.group-id-prefix') ?? Text.literal('cg-control-');
    return kafkaVerdict(deployment, [
      { type: 'topic', name: topic, actions: ['DescribeTopic', 'ReadData', 'WriteData'], purpose: 'over which the sink coordinates its commits' },
      { type: 'group', name: Text.join([prefix, '0']), actions: ['AlterGroup', 'DescribeGroup'], purpose: 'with which the tasks read the control topic' },
    ]);
  },
};
