// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { DebeziumRelationalOptions } from './debezium-relational-options';
import type { DebeziumBinaryHandlingMode, DebeziumGuardrailCollectionsLimitAction, DebeziumIntervalHandlingMode, DebeziumOracleCaptureMode, DebeziumOracleDatabaseConnectionAdapter, DebeziumOracleLogMiningBufferType, DebeziumOracleLogMiningQueryFilterMode, DebeziumOracleLogMiningStrategy, DebeziumOracleSnapshotMode, DebeziumSnapshotLockingMode, DebeziumTimePrecisionMode } from './debezium-values';

/**
 * Options of `io.debezium.connector.oracle.OracleConnector`.
 *
 * Read from version 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/oracle.html
 */
export interface DebeziumOracleOptions extends DebeziumRelationalOptions {
  /**
   * `archive.destination.name`: string, low importance.
   *
   * @default - not set
   */
  readonly archiveDestinationName?: string;

  /**
   * `archive.log.hours`: long, low importance.
   *
   * @default - `0` h
   */
  readonly archiveLogHours?: Duration;

  /**
   * `binary.handling.mode`: string, low importance.
   *
   * @default - `bytes`
   */
  readonly binaryHandlingMode?: DebeziumBinaryHandlingMode;

  /**
   * `capture.mode`: string, high importance.
   *
   * @default - `primary`
   */
  readonly captureMode?: DebeziumOracleCaptureMode;

  /**
   * `connection.validation.timeout.ms`: long, low importance, at least 1.
   *
   * @default - `60000` ms
   */
  readonly connectionValidationTimeoutMs?: Duration;

  /**
   * `custom.sanitize.pattern`: string, low importance.
   *
   * @default - `.*secret$|.*password$|.*sasl\.jaas\.config$|.*basic\.auth\.u…`
   */
  readonly customSanitizePattern?: string;

  /**
   * `database.connection.adapter`: string, high importance.
   *
   * @default - `LogMiner`
   */
  readonly databaseConnectionAdapter?: DebeziumOracleDatabaseConnectionAdapter;

  /**
   * `database.dbname`: string, high importance.
   *
   * @default - not set
   */
  readonly databaseDbname?: string;

  /**
   * `database.out.server.name`: string, high importance.
   *
   * @default - not set
   */
  readonly databaseOutServerName?: string;

  /**
   * `database.pdb.name`: string, high importance.
   *
   * @default - not set
   */
  readonly databasePdbName?: string;

  /**
   * `database.port`: int, high importance.
   *
   * @default - `1528`
   */
  readonly databasePort?: number;

  /**
   * `database.url`: string, high importance.
   *
   * @default - not set
   */
  readonly databaseUrl?: string;

  /**
   * `executor.shutdown.timeout.ms`: long, at least 1.
   *
   * @default - `4000` ms
   */
  readonly executorShutdownTimeoutMs?: Duration;

  /**
   * `extended.headers.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly extendedHeadersEnabled?: boolean;

  /**
   * `guardrail.collections.limit.action`: string.
   *
   * @default - `warn`
   */
  readonly guardrailCollectionsLimitAction?: DebeziumGuardrailCollectionsLimitAction;

  /**
   * `guardrail.collections.max`: int, at least 0.
   *
   * @default - `0`
   */
  readonly guardrailCollectionsMax?: number;

  /**
   * `include.schema.changes`: boolean.
   *
   * @default - `true`
   */
  readonly includeSchemaChanges?: boolean;

  /**
   * `interval.handling.mode`: string, low importance.
   *
   * @default - `numeric`
   */
  readonly intervalHandlingMode?: DebeziumIntervalHandlingMode;

  /**
   * `legacy.decimal.handling.strategy`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly legacyDecimalHandlingStrategy?: boolean;

  /**
   * `legacy.snapshot.max.threads`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly legacySnapshotMaxThreads?: boolean;

  /**
   * `lob.enabled`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly lobEnabled?: boolean;

  /**
   * `log.mining.archive.log.only.mode`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly logMiningArchiveLogOnlyMode?: boolean;

  /**
   * `log.mining.archive.log.only.scn.poll.interval.ms`: long, low importance.
   *
   * @default - `10000` ms
   */
  readonly logMiningArchiveLogOnlyScnPollIntervalMs?: Duration;

  /**
   * `log.mining.buffer.deferred.transaction.retention.ms`: long, at least 0.
   *
   * @default - `86400000` ms
   */
  readonly logMiningBufferDeferredTransactionRetentionMs?: Duration;

