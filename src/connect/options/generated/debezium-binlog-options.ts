// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { DebeziumRelationalOptions } from './debezium-relational-options';
import type { DebeziumBigintUnsignedHandlingMode, DebeziumBinlogTimePrecisionMode, DebeziumFailureHandlingMode, DebeziumSnapshotQueryMode } from './debezium-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options that the Debezium connectors that read a binary log have in the same way.
 */
export interface DebeziumBinlogOptions extends DebeziumRelationalOptions {
  /**
   * Whether unsigned 64-bit numbers arrive exactly or as signed ones.
   *
   * `bigint.unsigned.handling.mode`: string.
   *
   * @default - `long`
   */
  readonly bigintUnsignedHandlingMode?: DebeziumBigintUnsignedHandlingMode;

  /**
   * The number of events of the binary log that are read ahead to find rollbacks; 0 turns it off.
   *
   * `binlog.buffer.size`: int, at least 0.
   *
   * @default - `0`
   */
  readonly binlogBufferSize?: number;

  /**
   * How long the server waits for a read from the binary log; 0 for its own default.
   *
   * `binlog.net.read.timeout`: long, at least 0, since 3.6.1 (DebeziumMySql).
   *
   * @default - `0 s`
   */
  readonly binlogNetReadTimeout?: Duration;

  /**
   * How long the server waits for a write of the binary log; 0 for its own default.
   *
   * `binlog.net.write.timeout`: long, at least 0, since 3.6.1 (DebeziumMySql).
   *
   * @default - `0 s`
   */
  readonly binlogNetWriteTimeout?: Duration;

  /**
   * Whether a separate thread keeps the connection to the binary log alive.
   *
   * `connect.keep.alive`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly connectKeepAlive?: boolean;

  /**
   * How often is checked that the connection to the binary log lives.
   *
   * `connect.keep.alive.interval.ms`: long, low importance, at least 1.
   *
   * @default - `60000 ms`
   */
  readonly connectKeepAliveIntervalMs?: Duration;

  /**
   * How long a connection to the server may take.
   *
   * `connect.timeout.ms`: int, at least 1.
   *
   * @default - `30000 ms`
   */
  readonly connectTimeoutMs?: Duration;

  /**
   * Databases whose changes are excluded, as regular expressions.
   *
   * `database.exclude.list`: list.
   *
   * @default - not set
   */
  readonly databaseExcludeList?: string[];

  /**
   * Databases whose changes are read, as regular expressions.
   *
   * `database.include.list`: list, high importance.
   *
   * @default - not set
   */
  readonly databaseIncludeList?: string[];

  /**
   * Statements that are executed on each new connection, parted by semicolons.
   *
   * `database.initial.statements`: string, low importance.
   *
   * @default - not set
   */
  readonly databaseInitialStatements?: string;

  /**
   * The port of the database server.
   *
   * `database.port`: int, high importance.
   *
   * @default - `3306`
   */
  readonly databasePort?: number;

  /**
   * The number that identifies the connector among the replicas of the server.
   *
   * `database.server.id`: long, high importance, at least 1.
   *
   * @default - not set
   */
  readonly databaseServerId?: number;

  /**
   * What is added to the server id for further connections.
   *
   * `database.server.id.offset`: long, high importance.
   *
   * @default - `10000`
   */
  readonly databaseServerIdOffset?: number;

  /**
   * The file with the client's key and certificates.
   *
   * `database.ssl.keystore`: string.
   *
   * @default - not set
   */
  readonly databaseSslKeystore?: string;

  /**
   * The password of the file with the client's key and certificates.
   *
   * `database.ssl.keystore.password`: password.
   *
   * @default - not set
   */
  readonly databaseSslKeystorePassword?: IConnectorSecret;

  /**
   * The file with trusted certificates.
   *
   * `database.ssl.truststore`: string.
   *
   * @default - not set
   */
  readonly databaseSslTruststore?: string;

  /**
   * The password of the file with trusted certificates.
   *
   * `database.ssl.truststore.password`: password.
   *
   * @default - not set
   */
  readonly databaseSslTruststorePassword?: IConnectorSecret;

