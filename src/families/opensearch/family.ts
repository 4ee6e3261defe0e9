import type { Family } from '../family';
import { JSON_DOCUMENTS } from '../json-documents';
import { OPENSEARCH_CALLS } from './aws-calls';

/** The connector of the 3.x line; 4.x writes its class with a capital S. */
export const AIVEN_OPENSEARCH_SINK = 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector';
export const AIVEN_OPENSEARCH_SINK_4 = 'io.aiven.kafka.connect.opensearch.OpenSearchSinkConnector';

export const OPENSEARCH: Family = {
  id: 'opensearch',
  title: 'OpenSearch',
  connectors: [
    {
      className: AIVEN_OPENSEARCH_SINK,
      kind: 'sink',
      title: 'Aiven OpenSearch sink',
      licence: 'Apache License 2.0',
      traits: {
        delivery: 'once, by id',
        deletes: 'applied',
        schemas: 'not needed',
        cost: 'the domain or collection',
        preset: 'OpenSearchSink.aiven',
        page: 'opensearch.md',
        poison: 'no key, an id of more than 512 bytes, plain text, an array: the preset sends it to the dead-letter queue',
      },
      archive: 'opensearch',
      takes: JSON_DOCUMENTS,
      region: { option: 'aws.signing.region' },
      awsCalls: OPENSEARCH_CALLS,
      end: 'opensearch',
      otherNames: [{ className: AIVEN_OPENSEARCH_SINK_4, since: 'the class has this name in 4.x, which needs Java 21, and 3.x' }],
    },
  ],
  others: /opensearch/i,
  earlyAddress: 'connection.url',
};
