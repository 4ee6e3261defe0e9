import type { Family } from '../family';

export const CLICKHOUSE_SINK = 'com.clickhouse.kafka.connect.ClickHouseSinkConnector';

export const CLICKHOUSE: Family = {
  id: 'clickhouse',
  title: 'ClickHouse',
  connectors: [{ className: CLICKHOUSE_SINK, kind: 'sink', title: 'ClickHouse sink', archive: 'clickhouse' }],
};
