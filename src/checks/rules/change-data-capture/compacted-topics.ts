import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { literal } from '../../support';
import { leavesOf } from './deletes';

export const compactedTopics: Rule = {
  id: 'MC-CDC-008',
  title: 'compacted topics forget rows that are deleted',
  severity: 'warning',
  why: 'Compaction forgets a key only behind a real tombstone. The default of ExtractNewRecordState writes the text null instead, which stays for ever.',
  fix: 'set delete.tombstone.handling.mode to delete-to-tombstone, or do not compact the topics',
  source: 'https://debezium.io/documentation/reference/stable/transformations/event-flattening.html#extract-new-record-state-delete-tombstone-handling-mode',
  check(deployment) {
    const isSource = /^io\.debezium\.connector\.(?!jdbc\.)/.test(literal(deployment, 'connector.class') ?? '');
    if (!isSource || literal(deployment, 'topic.creation.default.cleanup.policy')?.includes('compact') !== true) {
      return NOT_APPLICABLE;
    }
    const leaves = leavesOf(deployment);
    return leaves !== 'null text' && leaves !== 'row' && leaves !== 'nothing' ? HOLDS : finding({
      key: 'topic.creation.default.cleanup.policy',
      value: 'compact',
      message: `topics are compacted, but a deletion leaves ${leaves === 'nothing' ? 'nothing' : leaves === 'row' ? 'an ordinary row' : 'the text null'} in them`,
    });
  },
};
