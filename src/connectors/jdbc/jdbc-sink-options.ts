import type { PluginArchive } from '../../connect';
import type { AivenJdbcSinkOptions, ConfluentJdbcSinkOptions, DebeziumJdbcSinkOptions } from '../../connect/internal';
import type { SourceDatabase } from '../../databases';
import type { PresetSinkOptions } from '../preset-sink-options';

/** How the tables that a JDBC sink writes to are created. */
export enum JdbcTables {
  /** The tables already exist, with columns for all fields of the records. */
  EXISTING = 'none',
  /** The sink creates the tables and adds columns. The database user must be allowed to do so. */
  MANAGED = 'basic',
}

/** Options for any JDBC sink. A source in `changesFrom` must write records with schemas: `recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS`. */
export interface JdbcSinkOptions extends PresetSinkOptions {
  /** The target database. By default, its credentials come from its secret; `secrets` or `config` can override them. */
  readonly database: SourceDatabase;
  /**
   * How the tables are created.
   *
   * @default JdbcTables.EXISTING
   */
  readonly tables?: JdbcTables;
  /**
   * The names of the tables; `${topic}` is replaced by the name of the topic. Without a format, dots in the topic name become underscores, except
   * with Confluent's connector, which interprets them as separators of catalog, schema and table.
   *
   * @default ${topic}
   */
  readonly tableNameFormat?: string;
}

/** Options for the Debezium JDBC sink connector. */
export interface JdbcSinkDebeziumOptions extends JdbcSinkOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: DebeziumJdbcSinkOptions;
  /**
   * The Debezium version.
   *
   * @default - the latest version that this library pins for the Kafka Connect version
   */
  readonly debeziumVersion?: string;
}

/** Further options for the JDBC sink connectors of Aiven and Confluent. */
export interface JdbcVendorSinkOptions extends JdbcSinkOptions {
  /**
   * The primary key columns, named as fields of the record key.
   *
   * @default - all fields of the record key. Required for the Aiven connector, except with Amazon Redshift, where rows are only inserted
   */
  readonly keyColumns?: string[];
  /**
   * Whether table and column names are quoted, so that their case is preserved.
   *
   * @default - names are quoted
   */
  readonly quoteIdentifiers?: boolean;
  /**
   * The JDBC driver. It is added to the plugin next to the connector.
   *
   * @default - a pinned driver, if the archive of the connector does not include one for the engine
   */
  readonly driver?: PluginArchive;
}

/** Options for the Aiven JDBC sink connector. */
export interface JdbcSinkAivenOptions extends JdbcVendorSinkOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: AivenJdbcSinkOptions;
}

/** Options for the Confluent JDBC sink connector. */
export interface JdbcSinkConfluentOptions extends JdbcVendorSinkOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: ConfluentJdbcSinkOptions;
}
