import type { Duration } from 'aws-cdk-lib';
import type { ConnectorDefinitionOptions, PluginArchive, TopicCreation } from '../../connect';
import type { AivenJdbcSourceOptions, ConfluentJdbcSourceOptions } from '../../connect/internal';
import type { SourceDatabase } from '../../databases';
import type { RecordEncoding } from '../debezium';
import type { JdbcSourceMode } from './jdbc-source-mode';

/** How numbers of the type NUMERIC or DECIMAL arrive. */
export enum JdbcNumericMapping {
  /** All of them exact, as Decimal. */
  DECIMAL = 'none',
  /** Those without digits after the point as whole numbers, where these hold them; the rest exact, as Decimal. */
  INTEGERS = 'precision_only',
  /** Those without digits after the point as whole numbers, and those with such digits as floating-point numbers, which need not be the same number. */
  BEST_FIT = 'best_fit',
}

/** What any JDBC source is told. Any option of the connector can be set by its real key in `config`. */
export interface JdbcSourceOptions extends ConnectorDefinitionOptions {
  /** The database that is read. Its credentials are taken from its secret unless `secrets` or `config` say otherwise. */
  readonly database: SourceDatabase;
  /** What the names of topics begin with: the name of the table follows. With a `query` it is the whole name of the topic. */
  readonly topicPrefix: string;
  /** How new rows are found. */
  readonly mode: JdbcSourceMode;
  /**
   * The tables, by their names without schema: `orders`.
   *
   * @default - all tables of the schema, or what `query` reads
   */
  readonly tables?: string[];
  /**
   * One query in place of tables. With every mode but `bulk` the connector appends a condition: a query that has a WHERE of its own must be a subquery.
   *
   * @default - tables are read
   */
  readonly query?: string;
  /**
   * The schema of the tables, as a pattern of JDBC. Two tables with one name in two schemas stop the connector.
   *
   * @default - any
   */
  readonly schema?: string;
  /**
   * The columns that are the key of a record, so that all records of a row go to one partition, in order.
   *
   * @default - the incrementing column of the mode; without one, records have no key
   */
  readonly keyColumns?: string[];
  /**
   * How numbers of the type NUMERIC or DECIMAL arrive.
   *
   * @default JdbcNumericMapping.INTEGERS
   */
  readonly numericMapping?: JdbcNumericMapping;
  /**
   * How records are written.
   *
   * @default RecordEncoding.PLAIN_JSON
   */
  readonly recordEncoding?: RecordEncoding;
  /**
   * How long the connector waits between two looks at a table.
   *
   * @default - 5 seconds, the connector's
   */
  readonly pollInterval?: Duration;
  /**
   * How old the time of a row must be before it is read, so that transactions that took an earlier time can commit first.
   *
   * @default - 10 seconds in the modes that go by a time
   */
  readonly timestampDelay?: Duration;
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
  /**
   * How Kafka Connect creates the topics.
   *
   * @default - with the defaults of the brokers
   */
  readonly topicCreation?: TopicCreation;
  /**
   * Whether all topics exist already, so that none is created.
   *
   * @default false
   */
  readonly topicsExist?: boolean;
}

/** The JDBC source of Aiven. */
export interface JdbcSourceAivenOptions extends JdbcSourceOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: AivenJdbcSourceOptions;
}

/** The JDBC source of Confluent. */
export interface JdbcSourceConfluentOptions extends JdbcSourceOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: ConfluentJdbcSourceOptions;
}
