import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { holds, isOpenSearchSink } from './family';

export const openSearchDataStream: Rule = {
  id: 'MC-OS-005',
  title: 'data streams are not combined with upserts',
  severity: 'error',
  why: 'A data stream takes new documents only, and the connector fails at its start.',
  fix: 'set index.write.method to insert, or data.stream.enabled to false',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v3.1.1/src/main/java/io/aiven/kafka/connect/opensearch/OpensearchSinkConnectorConfig.java',
  check(deployment) {
    if (!isOpenSearchSink(deployment)) {
      return NOT_APPLICABLE;
    }
    return holds(deployment, 'data.stream.enabled') !== 'true' || holds(deployment, 'index.write.method') !== 'upsert' ? HOLDS : finding({
      key: 'index.write.method',
      value: 'upsert',
      message: 'index.write.method is upsert and data.stream.enabled is true; a data stream takes insert only',
    });
  },
};
