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
    {
      className: AIVEN_HTTP_SINK,
      kind: 'sink',
      title: 'Aiven HTTP sink',
      archive: 'http-aiven',
      end: 'http-server',
      takes: [{
        side: 'value',
        kinds: ['struct', 'map', 'text'],
        otherwise: 'and the sink sends strings and objects only: the task fails at the first record',
        fix: 'set value.converter=org.apache.kafka.connect.storage.StringConverter, or a converter that reads objects',
      }],
      licence: 'Apache License 2.0',
      traits: {
        delivery: 'at least once',
        deletes: 'dropped',
        schemas: 'not needed',
        cost: 'the server',
        preset: 'HttpSink',
        page: 'sinks.md#http',
        poison: 'a tombstone: the preset drops it',
      },
    },
    { className: CONFLUENT_HTTP_SINK, kind: 'sink', title: 'Confluent HTTP sink', licence: 'commercial' },
    { className: CONFLUENT_HTTP_SOURCE, kind: 'source', title: 'Confluent HTTP source', licence: 'commercial' },
    { className: CASTORM_HTTP_SOURCE, kind: 'source', title: 'Castorm HTTP source', licence: 'Apache License 2.0' },
  ],
};
