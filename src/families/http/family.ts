import type { Family } from '../family';

export const AIVEN_HTTP_SINK = 'io.aiven.kafka.connect.http.HttpSinkConnector';

/** Commercial: another connector of the same simple name, with other options (`http.api.url`). */
export const CONFLUENT_HTTP_SINK = 'io.confluent.connect.http.HttpSinkConnector';
export const CONFLUENT_HTTP_SOURCE = 'io.confluent.connect.http.HttpSourceConnector';
export const CASTORM_HTTP_SOURCE = 'com.github.castorm.kafka.connect.http.HttpSourceConnector';

export const HTTP: Family = {
  id: 'http',
  title: 'HTTP',
  connectors: [
    { className: AIVEN_HTTP_SINK, kind: 'sink', title: 'Aiven HTTP sink', archive: 'http-aiven', end: 'http-server' },
    { className: CONFLUENT_HTTP_SINK, kind: 'sink', title: 'Confluent HTTP sink' },
    { className: CONFLUENT_HTTP_SOURCE, kind: 'source', title: 'Confluent HTTP source' },
    { className: CASTORM_HTTP_SOURCE, kind: 'source', title: 'Castorm HTTP source' },
  ],
};
