import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { holds, isOpenSearchSink } from './family';

export const openSearchUpsertKeys: Rule = {
  id: 'MC-OS-004',
  title: 'upserts know the id of their document',
  severity: 'error',
  why: 'Without the key of the record an upsert has no id to look for, and the connector fails at its start.',
  fix: 'set key.ignore to false, or key.ignore.id.strategy to record.key',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v3.1.1/src/main/java/io/aiven/kafka/connect/opensearch/OpensearchSinkConnectorConfig.java',
  check(deployment) {
    if (!isOpenSearchSink(deployment)) {
      return NOT_APPLICABLE;
    }
    const strategy = holds(deployment, 'key.ignore.id.strategy');
    const broken = holds(deployment, 'index.write.method') === 'upsert' && holds(deployment, 'key.ignore') === 'true'
      && strategy !== undefined && strategy !== 'record.key';
    return !broken ? HOLDS : finding({
      key: 'key.ignore.id.strategy',
      value: strategy,
      message: `index.write.method is upsert and keys are ignored, with key.ignore.id.strategy ${strategy}; allowed is record.key`,
    });
  },
};
