import { kafkaVerdict } from '../../access/role';
import { deadLetterTopic } from '../../access/topics';
import { findings, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const roleForDeadLetters: Rule = {
  id: 'MC-ROLE-007',
  title: 'the execution role may write to the dead-letter queue',
  severity: 'error',
  why: 'Kafka Connect looks the topic up when the task starts and creates it if it does not exist. Without the permissions the task fails when it starts.',
  fix: 'allow DescribeTopic and WriteData on the topic, and CreateTopic if it does not exist yet',
  source: 'https://kafka.apache.org/37/documentation.html#sinkconnectorconfigs_errors.deadletterqueue.topic.name',
  requires: ['role', 'clientAuthentication'],
  check(deployment) {
    const topic = deadLetterTopic(deployment);
    if (topic === undefined) {
      return NOT_APPLICABLE;
    }
    const need = (...actions: string[]) => kafkaVerdict(deployment, [{ type: 'topic', name: topic, actions, purpose: 'to which failed records are sent' }]);
    const verdict = need('DescribeTopic', 'WriteData');
    // who says how often it is replicated lets Kafka Connect create it, unless it is there already
    const creates = deployment.configuration!.has('errors.deadletterqueue.topic.replication.factor') && !deployment.topics?.some(({ name }) => name?.equals(topic));
    const creation = verdict.answer !== 'holds' || !creates ? verdict : need('CreateTopic');
    return verdict === creation || creation.answer !== 'finding' ? creation : findings(creation.violations.map(violation => ({ ...violation, severity: 'warning' })));
  },
};
