import type { Rule, Violation } from '../../rule';
import { finding, NOT_APPLICABLE } from '../../rule';
import { holds, isOpenSearchSink } from './family';

export const openSearchLostRecords: Rule = {
  id: 'MC-OS-011',
  title: 'records that cannot be written are kept',
  severity: 'warning',
  why: 'The record is dropped: the row is missing in the index, and nothing but a line in the log tells of it.',
  fix: 'set it to report with a dead-letter queue, and drop.invalid.message to false',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v3.1.1/src/main/java/io/aiven/kafka/connect/opensearch/BulkProcessor.java',
  check(deployment) {
    if (!isOpenSearchSink(deployment)) {
      return NOT_APPLICABLE;
    }
    const violations: Violation[] = [];
    const malformed = holds(deployment, 'behavior.on.malformed.documents');
    if (malformed === 'ignore' || malformed === 'warn') {
      violations.push({
        key: 'behavior.on.malformed.documents',
        value: malformed,
        message: `behavior.on.malformed.documents is ${malformed}, so rows that OpenSearch refuses are missing without an error`,
      });
    }
    if (holds(deployment, 'drop.invalid.message') === 'true') {
      violations.push({
        key: 'drop.invalid.message',
        value: 'true',
        message: 'drop.invalid.message is true, so records without a key, those of tables without a primary key, are missing without an error',
      });
    }
    return finding(...violations);
  },
};