  /**
   * `log.mining.buffer.deferred.transaction.start`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly logMiningBufferDeferredTransactionStart?: boolean;

  /**
   * `log.mining.buffer.drop.on.stop`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly logMiningBufferDropOnStop?: boolean;

  /**
   * `log.mining.buffer.ehcache.events.config`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferEhcacheEventsConfig?: string;

  /**
   * `log.mining.buffer.ehcache.global.config`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferEhcacheGlobalConfig?: string;

  /**
   * `log.mining.buffer.ehcache.processedtransactions.config`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferEhcacheProcessedtransactionsConfig?: string;

  /**
   * `log.mining.buffer.ehcache.rollbacks.config`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferEhcacheRollbacksConfig?: string;

  /**
   * `log.mining.buffer.ehcache.schemachanges.config`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferEhcacheSchemachangesConfig?: string;

  /**
   * `log.mining.buffer.ehcache.transactions.config`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferEhcacheTransactionsConfig?: string;

  /**
   * `log.mining.buffer.infinispan.cache.events`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferInfinispanCacheEvents?: string;

  /**
   * `log.mining.buffer.infinispan.cache.global`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferInfinispanCacheGlobal?: string;

  /**
   * `log.mining.buffer.infinispan.cache.processed_transactions`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferInfinispanCacheProcessedTransactions?: string;

  /**
   * `log.mining.buffer.infinispan.cache.rollbacks`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferInfinispanCacheRollbacks?: string;

  /**
   * `log.mining.buffer.infinispan.cache.schema_changes`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferInfinispanCacheSchemaChanges?: string;

  /**
   * `log.mining.buffer.infinispan.cache.transactions`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningBufferInfinispanCacheTransactions?: string;

  /**
   * `log.mining.buffer.memory.legacy.transaction.start`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly logMiningBufferMemoryLegacyTransactionStart?: boolean;

  /**
   * `log.mining.buffer.track.client_id`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly logMiningBufferTrackClientId?: boolean;

  /**
   * `log.mining.buffer.track.commit_timestamp`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly logMiningBufferTrackCommitTimestamp?: boolean;

  /**
   * `log.mining.buffer.track.rs_id`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly logMiningBufferTrackRsId?: boolean;

  /**
   * `log.mining.buffer.track.start_timestamp`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly logMiningBufferTrackStartTimestamp?: boolean;

  /**
   * `log.mining.buffer.track.username`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly logMiningBufferTrackUsername?: boolean;

  /**
   * `log.mining.buffer.transaction.events.threshold`: long, low importance, at least 0.
   *
   * @default - `0`
   */
  readonly logMiningBufferTransactionEventsThreshold?: number;

  /**
   * `log.mining.buffer.type`: string, low importance.
   *
   * @default - `memory`
   */
  readonly logMiningBufferType?: DebeziumOracleLogMiningBufferType;

  /**
   * `log.mining.clientid.exclude.list`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningClientidExcludeList?: string;

  /**
   * `log.mining.clientid.include.list`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningClientidIncludeList?: string;

  /**
   * `log.mining.continuous.mine`: boolean, low importance.
   *
   * @default - `false`
   * @deprecated its own documentation says so
   */
  readonly logMiningContinuousMine?: boolean;

  /**
   * `log.mining.flush.table.name`: string, low importance.
   *
   * @default - `LOG_MINING_FLUSH`
   */
  readonly logMiningFlushTableName?: string;

  /**
   * `log.mining.include.redo.sql`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly logMiningIncludeRedoSql?: boolean;

  /**
   * `log.mining.log.count.min`: int, at least 0.
   *
   * @default - `2`
   */
  readonly logMiningLogCountMin?: number;

  /**
   * `log.mining.path.dictionary`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningPathDictionary?: string;

  /**
   * `log.mining.query.filter.mode`: string.
   *
   * @default - `none`
   */
  readonly logMiningQueryFilterMode?: DebeziumOracleLogMiningQueryFilterMode;

  /**
   * `log.mining.read.only`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly logMiningReadOnly?: boolean;

  /**
   * `log.mining.readonly.hostname`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningReadonlyHostname?: string;

  /**
   * `log.mining.restart.connection`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly logMiningRestartConnection?: boolean;

  /**
   * `log.mining.session.max.ms`: long, low importance, at least 0.
   *
   * @default - `0` ms
   */
  readonly logMiningSessionMaxMs?: Duration;

  /**
   * `log.mining.strategy`: string, high importance.
   *
   * @default - `online_catalog`
   */
  readonly logMiningStrategy?: DebeziumOracleLogMiningStrategy;

  /**
   * `log.mining.transaction.retention.ms`: long, at least 0.
   *
   * @default - `0` ms
   */
  readonly logMiningTransactionRetentionMs?: Duration;

  /**
   * `log.mining.username.exclude.list`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningUsernameExcludeList?: string;

  /**
   * `log.mining.username.include.list`: string, low importance.
   *
   * @default - not set
   */
  readonly logMiningUsernameIncludeList?: string;

