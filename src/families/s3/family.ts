import type { Family } from '../family';

export const AIVEN_S3_SINK = 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector';
export const AIVEN_S3_SOURCE = 'io.aiven.kafka.connect.s3.source.S3SourceConnector';
export const CONFLUENT_S3_SINK = 'io.confluent.connect.s3.S3SinkConnector';
export const LENSES_S3_SINK = 'io.lenses.streamreactor.connect.aws.s3.sink.S3SinkConnector';
export const LENSES_S3_SOURCE = 'io.lenses.streamreactor.connect.aws.s3.source.S3SourceConnector';

export const S3: Family = {
  id: 's3',
  title: 'Amazon S3',
  connectors: [
    {
      className: AIVEN_S3_SINK,
      kind: 'sink',
      title: 'Aiven S3 sink',
      archive: 's3-aiven',
      region: { option: 'aws.s3.region', byDefault: 'us-east-1' },
    },
    { className: AIVEN_S3_SOURCE, kind: 'source', title: 'Aiven S3 source', archive: 's3-source-aiven' },
    {
      className: CONFLUENT_S3_SINK,
      kind: 'sink',
      title: 'Confluent S3 sink',
      archive: 's3-confluent',
      region: { option: 's3.region', byDefault: 'us-west-2' },
    },
    { className: LENSES_S3_SINK, kind: 'sink', title: 'Lenses S3 sink', archive: 's3-lenses' },
    { className: LENSES_S3_SOURCE, kind: 'source', title: 'Lenses S3 source', archive: 's3-lenses' },
  ],
  others: /\.s3\.|S3SinkConnector|S3SourceConnector/,
  services: [{ endpoint: 's3', purpose: 'writing objects', unless: ['aws.s3.endpoint', 'store.url'] }],
};
