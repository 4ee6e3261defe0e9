import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { holds, isOpenSearchSink } from './family';

export const openSearchUpsertDeletes: Rule = {
  id: 'MC-OS-003',
  title: 'deletions are not combined with upserts',
  severity: 'error',
  why: 'Upserts carry no version, but deletions carry the offset of their record as one, lose against the version of the document itself, '
    + 'and the deleted row stays in the index, without any error.',
  fix: 'set index.write.method to insert, which replaces the document by its id just the same',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v3.1.1/src/main/java/io/aiven/kafka/connect/opensearch/RequestBuilder.java',
  check(deployment) {
    if (!isOpenSearchSink(deployment)) {
      return NOT_APPLICABLE;
    }
    return holds(deployment, 'index.write.method') !== 'upsert' || holds(deployment, 'behavior.on.null.values') !== 'delete' ? HOLDS : finding({
      key: 'index.write.method',
      value: 'upsert',
      message: 'index.write.method is upsert and behavior.on.null.values is delete: deleted rows would stay in the index',
    });
  },
};
