import { cannotKnow, finding, HOLDS, isAtLeast, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const topicResource: Rule = {
  id: 'MC-CLU-007',
  title: 'topic resources belong to provisioned clusters with Kafka 3.6 or later',
  severity: 'error',
  why: 'The topic operations of the service, which CloudFormation uses, do not exist for other clusters.',
  fix: 'let the connector create its topics with `topic.creation.*` settings (the topic creation of a source), or create them with an admin client',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-topic-operations-information.html',
  about: ['topic'],
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster?.topic === undefined) {
      return NOT_APPLICABLE;
    }
    if (cluster.kind === 'serverless' || cluster.kind === 'self-managed') {
      return finding({ message: `the topic ${cluster.topic.name} cannot be created as a resource of a ${cluster.kind} cluster` });
    }
    const supported = isAtLeast(cluster.kafkaVersion?.literal, '3.6.0');
    if (supported === undefined) {
      return cannotKnow('the Kafka version is not known');
    }
    return supported ? HOLDS : finding({
      message: `the topic ${cluster.topic.name} cannot be created as a resource of a cluster with Kafka ${cluster.kafkaVersion}, only with 3.6.0 or later`,
      value: String(cluster.kafkaVersion),
    });
  },
};
