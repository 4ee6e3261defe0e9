import type { Family } from '../family';

export const SNOWFLAKE_SINK = 'com.snowflake.kafka.connector.SnowflakeSinkConnector';

export const SNOWFLAKE: Family = {
  id: 'snowflake',
  title: 'Snowflake',
  connectors: [{ className: SNOWFLAKE_SINK, kind: 'sink', title: 'Snowflake sink', archive: 'snowflake' }],
};
