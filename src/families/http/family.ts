import type { Family } from '../family';

export const AIVEN_HTTP_SINK = 'io.aiven.kafka.connect.http.HttpSinkConnector';

export const HTTP: Family = {
  id: 'http',
  title: 'HTTP',
  connectors: [{ className: AIVEN_HTTP_SINK, kind: 'sink', title: 'Aiven HTTP sink', archive: 'http-aiven' }],
};
