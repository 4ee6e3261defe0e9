import type { ConnectorSecret } from '../../connect';
import type { SnowflakeSinkOptions } from '../../connect/internal';
import type { PresetSinkOptions } from '../preset-sink-options';

/** How records are ingested into a table. */
export enum SnowflakeIngestion {
  /** Through files that Snowpipe loads: a latency of a minute or two, charged per file. */
  SNOWPIPE = 'SNOWPIPE',
  /** Through Snowpipe Streaming: a latency of seconds, exactly once. */
  SNOWPIPE_STREAMING = 'SNOWPIPE_STREAMING',
}

/** Common options for Snowflake sinks. */
export interface SnowflakeAccountOptions extends PresetSinkOptions {
  /** The host of the account: `myorg-myaccount.snowflakecomputing.com:443`. */
  readonly accountUrl: string;
  /** The user. */
  readonly userName: string;
  /** The private key of the user's key pair: the base64 text of a PKCS #8 file, without header and line breaks. */
  readonly privateKey: ConnectorSecret;
  /**
   * The passphrase of the private key.
   *
   * @default - none: the key is not encrypted
   */
  readonly privateKeyPassphrase?: ConnectorSecret;
  /**
   * The Snowflake role of the connector. It must be granted to the user, and must be allowed to create tables and, with Snowpipe, stages and pipes in
   * the schema.
   */
  readonly roleName: string;
  /** The database. */
  readonly databaseName: string;
  /** The schema. */
  readonly schemaName: string;
  /**
   * The table of each topic.
   *
   * @default - the name of the topic, or a name derived from it with a number if that is not a valid table name
   */
  readonly topicTables?: { [topic: string]: string };
}

/** Options for the Snowflake sink connector up to version 3. */
export interface SnowflakeSinkSnowflakeOptions extends SnowflakeAccountOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: SnowflakeSinkOptions;
  /**
   * How records are ingested into a table.
   *
   * @default SnowflakeIngestion.SNOWPIPE_STREAMING
   */
  readonly ingestion?: SnowflakeIngestion;
  /**
   * Whether tables have a column for each field, and new columns are added as new fields occur. Requires streaming, and the privilege to evolve the
   * tables.
   *
   * @default false - one column of type VARIANT
   */
  readonly schemaEvolution?: boolean;
}