  /**
   * `log.mining.window.max.ms`: long, low importance, at least 0.
   *
   * @default - `0` ms
   */
  readonly logMiningWindowMaxMs?: Duration;

  /**
   * `memory.management.schemas.class`: class, low importance.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementSchemasClass?: string;

  /**
   * `memory.management.tables.class`: class, low importance.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementTablesClass?: string;

  /**
   * `openlineage.integration.config.file.path`: string, low importance.
   *
   * @default - `./openlineage.yml`
   */
  readonly openlineageIntegrationConfigFilePath?: string;

  /**
   * `openlineage.integration.dataset.kafka.bootstrap.servers`: string, low importance.
   *
   * @default - not set
   */
  readonly openlineageIntegrationDatasetKafkaBootstrapServers?: string;

  /**
   * `openlineage.integration.enabled`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly openlineageIntegrationEnabled?: boolean;

  /**
   * `openlineage.integration.job.description`: string, low importance.
   *
   * @default - `Debezium change data capture job`
   */
  readonly openlineageIntegrationJobDescription?: string;

  /**
   * `openlineage.integration.job.namespace`: string, low importance.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobNamespace?: string;

  /**
   * `openlineage.integration.job.owners`: list, low importance.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobOwners?: string[];

  /**
   * `openlineage.integration.job.tags`: list, low importance.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobTags?: string[];

  /**
   * `openlogreplicator.host`: string, low importance.
   *
   * @default - not set
   */
  readonly openlogreplicatorHost?: string;

  /**
   * `openlogreplicator.port`: int, low importance.
   *
   * @default - not set
   */
  readonly openlogreplicatorPort?: number;

  /**
   * `openlogreplicator.source`: string, low importance.
   *
   * @default - not set
   */
  readonly openlogreplicatorSource?: string;

  /**
   * `query.fetch.size`: int, at least 0.
   *
   * @default - `10000`
   */
  readonly queryFetchSize?: number;

  /**
   * `rac.nodes`: string, high importance.
   *
   * @default - not set
   */
  readonly racNodes?: string;

  /**
   * `schema.history.internal`: class, low importance.
   *
   * @default - `io.debezium.storage.kafka.history.KafkaSchemaHistory`
   */
  readonly schemaHistoryInternal?: string;

  /**
   * `schema.history.internal.skip.unparseable.ddl`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalSkipUnparseableDdl?: boolean;

  /**
   * `schema.history.internal.store.only.captured.databases.ddl`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalStoreOnlyCapturedDatabasesDdl?: boolean;

  /**
   * `schema.history.internal.store.only.captured.tables.ddl`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaHistoryInternalStoreOnlyCapturedTablesDdl?: boolean;

  /**
   * `secondary.dbname`: string, low importance.
   *
   * @default - not set
   */
  readonly secondaryDbname?: string;

  /**
   * `secondary.hostname`: string, low importance.
   *
   * @default - not set
   */
  readonly secondaryHostname?: string;

  /**
   * `secondary.port`: int, low importance.
   *
   * @default - `1528`
   */
  readonly secondaryPort?: number;

  /**
   * `secondary.url`: string, low importance.
   *
   * @default - not set
   */
  readonly secondaryUrl?: string;

  /**
   * `snapshot.database.errors.max.retries`: int, low importance, at least 0.
   *
   * @default - `0`
   */
  readonly snapshotDatabaseErrorsMaxRetries?: number;

  /**
   * `snapshot.locking.mode`: string, low importance.
   *
   * @default - `shared`
   */
  readonly snapshotLockingMode?: DebeziumSnapshotLockingMode;

  /**
   * `snapshot.max.threads.multiplier`: int, at least 1.
   *
   * @default - `1`
   */
  readonly snapshotMaxThreadsMultiplier?: number;

  /**
   * `snapshot.mode`: string, low importance.
   *
   * @default - `initial`
   */
  readonly snapshotMode?: DebeziumOracleSnapshotMode;

  /**
   * `sourceinfo.struct.maker`: class, low importance.
   *
   * @default - `io.debezium.connector.oracle.OracleSourceInfoStructMaker`
   */
  readonly sourceinfoStructMaker?: string;

  /**
   * `statistics.metrics.enabled`: boolean.
   *
   * @default - `true`
   */
  readonly statisticsMetricsEnabled?: boolean;

  /**
   * `time.precision.mode`: string.
   *
   * @default - `adaptive`
   */
  readonly timePrecisionMode?: DebeziumTimePrecisionMode;

  /**
   * `unavailable.value.placeholder`: string.
   *
   * @default - `__debezium_unavailable_value`
   */
  readonly unavailableValuePlaceholder?: string;

  /**
   * `xstream.out.server.name`: string, high importance.
   *
   * @default - not set
   */
  readonly xstreamOutServerName?: string;
}
