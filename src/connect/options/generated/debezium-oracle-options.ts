// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { DebeziumRelationalOptions } from './debezium-relational-options';
import type { DebeziumBinaryHandlingMode, DebeziumIntervalHandlingMode, DebeziumOracleCaptureMode, DebeziumOracleDatabaseConnectionAdapter, DebeziumOracleLogMiningBufferType, DebeziumOracleLogMiningQueryFilterMode, DebeziumOracleLogMiningStrategy, DebeziumOracleSnapshotMode, DebeziumSnapshotLockingMode, DebeziumTimePrecisionMode } from './debezium-values';

/**
 * Options of `io.debezium.connector.oracle.OracleConnector`.
 *
 * Follows the changes of an Oracle database. Read from version 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/oracle.html
 */
export interface DebeziumOracleOptions extends DebeziumRelationalOptions {
  /**
   * The destinations of archived logs that are read.
   *
   * `archive.destination.name`: string, low importance.
   *
   * @default - not set
   */
  readonly archiveDestinationName?: string;

  /**
   * How far back archived logs are looked for; 0 for all.
   *
   * `archive.log.hours`: long, low importance.
   *
   * @default - `0 h`
   */
  readonly archiveLogHours?: Duration;

  /**
   * How binary columns arrive: as bytes, Base64 or hexadecimal text.
   *
   * `binary.handling.mode`: string, low importance.
   *
   * @default - `bytes`
   */
  readonly binaryHandlingMode?: DebeziumBinaryHandlingMode;

  /**
   * Whether the primary database is followed or a physical standby.
   *
   * `capture.mode`: string, high importance.
   *
   * @default - `primary`
   */
  readonly captureMode?: DebeziumOracleCaptureMode;

  /**
   * How changes are read: by LogMiner, XStream or OpenLogReplicator.
   *
   * `database.connection.adapter`: string, high importance.
   *
   * @default - `LogMiner`
   */
  readonly databaseConnectionAdapter?: DebeziumOracleDatabaseConnectionAdapter;

  /**
   * The name of the database.
   *
   * `database.dbname`: string, high importance.
   *
   * @default - not set
   */
  readonly databaseDbname?: string;

  /**
   * The outbound server of XStream (an older name of the option).
   *
   * `database.out.server.name`: string, high importance.
   *
   * @default - not set
   */
  readonly databaseOutServerName?: string;

  /**
   * The pluggable database.
   *
   * `database.pdb.name`: string, high importance.
   *
   * @default - not set
   */
  readonly databasePdbName?: string;

  /**
   * The port of the database server.
   *
   * `database.port`: int, high importance.
   *
   * @default - `1528`
   */
  readonly databasePort?: number;

  /**
   * The JDBC URL, instead of host, port and name.
   *
   * `database.url`: string, high importance.
   *
   * @default - not set
   */
  readonly databaseUrl?: string;

  /**
   * Whether changes of table structures are written to the topic named by the prefix.
   *
   * `include.schema.changes`: boolean.
   *
   * @default - `true`
   */
  readonly includeSchemaChanges?: boolean;

  /**
   * Whether intervals arrive as microseconds or as text.
   *
   * `interval.handling.mode`: string, low importance.
   *
   * @default - `numeric`
   */
  readonly intervalHandlingMode?: DebeziumIntervalHandlingMode;

  /**
   * Whether decimals of single-digit scale are handled as in old versions.
   *
   * `legacy.decimal.handling.strategy`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly legacyDecimalHandlingStrategy?: boolean;

  /**
   * Whether the threads of a snapshot share the work as in older versions: one table each.
   *
   * `legacy.snapshot.max.threads`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly legacySnapshotMaxThreads?: boolean;

  /**
   * Whether large objects are read.
   *
   * `lob.enabled`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly lobEnabled?: boolean;

  /**
   * Whether only archived logs are read.
   *
   * `log.mining.archive.log.only.mode`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly logMiningArchiveLogOnlyMode?: boolean;

  /**
   * How often is looked for a new archived log where only those are read.
   *
   * `log.mining.archive.log.only.scn.poll.interval.ms`: long, low importance.
   *
   * @default - `10000 ms`
   */
  readonly logMiningArchiveLogOnlyScnPollIntervalMs?: Duration;

