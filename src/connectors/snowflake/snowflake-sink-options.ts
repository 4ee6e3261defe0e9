import type { ConnectorSecret } from '../../connect';
import type { SnowflakeSinkOptions } from '../../connect/internal';
import type { PresetSinkOptions } from '../preset-sink-options';

/** How records get into a table. */
export enum SnowflakeIngestion {
  /** By files that Snowpipe loads: a minute or two, and paid by the file. */
  SNOWPIPE = 'SNOWPIPE',
  /** By Snowpipe Streaming: seconds, and each record once. */
  SNOWPIPE_STREAMING = 'SNOWPIPE_STREAMING',
}

/** What every sink to Snowflake is told. */
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
  /** The role with which it writes. It must be granted to the user, and may create tables and, with Snowpipe, stages and pipes in the schema. */
  readonly roleName: string;
  /** The database. */
  readonly databaseName: string;
  /** The schema. */
  readonly schemaName: string;
  /**
   * The table of each topic.
   *
   * @default - the name of the topic; where that is no name of a table, one derived from it with a number
   */
  readonly topicTables?: { [topic: string]: string };
}

/** The sink of Snowflake up to version 3. */
export interface SnowflakeSinkSnowflakeOptions extends SnowflakeAccountOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: SnowflakeSinkOptions;
  /**
   * How records get into a table.
   *
   * @default SnowflakeIngestion.SNOWPIPE_STREAMING
   */
  readonly ingestion?: SnowflakeIngestion;
  /**
   * Whether tables get a column for each field, and new ones as records bring them. Needs streaming, and the right to evolve the tables.
   *
   * @default false - one column of the type VARIANT
   */
  readonly schemaEvolution?: boolean;
}
