import { offsetTopic } from '../../access/topics';
import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const compactedOffsetTopic: Rule = {
  id: 'MC-TOP-005',
  title: 'an offset storage topic that is created beforehand is compacted',
  severity: 'error',
  why: 'Workers refuse to start with an offset storage topic that is not compacted, because it would lose offsets.',
  fix: 'set cleanup.policy=compact for the topic, or let the workers create it',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-set-offset-storage-topic.html',
  requires: ['topics'],
  check(deployment) {
    const name = offsetTopic(deployment);
    const made = name && deployment.topics?.find(topic => topic.name?.equals(name) === true);
    if (made === undefined) {
      return NOT_APPLICABLE;
    }
    if (made.config === undefined) {
      return cannotKnow('the settings of the topic are known only at deployment');
    }
    const policy = made.config.get('cleanup.policy');
    return policy !== undefined && policy.literal !== 'delete' && policy.literal !== 'compact,delete' ? HOLDS : finding({
      key: 'offset.storage.topic',
      message: `the offset storage topic ${name} is created with cleanup.policy ${policy ?? 'delete, the default'}; it must be compact`,
    });
  },
};
