import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { isOpenSearchSink } from '../opensearch-sink';

export const openSearchCollectionType: Rule = {
  id: 'MC-OS-011',
  title: 'an OpenSearch Serverless collection accepts documents with IDs',
  severity: 'error',
  why: 'Collections for time series and for vector search reject documents with an ID, and the sink gives each document its key, or its topic, '
    + 'partition and offset, as ID.',
  fix: 'use a collection of the type SEARCH',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-overview.html',
  check(deployment) {
    if (!isOpenSearchSink(deployment) || literal(deployment, 'aws.signing.service') !== 'aoss' || withoutIds(deployment.configuration)) {
      return NOT_APPLICABLE;
    }
    const type = deployment.search?.collectionType;
    if (type === undefined) {
      return cannotKnow('the type of the collection is not known');
    }
    return type === 'SEARCH' ? HOLDS : finding({
      key: 'connection.url',
      message: `the type of the collection is ${type}, and it rejects documents with IDs, which the sink writes`,
    });
  },
};

/** The one way in which the sink leaves ids to OpenSearch. */
function withoutIds(configuration: Parameters<Rule['check']>[0]['configuration']): boolean {
  return configuration?.get('key.ignore')?.literal === 'true' && configuration.get('key.ignore.id.strategy')?.literal === 'none';
}
