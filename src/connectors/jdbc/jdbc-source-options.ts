import type { Duration } from 'aws-cdk-lib';
import type { ConnectorDefinitionOptions, PluginArchive, TopicCreation } from '../../connect';
import type { AivenJdbcSourceOptions, ConfluentJdbcSourceOptions } from '../../connect/internal';
import type { SourceDatabase } from '../../databases';
import type { RecordEncoding } from '../debezium';
import type { JdbcSourceMode } from './jdbc-source-mode';

/** How values of the types NUMERIC and DECIMAL are mapped. */
export enum JdbcNumericMapping {
  /** All values are mapped to Decimal, without loss of precision. */
  DECIMAL = 'none',
  /** Values without decimal places are mapped to integers, if these can represent them; all others to Decimal, without loss of precision. */
  INTEGERS = 'precision_only',
  /** Values without decimal places are mapped to integers, and values with decimal places to floating-point numbers, which may lose precision. */
  BEST_FIT = 'best_fit',
}

/** Options for any JDBC source. Set any other option of the connector by its key in `config`. */
export interface JdbcSourceOptions extends ConnectorDefinitionOptions {
  /** The source database. By default, its credentials come from its secret; `secrets` or `config` can override them. */
  readonly database: SourceDatabase;
  /** The prefix of the topic names; the table name follows it. With `query`, it is the complete topic name. */
  readonly topicPrefix: string;
  /** How new rows are detected. */
  readonly mode: JdbcSourceMode;
  /**
   * The tables to read, by name without schema: `orders`.
   *
   * @default - all tables of the schema, or what `query` reads
   */
  readonly tables?: string[];
  /**
   * A query to read instead of tables. In every mode except `bulk`, the connector appends a condition: a query that has its own WHERE clause must be
   * written as a subquery.
   *
   * @default - tables are read
   */
  readonly query?: string;
  /**
   * The schema of the tables, as a JDBC pattern. The connector fails if two schemas contain tables with the same name.
   *
   * @default - any
   */
  readonly schema?: string;
  /**
   * The columns that form the record key, so that all records of a row are written to the same partition, in order.
   *
   * @default - the incrementing column of the mode; records have no key if the mode has none
   */
  readonly keyColumns?: string[];
  /**
   * How values of the types NUMERIC and DECIMAL are mapped.
   *
   * @default JdbcNumericMapping.INTEGERS
   */
  readonly numericMapping?: JdbcNumericMapping;
  /**
   * How records are serialized.
   *
   * @default RecordEncoding.PLAIN_JSON; RecordEncoding.JSON_WITH_SCHEMAS in an `S3SinkPipeline` to Parquet or Avro
   */
  readonly recordEncoding?: RecordEncoding;
  /**
   * How often the connector polls a table.
   *
   * @default - 5 seconds, the default of the connector
   */
  readonly pollInterval?: Duration;
  /**
   * The minimum age of the timestamp of a row before it is read, so that transactions with earlier timestamps can commit first.
   *
   * @default - 10 seconds in the modes that use a timestamp
   */
  readonly timestampDelay?: Duration;
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
  /**
   * The settings with which Kafka Connect creates topics.
   *
   * @default - topics are created with the defaults of the brokers
   */
  readonly topicCreation?: TopicCreation;
  /**
   * Whether all topics already exist, so that the connector does not need to create any.
   *
   * @default false
   */
  readonly topicsExist?: boolean;
}

/** Options for the Aiven JDBC source connector. */
export interface JdbcSourceAivenOptions extends JdbcSourceOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: AivenJdbcSourceOptions;
}

/** Options for the Confluent JDBC source connector. */
export interface JdbcSourceConfluentOptions extends JdbcSourceOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: ConfluentJdbcSourceOptions;
}
