// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { DebeziumRelationalOptions } from './debezium-relational-options';
import type { DebeziumBinaryHandlingMode, DebeziumGuardrailCollectionsLimitAction, DebeziumIntervalHandlingMode, DebeziumNameAdjustmentMode, DebeziumPostgresDatabaseSslMode, DebeziumPostgresEventConvertingFailureHandlingMode, DebeziumPostgresHstoreHandlingMode, DebeziumPostgresLsnFlushMode, DebeziumPostgresLsnFlushTimeoutAction, DebeziumPostgresPluginName, DebeziumPostgresPublicationAutocreateMode, DebeziumPostgresSchemaRefreshMode, DebeziumPostgresSnapshotIsolationMode, DebeziumPostgresTimePrecisionMode, DebeziumSnapshotLockingMode, DebeziumSnapshotMode, DebeziumSnapshotQueryMode } from './debezium-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.debezium.connector.postgresql.PostgresConnector`.
 *
 * Read from the versions 2.7.4.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/postgresql.html
 */
export interface DebeziumPostgresOptions extends DebeziumRelationalOptions {
  /**
   * `binary.handling.mode`: string, low importance.
   *
   * @default - `bytes`
   */
  readonly binaryHandlingMode?: DebeziumBinaryHandlingMode;

  /**
   * `connection.validation.timeout.ms`: long, low importance, at least 1, since 3.6.1.
   *
   * @default - `60000` ms
   */
  readonly connectionValidationTimeoutMs?: Duration;

  /**
   * `custom.sanitize.pattern`: string, low importance, since 3.6.1.
   *
   * @default - `.*secret$|.*password$|.*sasl\.jaas\.config$|.*basic\.auth\.u…`
   */
  readonly customSanitizePattern?: string;

  /**
   * `database.dbname`: string, high importance.
   *
   * @default - not set
   */
  readonly databaseDbname?: string;

  /**
   * `database.exclude.list`: list, since 3.7.0.
   *
   * @default - not set
   */
  readonly databaseExcludeList?: string[];

  /**
   * `database.include.list`: list, high importance, since 3.7.0.
   *
   * @default - not set
   */
  readonly databaseIncludeList?: string[];

  /**
   * `database.initial.statements`: string, low importance.
   *
   * @default - not set
   */
  readonly databaseInitialStatements?: string;

  /**
   * `database.port`: int, high importance.
   *
   * @default - `5432`
   */
  readonly databasePort?: number;

  /**
   * `database.sslcert`: string.
   *
   * @default - not set
   */
  readonly databaseSslcert?: string;

  /**
   * `database.sslfactory`: string.
   *
   * @default - not set
   */
  readonly databaseSslfactory?: string;

  /**
   * `database.sslkey`: string.
   *
   * @default - not set
   */
  readonly databaseSslkey?: string;

  /**
   * `database.sslmode`: string.
   *
   * @default - `prefer`
   */
  readonly databaseSslmode?: DebeziumPostgresDatabaseSslMode;

  /**
   * `database.sslpassword`: password.
   *
   * @default - not set
   */
  readonly databaseSslpassword?: IConnectorSecret;

  /**
   * `database.sslrootcert`: string.
   *
   * @default - not set
   */
  readonly databaseSslrootcert?: string;

  /**
   * `database.tcpKeepAlive`: boolean.
   *
   * @default - `true`
   */
  readonly databaseTcpKeepAlive?: boolean;

  /**
   * `event.converting.failure.handling.mode`: string, since 3.7.0.
   *
   * @default - `warn`
   */
  readonly eventConvertingFailureHandlingMode?: DebeziumPostgresEventConvertingFailureHandlingMode;

  /**
   * `executor.shutdown.timeout.ms`: long, at least 1, since 3.6.1.
   *
   * @default - `4000` ms
   */
  readonly executorShutdownTimeoutMs?: Duration;

  /**
   * `extended.headers.enabled`: boolean, low importance, since 3.6.1.
   *
   * @default - `true`
   */
  readonly extendedHeadersEnabled?: boolean;

  /**
   * `field.name.adjustment.mode`: string, low importance, since 3.7.0.
   *
   * @default - `none`
   */
  readonly fieldNameAdjustmentMode?: DebeziumNameAdjustmentMode;

  /**
   * `flush.lsn.source`: boolean, low importance.
   *
   * @default - `true`
   * @deprecated its own documentation says so
   */
  readonly flushLsnSource?: boolean;

  /**
   * `guardrail.collections.limit.action`: string, since 3.6.1.
   *
   * @default - `warn`
   */
  readonly guardrailCollectionsLimitAction?: DebeziumGuardrailCollectionsLimitAction;

  /**
   * `guardrail.collections.max`: int, at least 0, since 3.6.1.
   *
   * @default - `0`
   */
  readonly guardrailCollectionsMax?: number;

