import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

export const topicPartitions: Rule = {
  id: 'MC-CLU-065',
  title: 'a planned update of a topic adds partitions, and removes none',
  severity: 'error',
  why: 'Kafka does not remove partitions of a topic. The service rejects the update.',
  fix: 'keep the number of partitions, or create another topic',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-topic-operations-information.html',
  about: ['topic'],
  requires: ['cluster'],
  check({ cluster }) {
    const { partitions, partitionsBefore } = cluster?.topic ?? {};
    return partitions === undefined || partitionsBefore === undefined ? NOT_APPLICABLE
      : findings(partitions < partitionsBefore ? [{ message: `the topic has ${partitionsBefore} partitions, and the update would leave ${partitions}` }] : []);
  },
};
