import type { Duration } from 'aws-cdk-lib';
import type { ConnectorDefinitionOptions, TopicCreation } from '../../connect';
import type {
  DebeziumMariaDbOptions, DebeziumMariaDbSnapshotMode, DebeziumMongoDbOptions, DebeziumMySqlOptions, DebeziumMySqlSnapshotMode, DebeziumOracleOptions,
  DebeziumOracleSnapshotMode, DebeziumPostgresOptions, DebeziumSnapshotMode, DebeziumSqlServerOptions, DebeziumSqlServerSnapshotMode,
} from '../../connect/internal';
import type { SourceDatabase } from '../../databases';
import type { DatabasePreparationOptions } from '../../operations';
import type { DebeziumSignals, DeleteHandling, RecordEncoding, RecordShape, ToastHandling } from './debezium-values';

/** Common options for Debezium sources. Set any other option of the connector by its key in `config`. */
export interface DebeziumSourceOptions extends ConnectorDefinitionOptions {
  /** The source database. By default, its credentials come from its secret; `secrets` or `config` can override them. */
  readonly database: SourceDatabase;
  /**
   * The prefix of all topic names: letters, digits, `_`, `-` and `.`. It must be unique for each connector. Do not change it later: with a different
   * prefix, the connector starts over.
   */
  readonly topicPrefix: string;
  /**
   * The Debezium version, such as `3.6.1.Final`.
   *
   * @default - the latest version that this library pins for the Kafka Connect version
   */
  readonly debeziumVersion?: string;
  /**
   * The structure of the records.
   *
   * @default RecordShape.ROW
   */
  readonly recordShape?: RecordShape;
  /**
   * How rows are serialized. `keyConverter` and `valueConverter` override it.
   *
   * @default RecordEncoding.PLAIN_JSON; RecordEncoding.JSON_WITH_SCHEMAS in an `S3SinkPipeline` to Parquet or Avro
   */
  readonly recordEncoding?: RecordEncoding;
  /**
   * How a deletion is written, if records are rows.
   *
   * @default DeleteHandling.TOMBSTONE; DeleteHandling.REWRITE in an `S3SinkPipeline` whose format does not support tombstones
   */
  readonly deleteHandling?: DeleteHandling;
  /**
   * How often the connector sends a heartbeat, so that its offsets advance, and the database can remove old log files, while no table changes.
   *
   * @default Duration.seconds(10)
   */
  readonly heartbeatInterval?: Duration;
  /**
   * The settings with which Kafka Connect creates topics.
   *
   * Specify `cleanupPolicy: CleanupPolicy.COMPACT` if each table has a primary key and the topics should retain the last state of each row
   * indefinitely. Compacted topics reject the records of a table without a primary key, which fails the task for all tables.
   *
   * @default - 3 partitions, the default replication factor of the brokers, and messages of up to 8 MiB. Records are deleted after the retention
   * period of the brokers (by default, 7 days); topics are compacted instead if deletions are written as tombstones and each record is known to have
   * a key: MongoDB, or all tables in `message.key.columns`
   */
  readonly topicCreation?: TopicCreation;
  /**
   * Whether all topics already exist, so that the connector does not need to create any.
   *
   * @default false
   */
  readonly topicsExist?: boolean;
  /**
   * How signals are sent to the connector.
   *
   * @default - signals are disabled
   */
  readonly signals?: DebeziumSignals;
}

/** Common options for Debezium sources for relational databases. */
export interface DebeziumRelationalSourceOptions extends DebeziumSourceOptions {
  /**
   * The tables to capture: `schema.table`, or `database.table` for MySQL and MariaDB. An entry can be a Java regular expression: `public\\..*`.
   * Tables require a primary key.
   */
  readonly tables: string[];
}

/** Options for a source whose database can be prepared. */
export interface DebeziumPreparedSourceOptions extends DebeziumRelationalSourceOptions {
  /**
   * How the database is prepared at deployment, before the connector is created: a dedicated user with permissions on exactly these tables, and
   * tables for heartbeats and signals; for PostgreSQL, the publication, and the replication slot is dropped after the connector is deleted; for MySQL
   * and MariaDB, the retention of binary logs; for SQL Server, change data capture (these statements have not been tested on a real server). Requires
   * the name of each table. `{}` uses the defaults.
   *
   * @default - not prepared: create the user, permissions and heartbeat table yourself
   */
  readonly prepare?: DatabasePreparationOptions;
}

