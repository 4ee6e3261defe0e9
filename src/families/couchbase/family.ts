import type { Family } from '../family';

export const COUCHBASE_SOURCE = 'com.couchbase.connect.kafka.CouchbaseSourceConnector';
export const COUCHBASE_SINK = 'com.couchbase.connect.kafka.CouchbaseSinkConnector';

/** Of Couchbase itself, under the Apache License. */
export const COUCHBASE: Family = {
  id: 'couchbase',
  title: 'Couchbase',
  connectors: [
    { className: COUCHBASE_SOURCE, kind: 'source', title: 'Couchbase source', licence: 'Apache License 2.0' },
    { className: COUCHBASE_SINK, kind: 'sink', title: 'Couchbase sink', licence: 'Apache License 2.0' },
  ],
};
