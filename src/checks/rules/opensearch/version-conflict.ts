import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { holds, isOpenSearchSink } from './family';

export const openSearchVersionConflict: Rule = {
  id: 'MC-OS-009',
  title: 'a record that comes twice does not stop the sink',
  severity: 'warning',
  why: 'Records come again after a restart or a rebalance. Their documents are there already with the same version, which OpenSearch calls a conflict: '
    + 'with "fail" the task stops.',
  fix: 'set behavior.on.version.conflict to ignore: the newer version is in the index',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v3.1.1/src/main/java/io/aiven/kafka/connect/opensearch/BulkProcessor.java',
  check(deployment) {
    if (!isOpenSearchSink(deployment)) {
      return NOT_APPLICABLE;
    }
    const broken = holds(deployment, 'key.ignore') === 'false' && holds(deployment, 'index.write.method') === 'insert'
      && holds(deployment, 'behavior.on.version.conflict') === 'fail' && holds(deployment, 'data.stream.enabled') === 'false';
    return !broken ? HOLDS : finding({
      key: 'behavior.on.version.conflict',
      value: 'fail',
      message: 'behavior.on.version.conflict is fail, so a record that is delivered a second time stops the task',
    });
  },
};
