import type { Duration } from 'aws-cdk-lib';
import type { ConnectorDefinitionOptions, TopicCreation } from '../../connect';
import type {
  DebeziumMariaDbOptions, DebeziumMariaDbSnapshotMode, DebeziumMongoDbOptions, DebeziumMySqlOptions, DebeziumMySqlSnapshotMode, DebeziumOracleOptions,
  DebeziumOracleSnapshotMode, DebeziumPostgresOptions, DebeziumSnapshotMode, DebeziumSqlServerOptions, DebeziumSqlServerSnapshotMode,
} from '../../connect/internal';
import type { SourceDatabase } from '../../databases';
import type { DatabasePreparationOptions } from '../../operations';
import type { DebeziumSignals, DeleteHandling, RecordEncoding, RecordShape, ToastHandling } from './debezium-values';

/** What all Debezium sources can be told. Any option of the connector can be set by its real key in `config`. */
export interface DebeziumSourceOptions extends ConnectorDefinitionOptions {
  /** The database. Its credentials are taken from its secret unless `secrets` or `config` say otherwise. */
  readonly database: SourceDatabase;
  /**
   * The prefix of all topic names: letters, digits, `_`, `-` and `.`. Unique for each connector. With another one the connector starts over,
   * so choose it for good.
   */
  readonly topicPrefix: string;
  /**
   * The version of Debezium, such as `3.6.1.Final`.
   *
   * @default - the newest whose archive this library pins for the version of Kafka Connect
   */
  readonly debeziumVersion?: string;
  /**
   * What stands in the topics.
   *
   * @default RecordShape.ROW
   */
  readonly recordShape?: RecordShape;
  /**
   * How rows are written. Converters of your own, by `keyConverter` and `valueConverter`, win over it.
   *
   * @default RecordEncoding.PLAIN_JSON
   */
  readonly recordEncoding?: RecordEncoding;
  /**
   * What a deletion leaves in the topics, where rows stand in them.
   *
   * @default DeleteHandling.TOMBSTONE; DeleteHandling.REWRITE in an `S3SinkPipeline` whose format has no place for tombstones
   */
  readonly deleteHandling?: DeleteHandling;
  /**
   * How often the connector sends a heartbeat, so that its offsets advance (and the database can drop its log) while no table changes.
   *
   * @default Duration.seconds(10)
   */
  readonly heartbeatInterval?: Duration;
  /**
   * How the topics are created.
   *
   * Say `cleanupPolicy: CleanupPolicy.COMPACT` where each table has a primary key, and the topics shall hold the last state of each row for ever.
   * Compacted topics refuse the records of a table without, which ends the task for all tables.
   *
   * @default - 3 partitions, the brokers' number of replicas, messages of up to 8 MiB; records are deleted when the retention of the brokers is over
   * (7 days by default), or the topics compacted where deletions leave tombstones and each record surely has a key: MongoDB, or all tables
   * in `message.key.columns`
   */
  readonly topicCreation?: TopicCreation;
  /**
   * Whether all topics exist already, so that none is created.
   *
   * @default false
   */
  readonly topicsExist?: boolean;
  /**
   * How signals reach the connector.
   *
   * @default - not at all
   */
  readonly signals?: DebeziumSignals;
}

/** A source for relational databases. */
export interface DebeziumRelationalSourceOptions extends DebeziumSourceOptions {
  /**
   * The tables: `schema.table`, for MySQL and MariaDB `database.table`. An entry may be a Java regular expression: `public\\..*`.
   * Tables need a primary key.
   */
  readonly tables: string[];
}

/** A source whose database can be prepared for it. */
export interface DebeziumPreparedSourceOptions extends DebeziumRelationalSourceOptions {
  /**
   * How the database is prepared at the deploy, before the connector: a user of its own with the rights on exactly these tables, tables for heartbeats and
   * signals; for PostgreSQL the publication, and the replication slot is removed after the connector; for MySQL and MariaDB the time for which binary
   * logs are kept; for SQL Server the capture of changes, with statements that were never run on a real server. Needs the name of each table. `{}` takes the defaults.
   *
   * @default - not at all: user, rights and heartbeats are made by other means
   */
  readonly prepare?: DatabasePreparationOptions;
}