  /**
   * How long a transaction of which nothing was read is kept in mind.
   *
   * `log.mining.buffer.deferred.transaction.retention.ms`: long, at least 0.
   *
   * @default - `86400000 ms`
   */
  readonly logMiningBufferDeferredTransactionRetentionMs?: Duration;

  /**
   * Whether a transaction is kept from its first change only.
   *
   * `log.mining.buffer.deferred.transaction.start`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly logMiningBufferDeferredTransactionStart?: boolean;

  /**
   * Whether the buffer of transactions is emptied when the connector stops.
   *
   * `log.mining.buffer.drop.on.stop`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly logMiningBufferDropOnStop?: boolean;

  /**
   * The configuration of the Ehcache cache of events.
   *
   * `log.mining.buffer.ehcache.events.config`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferEhcacheEventsConfig?: string;

  /**
   * The configuration of Ehcache as a whole.
   *
   * `log.mining.buffer.ehcache.global.config`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferEhcacheGlobalConfig?: string;

  /**
   * The configuration of the Ehcache cache of processed transactions.
   *
   * `log.mining.buffer.ehcache.processedtransactions.config`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferEhcacheProcessedtransactionsConfig?: string;

  /**
   * The configuration of the Ehcache cache of rollbacks.
   *
   * `log.mining.buffer.ehcache.rollbacks.config`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferEhcacheRollbacksConfig?: string;

  /**
   * The configuration of the Ehcache cache of changes of tables.
   *
   * `log.mining.buffer.ehcache.schemachanges.config`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferEhcacheSchemachangesConfig?: string;

  /**
   * The configuration of the Ehcache cache of transactions.
   *
   * `log.mining.buffer.ehcache.transactions.config`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferEhcacheTransactionsConfig?: string;

  /**
   * The configuration of the Infinispan cache of events.
   *
   * `log.mining.buffer.infinispan.cache.events`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferInfinispanCacheEvents?: string;

  /**
   * The configuration of Infinispan as a whole.
   *
   * `log.mining.buffer.infinispan.cache.global`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferInfinispanCacheGlobal?: string;

  /**
   * The configuration of the Infinispan cache of processed transactions.
   *
   * `log.mining.buffer.infinispan.cache.processed_transactions`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferInfinispanCacheProcessedTransactions?: string;

  /**
   * The configuration of the Infinispan cache of rollbacks.
   *
   * `log.mining.buffer.infinispan.cache.rollbacks`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferInfinispanCacheRollbacks?: string;

  /**
   * The configuration of the Infinispan cache of changes of tables.
   *
   * `log.mining.buffer.infinispan.cache.schema_changes`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferInfinispanCacheSchemaChanges?: string;

  /**
   * The configuration of the Infinispan cache of transactions.
   *
   * `log.mining.buffer.infinispan.cache.transactions`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferInfinispanCacheTransactions?: string;

  /**
   * Whether the buffer in memory starts transactions as in old versions.
   *
   * `log.mining.buffer.memory.legacy.transaction.start`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly logMiningBufferMemoryLegacyTransactionStart?: boolean;

  /**
   * Whether events hold the client id.
   *
   * `log.mining.buffer.track.client_id`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly logMiningBufferTrackClientId?: boolean;

  /**
   * Whether events hold the time of the commit.
   *
   * `log.mining.buffer.track.commit_timestamp`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly logMiningBufferTrackCommitTimestamp?: boolean;

  /**
   * Whether events hold the id of the record set.
   *
   * `log.mining.buffer.track.rs_id`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly logMiningBufferTrackRsId?: boolean;

  /**
   * Whether events hold the time of the start of their transaction.
   *
   * `log.mining.buffer.track.start_timestamp`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly logMiningBufferTrackStartTimestamp?: boolean;

  /**
   * Whether events hold the database user.
   *
   * `log.mining.buffer.track.username`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly logMiningBufferTrackUsername?: boolean;

  /**
   * The greatest number of events of a transaction; larger ones are dropped. 0 for no limit.
   *
   * `log.mining.buffer.transaction.events.threshold`: long, low importance, at least 0.
   *
   * @default - `0`
   */
  readonly logMiningBufferTransactionEventsThreshold?: number;

