import { kafkaVerdict } from '../../access/role';
import { deadLetterTopic } from '../../access/topics';
import type { Rule } from '../../../model';

export const roleForDeadLetters: Rule = {
  id: 'MC-ROLE-007',
  title: 'the execution role may write to the dead-letter queue',
  severity: 'error',
  why: 'Kafka Connect looks the topic up when the task starts and creates it if it does not exist. Without the permissions the task fails at its start.',
  fix: 'allow DescribeTopic and WriteData on the topic, and CreateTopic if it does not exist yet',
  source: 'https://kafka.apache.org/37/documentation.html#sinkconnectorconfigs_errors.deadletterqueue.topic.name',
  check(deployment) {
    const topic = deadLetterTopic(deployment);
    return kafkaVerdict(deployment, topic === undefined ? [] : [{
      type: 'topic', name: topic, actions: ['DescribeTopic', 'WriteData'], purpose: 'to which records go that cannot be handled',
    }]);
  },
};
