import { kafkaVerdict } from '../../access/role';
import { offsetTopic } from '../../access/topics';
import type { Rule } from '../../../model';

export const roleForOffsetTopic: Rule = {
  id: 'MC-ROLE-004',
  title: 'the execution role may use the offset storage topic of the worker configuration',
  severity: 'error',
  why: 'A topic name of your own is not covered by __amazon_msk_connect_*, which is all that the example policy of AWS allows; the workers cannot start.',
  fix: 'allow CreateTopic, DescribeTopic, ReadData and WriteData on that topic',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-set-offset-storage-topic.html',
  requires: ['role', 'clientAuthentication'],
  check(deployment) {
    const topic = offsetTopic(deployment);
    return kafkaVerdict(deployment, topic === undefined ? [] : [{
      type: 'topic', name: topic, actions: ['CreateTopic', 'DescribeTopic', 'ReadData', 'WriteData'], purpose: 'in which the source keeps its position',
    }]);
  },
};