/** Change data capture from PostgreSQL. */
export interface DebeziumPostgresSourceOptions extends DebeziumPreparedSourceOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: DebeziumPostgresOptions;
  /**
   * When whole tables are read.
   *
   * @default DebeziumSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumSnapshotMode;
  /**
   * The replication slot: lower-case letters, digits and `_`, up to 63. One connector per slot; deleting the connector does not drop it.
   *
   * @default - `cdc_` and the topic prefix
   */
  readonly slotName?: string;
  /**
   * The publication.
   *
   * @default - `cdc_` and the topic prefix
   */
  readonly publicationName?: string;
  /**
   * What fills columns that a change leaves as they are and that the log therefore does not hold. Reading again costs a query for each change
   * of a row that lacks one, or has an empty array, bit string or `numeric` without a precision: for these the log does not tell the two apart.
   *
   * @default ToastHandling.RESELECT
   */
  readonly toastHandling?: ToastHandling;
}

/** Change data capture from the binary log of MySQL or MariaDB. */
export interface DebeziumBinlogSourceOptions extends DebeziumPreparedSourceOptions {
  /** The number by which the server knows the connector among its replicas: 1 to 4294967295, unique among all replicas of the server. */
  readonly serverId: number;
  /**
   * The topic that keeps the history of table structures. Kept for ever; a connector that loses it cannot go on.
   *
   * @default - `schema-history.` and the topic prefix
   */
  readonly schemaHistoryTopic?: string;
}

/** Change data capture from MySQL. */
export interface DebeziumMySqlSourceOptions extends DebeziumBinlogSourceOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: DebeziumMySqlOptions;
  /**
   * When whole tables are read.
   *
   * @default DebeziumMySqlSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumMySqlSnapshotMode;
}

/** Change data capture from MariaDB. */
export interface DebeziumMariaDbSourceOptions extends DebeziumBinlogSourceOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: DebeziumMariaDbOptions;
  /**
   * When whole tables are read.
   *
   * @default DebeziumMariaDbSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumMariaDbSnapshotMode;
}

/** Change data capture from SQL Server. */
export interface DebeziumSqlServerSourceOptions extends DebeziumPreparedSourceOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: DebeziumSqlServerOptions;
  /**
   * When whole tables are read.
   *
   * @default DebeziumSqlServerSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumSqlServerSnapshotMode;
  /**
   * The topic that keeps the history of table structures. Kept for ever; a connector that loses it cannot go on.
   *
   * @default - `schema-history.` and the topic prefix
   */
  readonly schemaHistoryTopic?: string;
}

/** Change data capture from Oracle. */
export interface DebeziumOracleSourceOptions extends DebeziumRelationalSourceOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: DebeziumOracleOptions;
  /**
   * When whole tables are read.
   *
   * @default DebeziumOracleSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumOracleSnapshotMode;
  /**
   * The pluggable database.
   *
   * @default - none
   */
  readonly pluggableDatabaseName?: string;
  /**
   * The topic that keeps the history of table structures. Kept for ever; a connector that loses it cannot go on.
   *
   * @default - `schema-history.` and the topic prefix
   */
  readonly schemaHistoryTopic?: string;
}

/** Change data capture from MongoDB. */
export interface DebeziumMongoDbSourceOptions extends DebeziumSourceOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: DebeziumMongoDbOptions;
  /**
   * When whole collections are read.
   *
   * @default DebeziumSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumSnapshotMode;
  /** The collections: `database.collection`. An entry may be a Java regular expression. */
  readonly collections: string[];
  /**
   * The connection string without credentials, for more than host and port.
   *
   * @default - `mongodb://host:port/` of the database
   */
  readonly connectionString?: string;
}