  /**
   * Where transactions are kept until they are committed.
   *
   * `log.mining.buffer.type`: string, low importance.
   *
   * @default - `memory`
   */
  readonly logMiningBufferType?: DebeziumOracleLogMiningBufferType;

  /**
   * Client ids whose changes are excluded.
   *
   * `log.mining.clientid.exclude.list`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningClientidExcludeList?: string;

  /**
   * Client ids whose changes are read.
   *
   * `log.mining.clientid.include.list`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningClientidIncludeList?: string;

  /**
   * Whether LogMiner adds new logs automatically.
   *
   * `log.mining.continuous.mine`: boolean, low importance.
   *
   * @default - `false`
   * @deprecated its own documentation says so
   */
  readonly logMiningContinuousMine?: boolean;

  /**
   * The table that is written so that redo logs are flushed.
   *
   * `log.mining.flush.table.name`: string, low importance.
   *
   * @default - `LOG_MINING_FLUSH`
   */
  readonly logMiningFlushTableName?: string;

  /**
   * Whether events hold the statement.
   *
   * `log.mining.include.redo.sql`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly logMiningIncludeRedoSql?: boolean;

  /**
   * The least number of logs that are read at once.
   *
   * `log.mining.log.count.min`: int, at least 0.
   *
   * @default - `2`
   */
  readonly logMiningLogCountMin?: number;

  /**
   * The file with the dictionary of LogMiner.
   *
   * `log.mining.path.dictionary`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningPathDictionary?: string;

  /**
   * How tables are filtered within LogMiner.
   *
   * `log.mining.query.filter.mode`: string.
   *
   * @default - `none`
   */
  readonly logMiningQueryFilterMode?: DebeziumOracleLogMiningQueryFilterMode;

  /**
   * Whether the connector writes nothing to the database.
   *
   * `log.mining.read.only`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly logMiningReadOnly?: boolean;

  /**
   * The host of the writable database where a read-only one is followed.
   *
   * `log.mining.readonly.hostname`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningReadonlyHostname?: string;

  /**
   * Whether the connection is opened again when the log switches.
   *
   * `log.mining.restart.connection`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly logMiningRestartConnection?: boolean;

  /**
   * How long a session of LogMiner lasts; 0 for no limit.
   *
   * `log.mining.session.max.ms`: long, low importance, at least 0.
   *
   * @default - `0 ms`
   */
  readonly logMiningSessionMaxMs?: Duration;

  /**
   * Where LogMiner finds the structure of tables.
   *
   * `log.mining.strategy`: string, high importance.
   *
   * @default - `online_catalog`
   */
  readonly logMiningStrategy?: DebeziumOracleLogMiningStrategy;

  /**
   * How long an open transaction is kept before it is dropped; 0 means indefinitely.
   *
   * `log.mining.transaction.retention.ms`: long, at least 0.
   *
   * @default - `0 ms`
   */
  readonly logMiningTransactionRetentionMs?: Duration;

  /**
   * Database users whose changes are excluded.
   *
   * `log.mining.username.exclude.list`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningUsernameExcludeList?: string;

  /**
   * Database users whose changes are read.
   *
   * `log.mining.username.include.list`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningUsernameIncludeList?: string;

  /**
   * The longest span of time that is read at once.
   *
   * `log.mining.window.max.ms`: long, low importance, at least 0.
   *
   * @default - `0 ms`
   */
  readonly logMiningWindowMaxMs?: Duration;

