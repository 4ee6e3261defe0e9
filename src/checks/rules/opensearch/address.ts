import type { Rule } from '../../rule';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { isOpenSearchSink } from './family';

export const openSearchAddress: Rule = {
  id: 'MC-OS-015',
  title: 'the address of OpenSearch has a scheme',
  severity: 'error',
  why: 'Kafka Connect refuses the configuration.',
  fix: 'write https:// before the host',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v3.1.1/src/main/java/io/aiven/kafka/connect/opensearch/OpensearchSinkConnectorConfig.java',
  check(deployment) {
    const url = deployment.configuration?.get('connection.url');
    if (!isOpenSearchSink(deployment) || url === undefined || url.includes('${') === true) {
      return NOT_APPLICABLE;
    }
    if (url.knownPrefix === '' && !url.isLiteral) {
      return cannotKnow('the address is made at deploy');
    }
    return /^\s*https?:\/\/./.test(url.toString()) ? HOLDS : finding({
      key: 'connection.url',
      value: url.toString(),
      message: `connection.url is ${url}; wanted is an address with its scheme, such as https://search.example.com`,
    });
  },
};
