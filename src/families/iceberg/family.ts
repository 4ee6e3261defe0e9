import type { Family } from '../family';
import { ICEBERG_CALLS } from './aws-calls';

export const ICEBERG_SINK = 'org.apache.iceberg.connect.IcebergSinkConnector';
/** The connector before it moved to Apache Iceberg. */
export const TABULAR_ICEBERG_SINK = 'io.tabular.iceberg.connect.IcebergSinkConnector';

/** The transform that gives fields to texts of JSON. */
export const JSON_TO_MAP = 'org.apache.iceberg.connect.transforms.JsonToMapTransform';

export const ICEBERG: Family = {
  id: 'iceberg',
  title: 'Apache Iceberg',
  connectors: [
    {
      className: ICEBERG_SINK,
      kind: 'sink',
      title: 'Apache Iceberg sink',
      licence: 'Apache License 2.0',
      traits: {
        delivery: 'exactly once',
        deletes: 'kept if the source converts them to rows',
        schemas: 'needed',
        cost: 'Amazon S3 requests and storage, the catalog',
        preset: 'IcebergSink.apache',
        page: 'presets.md#deletions-and-order-in-an-archive',
        poison: 'the time 24:00:00 of PostgreSQL: change it in the database',
      },
      archive: 'iceberg',
      otherNames: [{ className: TABULAR_ICEBERG_SINK, since: 'the connector moved to Apache Iceberg, which' }],
      region: { option: 'iceberg.catalog.client.region' },
      awsCalls: ICEBERG_CALLS,
      end: 'iceberg-tables',
    },
  ],
  others: /^(org\.apache|io\.tabular)\.iceberg\.connect\./,
  kafkaClients: [{ prefix: 'iceberg.kafka.', servers: 'iceberg.kafka.bootstrap.servers', also: [] }],
};