  /**
   * The class that keeps structures of tables in memory.
   *
   * `memory.management.schemas.class`: class, low importance.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementSchemasClass?: string;

  /**
   * The class that keeps tables in memory.
   *
   * `memory.management.tables.class`: class, low importance.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementTablesClass?: string;

  /**
   * The host of OpenLogReplicator.
   *
   * `openlogreplicator.host`: string, low importance.
   *
   * @default - not set
   */
  readonly openlogreplicatorHost?: string;

  /**
   * The port of OpenLogReplicator.
   *
   * `openlogreplicator.port`: int, low importance.
   *
   * @default - not set
   */
  readonly openlogreplicatorPort?: number;

  /**
   * The name of the source in OpenLogReplicator.
   *
   * `openlogreplicator.source`: string, low importance.
   *
   * @default - not set
   */
  readonly openlogreplicatorSource?: string;

  /**
   * The number of rows that are fetched at once; 0 for the driver's default.
   *
   * `query.fetch.size`: int, at least 0.
   *
   * @default - `10000`
   */
  readonly queryFetchSize?: number;

  /**
   * The nodes of an Oracle RAC.
   *
   * `rac.nodes`: string, high importance.
   *
   * @default - not set
   */
  readonly racNodes?: string;

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
   * The name of the database on the second server.
   *
   * `secondary.dbname`: string, low importance.
   *
   * @default - not set
   */
  readonly secondaryDbname?: string;

  /**
   * The host of the second server.
   *
   * `secondary.hostname`: string, low importance.
   *
   * @default - not set
   */
  readonly secondaryHostname?: string;

  /**
   * The port of the second server.
   *
   * `secondary.port`: int, low importance.
   *
   * @default - `1528`
   */
  readonly secondaryPort?: number;

  /**
   * The JDBC URL of the second server.
   *
   * `secondary.url`: string, low importance.
   *
   * @default - not set
   */
  readonly secondaryUrl?: string;

  /**
   * How often a query of a snapshot is tried again after an error of the database.
   *
   * `snapshot.database.errors.max.retries`: int, low importance, at least 0.
   *
   * @default - `0`
   */
  readonly snapshotDatabaseErrorsMaxRetries?: number;

  /**
   * How tables are locked during a snapshot.
   *
   * `snapshot.locking.mode`: string, low importance.
   *
   * @default - `shared`
   */
  readonly snapshotLockingMode?: DebeziumSnapshotLockingMode;

  /**
   * When whole tables are read.
   *
   * `snapshot.mode`: string, low importance.
   *
   * @default - `initial`
   */
  readonly snapshotMode?: DebeziumOracleSnapshotMode;

  /**
   * The class that makes the field `source` of events.
   *
   * `sourceinfo.struct.maker`: class, low importance.
   *
   * @default - `io.debezium.connector.oracle.OracleSourceInfoStructMaker`
   */
  readonly sourceinfoStructMaker?: string;

  /**
   * Whether statistics of events are reported as metrics.
   *
   * `statistics.metrics.enabled`: boolean.
   *
   * @default - `true`
   */
  readonly statisticsMetricsEnabled?: boolean;

  /**
   * How times arrive: in which unit, and by which type.
   *
   * `time.precision.mode`: string.
   *
   * @default - `adaptive`
   */
  readonly timePrecisionMode?: DebeziumTimePrecisionMode;

  /**
   * The placeholder for a value that the log does not contain.
   *
   * `unavailable.value.placeholder`: string.
   *
   * @default - `__debezium_unavailable_value`
   */
  readonly unavailableValuePlaceholder?: string;

  /**
   * The outbound server of XStream.
   *
   * `xstream.out.server.name`: string, high importance.
   *
   * @default - not set
   */
  readonly xstreamOutServerName?: string;
}