  /**
   * `hstore.handling.mode`: string, low importance.
   *
   * @default - `json`
   */
  readonly hstoreHandlingMode?: DebeziumPostgresHstoreHandlingMode;

  /**
   * `include.unknown.datatypes`: boolean.
   *
   * @default - `false`
   */
  readonly includeUnknownDatatypes?: boolean;

  /**
   * `incremental.snapshot.allow.schema.changes`: boolean, low importance, since 3.7.0.
   *
   * @default - `false`
   */
  readonly incrementalSnapshotAllowSchemaChanges?: boolean;

  /**
   * `incremental.snapshot.chunk.size`: int, at least 0.
   *
   * @default - `1024`
   */
  readonly incrementalSnapshotChunkSize?: number;

  /**
   * `interval.handling.mode`: string, low importance.
   *
   * @default - `numeric`
   */
  readonly intervalHandlingMode?: DebeziumIntervalHandlingMode;

  /**
   * `legacy.snapshot.max.threads`: boolean, low importance, since 3.6.1.
   *
   * @default - `false`
   */
  readonly legacySnapshotMaxThreads?: boolean;

  /**
   * `lsn.flush.mode`: string, low importance, since 3.6.1.
   *
   * @default - not set
   */
  readonly lsnFlushMode?: DebeziumPostgresLsnFlushMode;

  /**
   * `lsn.flush.timeout.action`: string, since 3.6.1.
   *
   * @default - `fail`
   */
  readonly lsnFlushTimeoutAction?: DebeziumPostgresLsnFlushTimeoutAction;

  /**
   * `lsn.flush.timeout.ms`: long, at least 1, since 3.6.1.
   *
   * @default - `30000` ms
   */
  readonly lsnFlushTimeoutMs?: Duration;

  /**
   * `memory.management.schemas.class`: class, low importance, since 3.6.1.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementSchemasClass?: string;

  /**
   * `memory.management.tables.class`: class, low importance, since 3.6.1.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementTablesClass?: string;

  /**
   * `message.prefix.exclude.list`: list.
   *
   * @default - not set
   */
  readonly messagePrefixExcludeList?: string[];

  /**
   * `message.prefix.include.list`: list.
   *
   * @default - not set
   */
  readonly messagePrefixIncludeList?: string[];

  /**
   * `notification.http.allow.private.networks`: boolean, low importance, since 3.7.0.
   *
   * @default - `false`
   */
  readonly notificationHttpAllowPrivateNetworks?: boolean;

  /**
   * `notification.http.retries`: int, low importance, at least 0, since 3.7.0.
   *
   * @default - `2`
   */
  readonly notificationHttpRetries?: number;

  /**
   * `notification.http.timeout.ms`: int, low importance, at least 1, since 3.7.0.
   *
   * @default - `5000` ms
   */
  readonly notificationHttpTimeoutMs?: Duration;

  /**
   * `notification.http.url`: string, high importance, since 3.7.0.
   *
   * @default - not set
   */
  readonly notificationHttpUrl?: string;

  /**
   * `openlineage.integration.config.file.path`: string, low importance, since 3.6.1.
   *
   * @default - `./openlineage.yml`
   */
  readonly openlineageIntegrationConfigFilePath?: string;

  /**
   * `openlineage.integration.dataset.kafka.bootstrap.servers`: string, low importance, since 3.6.1.
   *
   * @default - not set
   */
  readonly openlineageIntegrationDatasetKafkaBootstrapServers?: string;

  /**
   * `openlineage.integration.enabled`: boolean, low importance, since 3.6.1.
   *
   * @default - `false`
   */
  readonly openlineageIntegrationEnabled?: boolean;

  /**
   * `openlineage.integration.job.description`: string, low importance, since 3.6.1.
   *
   * @default - `Debezium change data capture job`
   */
  readonly openlineageIntegrationJobDescription?: string;

  /**
   * `openlineage.integration.job.namespace`: string, low importance, since 3.6.1.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobNamespace?: string;

  /**
   * `openlineage.integration.job.owners`: list, low importance, since 3.6.1.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobOwners?: string[];

  /**
   * `openlineage.integration.job.tags`: list, low importance, since 3.6.1.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobTags?: string[];

  /**
   * `plugin.name`: string.
   *
   * @default - `decoderbufs`
   */
  readonly pluginName?: DebeziumPostgresPluginName;

  /**
   * `publication.autocreate.mode`: string.
   *
   * @default - `all_tables`
   */
  readonly publicationAutocreateMode?: DebeziumPostgresPublicationAutocreateMode;

  /**
   * `publication.name`: string.
   *
   * @default - `dbz_publication`
   */
  readonly publicationName?: string;