/** Options for change data capture from PostgreSQL. */
export interface DebeziumPostgresSourceOptions extends DebeziumPreparedSourceOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: DebeziumPostgresOptions;
  /**
   * When the connector takes snapshots of the tables.
   *
   * @default DebeziumSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumSnapshotMode;
  /**
   * The name of the replication slot: up to 63 lowercase letters, digits and `_`. Each connector requires its own slot. Deleting the connector does
   * not drop the slot.
   *
   * @default - `cdc_` followed by the topic prefix
   */
  readonly slotName?: string;
  /**
   * The name of the publication.
   *
   * @default - `cdc_` followed by the topic prefix
   */
  readonly publicationName?: string;
  /**
   * How the values of columns that a change leaves unchanged, and that the log therefore does not contain, are obtained. `RESELECT` runs a query for
   * each change of a row that lacks such a value, or that has an empty array, bit string or `numeric` without a precision, because the log does not
   * distinguish the two cases.
   *
   * @default ToastHandling.RESELECT
   */
  readonly toastHandling?: ToastHandling;
}

/** Common options for change data capture from the binary log of MySQL or MariaDB. */
export interface DebeziumBinlogSourceOptions extends DebeziumPreparedSourceOptions {
  /** The server ID of the connector: 1 to 4294967295, unique among all replicas of the server. */
  readonly serverId: number;
  /**
   * The schema history topic. It must be retained indefinitely: the connector cannot continue without it.
   *
   * @default - `schema-history.` followed by the topic prefix
   */
  readonly schemaHistoryTopic?: string;
}

/** Options for change data capture from MySQL. */
export interface DebeziumMySqlSourceOptions extends DebeziumBinlogSourceOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: DebeziumMySqlOptions;
  /**
   * When the connector takes snapshots of the tables.
   *
   * @default DebeziumMySqlSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumMySqlSnapshotMode;
}

/** Options for change data capture from MariaDB. */
export interface DebeziumMariaDbSourceOptions extends DebeziumBinlogSourceOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: DebeziumMariaDbOptions;
  /**
   * When the connector takes snapshots of the tables.
   *
   * @default DebeziumMariaDbSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumMariaDbSnapshotMode;
}

/** Options for change data capture from SQL Server. */
export interface DebeziumSqlServerSourceOptions extends DebeziumPreparedSourceOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: DebeziumSqlServerOptions;
  /**
   * When the connector takes snapshots of the tables.
   *
   * @default DebeziumSqlServerSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumSqlServerSnapshotMode;
  /**
   * The schema history topic. It must be retained indefinitely: the connector cannot continue without it.
   *
   * @default - `schema-history.` followed by the topic prefix
   */
  readonly schemaHistoryTopic?: string;
}

/** Options for change data capture from Oracle. */
export interface DebeziumOracleSourceOptions extends DebeziumRelationalSourceOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: DebeziumOracleOptions;
  /**
   * When the connector takes snapshots of the tables.
   *
   * @default DebeziumOracleSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumOracleSnapshotMode;
  /**
   * The name of the pluggable database.
   *
   * @default - none
   */
  readonly pluggableDatabaseName?: string;
  /**
   * The schema history topic. It must be retained indefinitely: the connector cannot continue without it.
   *
   * @default - `schema-history.` followed by the topic prefix
   */
  readonly schemaHistoryTopic?: string;
}

/** Options for change data capture from MongoDB. */
export interface DebeziumMongoDbSourceOptions extends DebeziumSourceOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: DebeziumMongoDbOptions;
  /**
   * When the connector takes snapshots of the collections.
   *
   * @default DebeziumSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumSnapshotMode;
  /** The collections to capture: `database.collection`. An entry can be a Java regular expression. */
  readonly collections: string[];
  /**
   * The connection string without credentials, if more than the host and port are required.
   *
   * @default - `mongodb://host:port/` with the host and port of the database
   */
  readonly connectionString?: string;
}
