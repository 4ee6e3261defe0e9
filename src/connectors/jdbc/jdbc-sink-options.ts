import type { PluginArchive } from '../../connect';
import type { AivenJdbcSinkOptions, ConfluentJdbcSinkOptions, DebeziumJdbcSinkOptions } from '../../connect/internal';
import type { SourceDatabase } from '../../databases';
import type { PresetSinkOptions } from '../preset-sink-options';

/** Who makes the tables that a JDBC sink writes to. */
export enum JdbcTables {
  /** They exist, with the columns that records have. */
  EXISTING = 'none',
  /** The sink creates them and adds columns. Its user needs the rights. */
  MANAGED = 'basic',
}

/**
 * What any JDBC sink is told. A source in `changesFrom` must write records with schemas: `recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS`.
 */
export interface JdbcSinkOptions extends PresetSinkOptions {
  /** The database that is written to. Its credentials are taken from its secret unless `secrets` or `config` say otherwise. */
  readonly database: SourceDatabase;
  /**
   * Who makes the tables.
   *
   * @default JdbcTables.EXISTING
   */
  readonly tables?: JdbcTables;
  /**
   * The names of the tables; `${topic}` stands for the topic. Without a format, dots in a topic become underscores, but with Confluent's connector,
   * which reads them as catalog, schema and table.
   *
   * @default ${topic}
   */
  readonly tableNameFormat?: string;
}

/** The JDBC sink of Debezium. */
export interface JdbcSinkDebeziumOptions extends JdbcSinkOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: DebeziumJdbcSinkOptions;
  /**
   * The version of Debezium.
   *
   * @default - the newest whose archive this library pins for the version of Kafka Connect
   */
  readonly debeziumVersion?: string;
}

/** What the JDBC sinks of Aiven and Confluent are told besides. */
export interface JdbcVendorSinkOptions extends JdbcSinkOptions {
  /**
   * The columns that are the primary key, as fields of the record's key.
   *
   * @default - all fields of the key. The connector of Aiven wants them named, but for Amazon Redshift, where rows are only inserted
   */
  readonly keyColumns?: string[];
  /**
   * Whether names of tables and columns are quoted, so that they keep upper and lower case.
   *
   * @default - they are quoted
   */
  readonly quoteIdentifiers?: boolean;
  /**
   * The JDBC driver. It goes into the plugin beside the connector.
   *
   * @default - a pinned one, where the archive of the connector lacks that of the engine
   */
  readonly driver?: PluginArchive;
}

/** The JDBC sink of Aiven. */
export interface JdbcSinkAivenOptions extends JdbcVendorSinkOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: AivenJdbcSinkOptions;
}

/** The JDBC sink of Confluent. */
export interface JdbcSinkConfluentOptions extends JdbcVendorSinkOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: ConfluentJdbcSinkOptions;
}
