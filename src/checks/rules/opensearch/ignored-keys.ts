import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { holds, isOpenSearchSink } from './family';

export const openSearchIgnoredKeys: Rule = {
  id: 'MC-OS-008',
  title: 'deletions find their documents',
  severity: 'error',
  why: 'With ignored keys every record becomes a document of its own under its offset. A deletion then removes an id that never existed: '
    + 'rows stay, and each of their versions is a document.',
  fix: 'set key.ignore to false, so that the key of a record is the id of its document',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v3.1.1/src/main/java/io/aiven/kafka/connect/opensearch/RequestBuilder.java',
  check(deployment) {
    if (!isOpenSearchSink(deployment)) {
      return NOT_APPLICABLE;
    }
    const broken = holds(deployment, 'key.ignore') === 'true' && holds(deployment, 'behavior.on.null.values') === 'delete'
      && holds(deployment, 'key.ignore.id.strategy') !== 'record.key';
    return !broken ? HOLDS : finding({
      key: 'key.ignore',
      value: 'true',
      message: 'key.ignore is true and behavior.on.null.values is delete: deletions cannot find the documents of their rows',
    });
  },
};
