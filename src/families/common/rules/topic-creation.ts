import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { kindOf, literal } from '../../../checks';
import { familyOf } from '../../lookup';

export const topicCreation: Rule = {
  id: 'MC-TOP-001',
  title: 'the topics of a source are created',
  severity: 'warning',
  why: 'MSK clusters do not create topics automatically unless auto.create.topics.enable is set. The source then waits for a topic that does not '
    + 'exist, and fails with an unknown topic error.',
  fix: 'set topic.creation.default.partitions and topic.creation.default.replication.factor, or create the topics before the connector',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html',
  check(deployment) {
    const { configuration, cluster, scope } = deployment;
    if (configuration === undefined || kindOf(deployment) !== 'source' || scope !== 'deployment') {
      return NOT_APPLICABLE;
    }
    if (familyOf(literal(deployment, 'connector.class'))?.createsOwnTopics) {
      return NOT_APPLICABLE;
    }
    if (configuration.has('topic.creation.default.partitions') || configuration.has('topic.creation.default.replication.factor')) {
      return HOLDS;
    }
    if (cluster === undefined || cluster.kind === 'self-managed' || (deployment.topics ?? []).length > 0) {
      return cannotKnow('the topics or the settings of the cluster are defined elsewhere');
    }
    const setting = cluster.serverProperties?.get('auto.create.topics.enable');
    if (cluster.kind !== 'serverless' && cluster.serverProperties === undefined) {
      return cannotKnow('the configuration of the cluster is defined elsewhere');
    }
    return setting !== undefined && setting.literal !== 'false' ? HOLDS : finding({
      key: 'topic.creation.default.partitions',
      message: 'the configuration has no topic.creation.default.*, and the cluster does not create topics automatically',
    });
  },
};
