import type { Family, ValueForm } from '../family';

export const SNOWFLAKE_SINK = 'com.snowflake.kafka.connector.SnowflakeSinkConnector';
/** From version 4 on, with streaming ingestion only. */
export const SNOWFLAKE_STREAMING_SINK = 'com.snowflake.kafka.connector.SnowflakeStreamingSinkConnector';

const valueForms: { readonly [option: string]: ValueForm } = {
  'snowflake.private.key': { kind: 'private-key', passphrase: 'snowflake.private.key.passphrase' },
};

/** The driver tries again for a minute. */
const impatient = { 'snowflake.jdbc.map': 'loginTimeout:1,networkTimeout:500,maxHttpRetries:1' };

export const SNOWFLAKE: Family = {
  id: 'snowflake',
  title: 'Snowflake',
  connectors: [
    {
      className: SNOWFLAKE_SINK,
      kind: 'sink',
      title: 'Snowflake sink',
      noEnd: 'Snowflake is a service that cannot run locally',
      archive: 'snowflake',
      valueForms,
      impatient,
      licence: 'Apache License 2.0',
      traits: {
        delivery: 'once, by offset, with streaming',
        deletes: 'an empty row, or dropped',
        schemas: 'not needed',
        cost: 'Snowflake ingestion',
        preset: 'SnowflakeSink.snowflake',
        page: 'sinks.md#snowflake',
      },
    },
    {
      className: SNOWFLAKE_STREAMING_SINK,
      kind: 'sink',
      title: 'Snowflake streaming sink',
      noEnd: 'Snowflake is a service that cannot run locally',
      valueForms,
      licence: 'Apache License 2.0',
      traits: {
        delivery: 'once, by offset',
        deletes: 'an empty row, or dropped',
        schemas: 'not needed',
        cost: 'Snowflake ingestion',
        preset: 'SnowflakeSink.streaming',
        page: 'sinks.md#snowflake',
      },
    },
  ],
};
