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
      noEnd: 'no registry has its server in a form that starts, and the connector refuses OpenSearch, as it asks whether it speaks with Elasticsearch',
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