  /**
   * Whether years of two digits become years of four.
   *
   * `enable.time.adjuster`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly enableTimeAdjuster?: boolean;

  /**
   * What happens when an event of the binary log cannot be read.
   *
   * `event.deserialization.failure.handling.mode`: string.
   *
   * @default - `fail`
   */
  readonly eventDeserializationFailureHandlingMode?: DebeziumFailureHandlingMode;

  /**
   * Servers whose transactions are excluded when the position is found, as regular expressions.
   *
   * `gtid.source.excludes`: string.
   *
   * @default - not set
   */
  readonly gtidSourceExcludes?: string;

  /**
   * Whether changes are filtered by the server of their transaction too.
   *
   * `gtid.source.filter.dml.events`: boolean.
   *
   * @default - `true`
   */
  readonly gtidSourceFilterDmlEvents?: boolean;

  /**
   * Servers whose transactions are used when the position is found, as regular expressions.
   *
   * `gtid.source.includes`: list, high importance.
   *
   * @default - not set
   */
  readonly gtidSourceIncludes?: string[];

  /**
   * Whether events hold the statement.
   *
   * `include.query`: boolean.
   *
   * @default - `false`
   */
  readonly includeQuery?: boolean;

  /**
   * Whether changes of table structures are written to the topic named by the prefix.
   *
   * `include.schema.changes`: boolean.
   *
   * @default - `true`
   */
  readonly includeSchemaChanges?: boolean;

  /**
   * What happens with an event of a table whose structure is not known.
   *
   * `inconsistent.schema.handling.mode`: string.
   *
   * @default - `fail`
   */
  readonly inconsistentSchemaHandlingMode?: DebeziumFailureHandlingMode;

  /**
   * Whether tables may change during an incremental snapshot.
   *
   * `incremental.snapshot.allow.schema.changes`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly incrementalSnapshotAllowSchemaChanges?: boolean;

  /**
   * The number of rows that an incremental snapshot reads at once.
   *
   * `incremental.snapshot.chunk.size`: int, at least 0.
   *
   * @default - `1024`
   */
  readonly incrementalSnapshotChunkSize?: number;

  /**
   * The number of rows from which on the rows of a table are streamed.
   *
   * `min.row.count.to.stream.results`: int, low importance, at least 0.
   *
   * @default - `1000`
   */
  readonly minRowCountToStreamResults?: number;

  /**
   * The number of rows that are fetched at once; 0 for the driver's default.
   *
   * `query.fetch.size`: int, at least 0.
   *
   * @default - `0`
   */
  readonly queryFetchSize?: number;

  /**
   * The class that keeps the history of table structures.
   *
   * `schema.history.internal`: class, low importance.
   *
   * @default - `io.debezium.storage.kafka.history.KafkaSchemaHistory`
   */
  readonly schemaHistoryInternal?: string;

  /**
   * Whether statements that cannot be read are skipped.
   *
   * `schema.history.internal.skip.unparseable.ddl`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalSkipUnparseableDdl?: boolean;

  /**
   * Whether only the structures of followed databases are kept.
   *
   * `schema.history.internal.store.only.captured.databases.ddl`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalStoreOnlyCapturedDatabasesDdl?: boolean;

  /**
   * Whether only the structures of followed tables are kept.
   *
   * `schema.history.internal.store.only.captured.tables.ddl`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalStoreOnlyCapturedTablesDdl?: boolean;

  /**
   * Whether a snapshot reads all columns, or by queries of a class.
   *
   * `snapshot.query.mode`: string, low importance.
   *
   * @default - `select_all`
   */
  readonly snapshotQueryMode?: DebeziumSnapshotQueryMode;

  /**
   * The class that makes the queries of a snapshot.
   *
   * `snapshot.query.mode.custom.name`: string.
   *
   * @default - not set
   */
  readonly snapshotQueryModeCustomName?: string;

  /**
   * Whether tables of the system are excluded.
   *
   * `table.ignore.builtin`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly tableIgnoreBuiltin?: boolean;

  /**
   * How times arrive: in which unit, and by which type.
   *
   * `time.precision.mode`: string.
   *
   * @default - `adaptive_time_microseconds`
   */
  readonly timePrecisionMode?: DebeziumBinlogTimePrecisionMode;

  /**
   * Whether the connection to the binary log is cut without a goodbye.
   *
   * `use.nongraceful.disconnect`: boolean.
   *
   * @default - `false`
   */
  readonly useNongracefulDisconnect?: boolean;
}
