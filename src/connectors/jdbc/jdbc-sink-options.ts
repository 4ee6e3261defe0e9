import type { ConnectorDefinitionOptions, ErrorHandling } from '../../connect';
import type { SourceDatabase } from '../../databases';
import type { IChangeSource } from '../cdc/change-source';
import type { DebeziumJdbcSinkOptions } from '../options/generated/debezium-jdbc-sink-options';

/** Who makes the tables that a JDBC sink writes to. */
export enum JdbcTables {
  /** They exist, with the columns that records have. */
  EXISTING = 'none',
  /** The sink creates them and adds columns. Its user needs the rights. */
  MANAGED = 'basic',
}

/** The JDBC sink of Debezium. Any option of the connector can be set by its real key in `config`. */
export interface JdbcSinkDebeziumOptions extends ConnectorDefinitionOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: DebeziumJdbcSinkOptions;
  /** The database that is written to. Its credentials are taken from its secret unless `secrets` or `config` say otherwise. */
  readonly database: SourceDatabase;
  /**
   * The source whose changes are written: topics and converters follow from it. It must write records with schemas:
   * `recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS`.
   *
   * @default - given by `topics` or `topicsRegex`
   */
  readonly changesFrom?: IChangeSource;
  /**
   * The topics.
   *
   * @default - given by `changesFrom` or `topicsRegex`
   */
  readonly topics?: string[];
  /**
   * A Java regular expression; topics whose whole name matches are read. Needs `topicPatterns` for the permissions.
   *
   * @default - given by `changesFrom` or `topics`
   */
  readonly topicsRegex?: string;
  /**
   * The topics that the regular expression can match, for the permissions: names in which `*` stands for any characters.
   *
   * @default - follows from the topics
   */
  readonly topicPatterns?: string[];
  /**
   * Who makes the tables.
   *
   * @default JdbcTables.EXISTING
   */
  readonly tables?: JdbcTables;
  /**
   * The names of the tables; `${topic}` stands for the topic, dots in it become underscores.
   *
   * @default ${topic}
   */
  readonly tableNameFormat?: string;
  /**
   * The version of Debezium.
   *
   * @default - the newest whose archive this library pins for the version of Kafka Connect
   */
  readonly debeziumVersion?: string;
  /**
   * What happens to records that cannot be written.
   *
   * @default - the task stops at the first
   */
  readonly errorHandling?: ErrorHandling;
}