  /**
   * `publish.via.partition.root`: boolean, since 3.6.1.
   *
   * @default - `false`
   */
  readonly publishViaPartitionRoot?: boolean;

  /**
   * `query.fetch.size`: int, at least 0.
   *
   * @default - `0`
   */
  readonly queryFetchSize?: number;

  /**
   * `replica.identity.autoset.values`: string.
   *
   * @default - not set
   */
  readonly replicaIdentityAutosetValues?: string;

  /**
   * `schema.exclude.list`: list.
   *
   * @default - not set
   */
  readonly schemaExcludeList?: string[];

  /**
   * `schema.include.list`: list, high importance.
   *
   * @default - not set
   */
  readonly schemaIncludeList?: string[];

  /**
   * `schema.refresh.mode`: string.
   *
   * @default - `columns_diff`
   */
  readonly schemaRefreshMode?: DebeziumPostgresSchemaRefreshMode;

  /**
   * `signal.emit.failure.backoff.ms`: long, at least 1, since 3.7.0.
   *
   * @default - `10000` ms
   */
  readonly signalEmitFailureBackoffMs?: Duration;

  /**
   * `signal.emit.failure.max.retries`: int, at least 0, since 3.7.0.
   *
   * @default - `0`
   */
  readonly signalEmitFailureMaxRetries?: number;

  /**
   * `skip.messages.without.change`: boolean, since 3.7.0.
   *
   * @default - `false`
   */
  readonly skipMessagesWithoutChange?: boolean;

  /**
   * `slot.drop.on.stop`: boolean.
   *
   * @default - `false`
   */
  readonly slotDropOnStop?: boolean;

  /**
   * `slot.failover`: boolean, since 3.6.1.
   *
   * @default - `false`
   */
  readonly slotFailover?: boolean;

  /**
   * `slot.max.retries`: int, low importance.
   *
   * @default - `6`
   */
  readonly slotMaxRetries?: number;

  /**
   * `slot.name`: string.
   *
   * @default - `debezium`
   */
  readonly slotName?: string;

  /**
   * `slot.retry.delay.ms`: long, low importance.
   *
   * @default - `10000` ms
   */
  readonly slotRetryDelayMs?: Duration;

  /**
   * `slot.stream.params`: string, low importance.
   *
   * @default - not set
   */
  readonly slotStreamParams?: string;

  /**
   * `snapshot.isolation.mode`: string, low importance, since 3.6.1.
   *
   * @default - `serializable`
   */
  readonly snapshotIsolationMode?: DebeziumPostgresSnapshotIsolationMode;

  /**
   * `snapshot.locking.mode`: string, low importance.
   *
   * @default - `none`
   */
  readonly snapshotLockingMode?: DebeziumSnapshotLockingMode;

  /**
   * `snapshot.locking.mode.custom.name`: string.
   *
   * @default - not set
   */
  readonly snapshotLockingModeCustomName?: string;

  /**
   * `snapshot.max.threads.multiplier`: int, at least 1, since 3.6.1.
   *
   * @default - `1`
   */
  readonly snapshotMaxThreadsMultiplier?: number;

  /**
   * `snapshot.mode`: string.
   *
   * @default - `initial`
   */
  readonly snapshotMode?: DebeziumSnapshotMode;

  /**
   * `snapshot.query.mode`: string, low importance.
   *
   * @default - `select_all`
   */
  readonly snapshotQueryMode?: DebeziumSnapshotQueryMode;

  /**
   * `snapshot.query.mode.custom.name`: string.
   *
   * @default - not set
   */
  readonly snapshotQueryModeCustomName?: string;

  /**
   * `sourceinfo.struct.maker`: class, low importance.
   *
   * @default - `io.debezium.connector.postgresql.PostgresSourceInfoStructMak…`
   */
  readonly sourceinfoStructMaker?: string;

  /**
   * `statistics.metrics.enabled`: boolean, since 3.6.1.
   *
   * @default - `true`
   */
  readonly statisticsMetricsEnabled?: boolean;

  /**
   * `status.update.interval.ms`: int, at least 1.
   *
   * @default - `10000` ms
   */
  readonly statusUpdateIntervalMs?: Duration;

  /**
   * `table.ignore.builtin`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly tableIgnoreBuiltin?: boolean;

  /**
   * `time.precision.mode`: string.
   *
   * @default - `adaptive`
   */
  readonly timePrecisionMode?: DebeziumPostgresTimePrecisionMode;

  /**
   * `unavailable.value.placeholder`: string.
   *
   * @default - `__debezium_unavailable_value`
   */
  readonly unavailableValuePlaceholder?: string;

  /**
   * `xmin.fetch.interval.ms`: long, at least 0.
   *
   * @default - `0` ms
   */
  readonly xminFetchIntervalMs?: Duration;
}
