import { topicsRead } from '../../access/topics';
import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal, workerProperties } from '../../support';

export const idleTasks: Rule = {
  id: 'MC-RUN-002',
  title: 'the partitions of several topics are spread over all tasks of a sink',
  severity: 'warning',
  why: 'Kafka Connect 2.7.1 assigns the partitions of each topic to the same first tasks. With several topics of few partitions, the other tasks are idle.',
  fix: 'set consumer.partition.assignment.strategy=org.apache.kafka.clients.consumer.RoundRobinAssignor in the worker configuration, or use Kafka Connect 3.7.x',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-troubleshooting.html',
  check(deployment) {
    const { kafkaConnectVersion, workerConfiguration, configuration } = deployment;
    const topics = topicsRead(deployment);
    const tasks = Number(literal(deployment, 'tasks.max') ?? 1);
    if (kafkaConnectVersion?.literal !== '2.7.1' || topics.length < 2 || !(tasks > 1) || workerConfiguration === undefined) {
      return NOT_APPLICABLE;
    }
    const known = workerConfiguration === 'default' || workerProperties(deployment) !== undefined;
    const set = workerProperties(deployment)?.has('consumer.partition.assignment.strategy') || configuration!.has('consumer.override.partition.assignment.strategy');
    return set || !known ? HOLDS : finding({
      key: 'consumer.partition.assignment.strategy',
      message: `${tasks} tasks read ${topics.length} topics with the range assignor, the default of Kafka Connect 2.7.1`,
    });
  },
};
