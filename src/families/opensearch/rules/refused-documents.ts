import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { isOpenSearchSink } from '../opensearch-sink';

export const refusedDocuments: Rule = {
  id: 'MC-OS-020',
  title: 'a document that OpenSearch rejects does not stop the sink',
  severity: 'info',
  why: 'By default the task fails at the first document that does not fit the mapping of its index, and all later documents wait.',
  fix: 'set behavior.on.malformed.documents=report with errors.tolerance=all and a dead-letter queue',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/issues/196',
  check(deployment) {
    if (!isOpenSearchSink(deployment)) {
      return NOT_APPLICABLE;
    }
    const behaviour = deployment.configuration!.get('behavior.on.malformed.documents');
    return behaviour !== undefined && behaviour.literal !== 'fail' ? HOLDS : finding({
      key: 'behavior.on.malformed.documents',
      message: `behavior.on.malformed.documents is fail${behaviour === undefined ? ', the default' : ''}, so one rejected document fails the task`,
    });
  },
};
