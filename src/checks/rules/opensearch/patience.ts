import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { isOpenSearchSink } from './family';

export const openSearchPatience: Rule = {
  id: 'MC-OS-012',
  title: 'the sink outlasts a short outage of OpenSearch',
  severity: 'info',
  why: 'With the defaults it gives up after six tries: within two seconds where connections are refused, within twenty where they hang. '
    + 'The task then stays failed until somebody restarts the connector.',
  fix: 'set max.retries to 10, retry.backoff.ms to 1000, read.timeout.ms to 30000 and flush.timeout.ms to 120000',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v3.1.1/src/main/java/io/aiven/kafka/connect/opensearch/RetryUtil.java',
  check(deployment) {
    if (!isOpenSearchSink(deployment)) {
      return NOT_APPLICABLE;
    }
    const unset = ['max.retries', 'retry.backoff.ms', 'read.timeout.ms'].filter(key => !deployment.configuration?.has(key));
    return unset.length < 3 ? HOLDS : finding({
      key: 'max.retries',
      message: `${unset.join(', ')} are left at their defaults, so an outage of some seconds fails the task`,
    });
  },
};
