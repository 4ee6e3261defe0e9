import type { Family } from '../family';
import { JSON_DOCUMENTS } from '../json-documents';

export const CONFLUENT_ELASTICSEARCH_SINK = 'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector';

export const ELASTICSEARCH: Family = {
  id: 'elasticsearch',
  title: 'Elasticsearch',
  connectors: [
    {
      className: CONFLUENT_ELASTICSEARCH_SINK,
      kind: 'sink',
      takes: JSON_DOCUMENTS,
      title: 'Confluent Elasticsearch sink',
      noEnd: 'its server is not in a package registry, and the connector does not connect to OpenSearch',
      archive: 'elasticsearch-confluent',
      licence: 'Confluent Community License',
      traits: {
        delivery: 'once, by id',
        deletes: 'applied',
        schemas: 'not needed',
        cost: 'the server',
        preset: 'ElasticsearchSink',
        page: 'sinks.md#elasticsearch',
      },
    },
  ],
  others: /elasticsearch/i,
  earlyAddress: 'connection.url',
};
