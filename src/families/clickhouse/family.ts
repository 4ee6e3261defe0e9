import type { Family } from '../family';

export const CLICKHOUSE_SINK = 'com.clickhouse.kafka.connect.ClickHouseSinkConnector';

export const CLICKHOUSE: Family = {
  id: 'clickhouse',
  title: 'ClickHouse',
  connectors: [{
    className: CLICKHOUSE_SINK,
    kind: 'sink',
    title: 'ClickHouse sink',
    noEnd: 'its server is not in a package registry: only a Python library is, which does not serve HTTP',
    archive: 'clickhouse',
    licence: 'Apache License 2.0',
    traits: {
      delivery: 'at least once, or exactly once with KeeperMap',
      deletes: 'not applied',
      schemas: 'not needed',
      cost: 'the server',
      preset: 'ClickHouseSink',
      page: 'sinks.md#clickhouse',
    },
  }],
};
