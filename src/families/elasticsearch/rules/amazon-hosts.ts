import { compareVersions } from '../../../model';
import { dialedHosts, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { AIVEN_OPENSEARCH_SINK } from '../../opensearch/family';
import { CONFLUENT_ELASTICSEARCH_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const amazonHosts: Rule = optionRule({
  id: 'MC-OPT-760',
  classes: [CONFLUENT_ELASTICSEARCH_SINK],
  title: 'the Elasticsearch sink of Confluent writes to Elasticsearch',
  severity: 'warning',
  why: 'The sink asks the server what it is: from version 13 on it rejects OpenSearch, and the open-source builds of Elasticsearch that Amazon hosts. It cannot sign requests with IAM.',
  fix: `use the OpenSearch sink of Aiven (${AIVEN_OPENSEARCH_SINK})`,
  source: `${CONFLUENT}; https://github.com/confluentinc/kafka-connect-elasticsearch/issues/583`,
  check: (connector, deployment) => {
    const service = dialedHosts(deployment).find(each => each.key === 'connection.url' && /^opensearch/.test(each.service?.id ?? ''))?.service;
    const isServerless = service?.signedOnly ?? false;
    const isNew = connector.version !== undefined && compareVersions(connector.version, '13.0.0') >= 0;
    return service === undefined ? [] : [{
      key: 'connection.url',
      ...(isServerless || isNew) && { severity: 'error' as const },
      message: `is ${isServerless ? 'a collection of OpenSearch Serverless, which accepts only signed requests' : 'a domain of Amazon OpenSearch Service'}, and this sink is for Elasticsearch`,
    }];
  },
});
