import type { Family } from '../family';

export const SNOWFLAKE_SINK = 'com.snowflake.kafka.connector.SnowflakeSinkConnector';
/** From version 4 on, with streaming ingestion only. */
export const SNOWFLAKE_STREAMING_SINK = 'com.snowflake.kafka.connector.SnowflakeStreamingSinkConnector';

export const SNOWFLAKE: Family = {
  id: 'snowflake',
  title: 'Snowflake',
  connectors: [
    { className: SNOWFLAKE_SINK, kind: 'sink', title: 'Snowflake sink', archive: 'snowflake' },
    { className: SNOWFLAKE_STREAMING_SINK, kind: 'sink', title: 'Snowflake streaming sink' },
  ],
};
