import { deadLetterTopic } from '../../access/topics';
import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';

const DEFAULT_FACTOR = 3;

export const deadLetterReplication: Rule = {
  id: 'MC-TOP-003',
  title: 'the dead-letter queue can be created with its replication factor',
  severity: 'error',
  why: 'Kafka Connect creates the topic with 3 replicas by default. On a cluster with fewer brokers each task fails when it starts.',
  fix: 'set errors.deadletterqueue.topic.replication.factor to the number of brokers',
  source: 'https://kafka.apache.org/37/documentation.html#sinkconnectorconfigs_errors.deadletterqueue.topic.replication.factor',
  check(deployment) {
    const topic = deadLetterTopic(deployment);
    if (topic === undefined || deployment.configuration!.has('errors.deadletterqueue.topic.replication.factor')
      || deployment.topics?.some(({ name }) => name?.equals(topic) === true)) {
      return NOT_APPLICABLE;
    }
    const { brokerCount, kind } = deployment.cluster ?? {};
    if (brokerCount === undefined) {
      return kind === 'serverless' ? HOLDS : cannotKnow('the number of brokers is not known');
    }
    return brokerCount >= DEFAULT_FACTOR ? HOLDS : finding({
      key: 'errors.deadletterqueue.topic.replication.factor',
      message: `errors.deadletterqueue.topic.replication.factor is not set, so it is ${DEFAULT_FACTOR}, but the cluster has ${brokerCount} brokers`,
    });
  },
};
