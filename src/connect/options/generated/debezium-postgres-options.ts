// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { DebeziumRelationalOptions } from './debezium-relational-options';
import type { DebeziumBinaryHandlingMode, DebeziumIntervalHandlingMode, DebeziumNameAdjustmentMode, DebeziumPostgresDatabaseSslMode, DebeziumPostgresEventConvertingFailureHandlingMode, DebeziumPostgresHstoreHandlingMode, DebeziumPostgresLsnFlushMode, DebeziumPostgresLsnFlushTimeoutAction, DebeziumPostgresPluginName, DebeziumPostgresPublicationAutocreateMode, DebeziumPostgresSchemaRefreshMode, DebeziumPostgresSnapshotIsolationMode, DebeziumPostgresTimePrecisionMode, DebeziumSnapshotLockingMode, DebeziumSnapshotMode, DebeziumSnapshotQueryMode } from './debezium-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.debezium.connector.postgresql.PostgresConnector`.
 *
 * Follows the changes of a PostgreSQL database. Read from the versions 2.7.4.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/postgresql.html
 */
export interface DebeziumPostgresOptions extends DebeziumRelationalOptions {
  /**
   * How binary columns arrive: as bytes, Base64 or hexadecimal text.
   *
   * `binary.handling.mode`: string, low importance.
   *
   * @default - `bytes`
   */
  readonly binaryHandlingMode?: DebeziumBinaryHandlingMode;

  /**
   * The name of the database.
   *
   * `database.dbname`: string, high importance.
   *
   * @default - not set
   */
  readonly databaseDbname?: string;

  /**
   * Databases whose changes are excluded, as regular expressions.
   *
   * `database.exclude.list`: list, since 3.7.0.
   *
   * @default - not set
   */
  readonly databaseExcludeList?: string[];

  /**
   * Databases whose changes are read, as regular expressions.
   *
   * `database.include.list`: list, high importance, since 3.7.0.
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
   * @default - `5432`
   */
  readonly databasePort?: number;

  /**
   * The file with the client's certificate.
   *
   * `database.sslcert`: string.
   *
   * @default - not set
   */
  readonly databaseSslcert?: string;

  /**
   * The class that makes TLS sockets.
   *
   * `database.sslfactory`: string.
   *
   * @default - not set
   */
  readonly databaseSslfactory?: string;

  /**
   * The file with the client's private key.
   *
   * `database.sslkey`: string.
   *
   * @default - not set
   */
  readonly databaseSslkey?: string;

  /**
   * Whether the connection uses TLS, and what is verified.
   *
   * `database.sslmode`: string.
   *
   * @default - `prefer`
   */
  readonly databaseSslmode?: DebeziumPostgresDatabaseSslMode;

  /**
   * The password of the client's private key.
   *
   * `database.sslpassword`: password.
   *
   * @default - not set
   */
  readonly databaseSslpassword?: IConnectorSecret;

  /**
   * The file with the certificates of authorities that are trusted.
   *
   * `database.sslrootcert`: string.
   *
   * @default - not set
   */
  readonly databaseSslrootcert?: string;

  /**
   * Whether the operating system checks that the connection lives.
   *
   * `database.tcpKeepAlive`: boolean.
   *
   * @default - `true`
   */
  readonly databaseTcpKeepAlive?: boolean;

  /**
   * What happens when a value cannot be converted: fail, warn or skip.
   *
   * `event.converting.failure.handling.mode`: string, since 3.7.0.
   *
   * @default - `warn`
   */
  readonly eventConvertingFailureHandlingMode?: DebeziumPostgresEventConvertingFailureHandlingMode;

  /**
   * How names of fields are changed so that the converter of the message accepts them.
   *
   * `field.name.adjustment.mode`: string, low importance, since 3.7.0.
   *
   * @default - `none`
   */
  readonly fieldNameAdjustmentMode?: DebeziumNameAdjustmentMode;

  /**
   * Whether the position that was processed is confirmed to the server, so that it can remove its log.
   *
   * `flush.lsn.source`: boolean, low importance.
   *
   * @default - `true`
   * @deprecated its own documentation says so; use `lsn.flush.mode`
   */
  readonly flushLsnSource?: boolean;

  /**
   * Whether values of the type hstore become JSON text or maps.
   *
   * `hstore.handling.mode`: string, low importance.
   *
   * @default - `json`
   */
  readonly hstoreHandlingMode?: DebeziumPostgresHstoreHandlingMode;

  /**
   * Whether values of types that are not known arrive as bytes.
   *
   * `include.unknown.datatypes`: boolean.
   *
   * @default - `false`
   */
  readonly includeUnknownDatatypes?: boolean;

  /**
   * Whether tables may change during an incremental snapshot.
   *
   * `incremental.snapshot.allow.schema.changes`: boolean, low importance, since 3.7.0.
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
   * Whether intervals arrive as microseconds or as text.
   *
   * `interval.handling.mode`: string, low importance.
   *
   * @default - `numeric`
   */
  readonly intervalHandlingMode?: DebeziumIntervalHandlingMode;

  /**
   * Whether the threads of a snapshot share the work as in older versions: one table each.
   *
   * `legacy.snapshot.max.threads`: boolean, low importance, since 3.6.1.
   *
   * @default - `false`
   */
  readonly legacySnapshotMaxThreads?: boolean;

  /**
   * What confirms the processed position to the server.
   *
   * `lsn.flush.mode`: string, low importance, since 3.6.1.
   *
   * @default - not set
   */
  readonly lsnFlushMode?: DebeziumPostgresLsnFlushMode;

  /**
   * What happens if the position cannot be confirmed in time.
   *
   * `lsn.flush.timeout.action`: string, since 3.6.1.
   *
   * @default - `fail`
   */
  readonly lsnFlushTimeoutAction?: DebeziumPostgresLsnFlushTimeoutAction;

  /**
   * How long telling the server which position was processed may take.
   *
   * `lsn.flush.timeout.ms`: long, at least 1, since 3.6.1.
   *
   * @default - `30000 ms`
   */
  readonly lsnFlushTimeoutMs?: Duration;

  /**
   * The class that keeps structures of tables in memory.
   *
   * `memory.management.schemas.class`: class, low importance, since 3.6.1.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementSchemasClass?: string;

  /**
   * The class that keeps tables in memory.
   *
   * `memory.management.tables.class`: class, low importance, since 3.6.1.
   *
   * @default - `io.debezium.relational.ConcurrentMapTableMappingStorage`
   */
  readonly memoryManagementTablesClass?: string;

  /**
   * Prefixes of logical decoding messages that are excluded, as regular expressions.
   *
   * `message.prefix.exclude.list`: list.
   *
   * @default - not set
   */
  readonly messagePrefixExcludeList?: string[];

  /**
   * Prefixes of logical decoding messages that are read, as regular expressions.
   *
   * `message.prefix.include.list`: list.
   *
   * @default - not set
   */
  readonly messagePrefixIncludeList?: string[];

  /**
   * Whether notifications may go to addresses of private networks.
   *
   * `notification.http.allow.private.networks`: boolean, low importance, since 3.7.0.
   *
   * @default - `false`
   */
  readonly notificationHttpAllowPrivateNetworks?: boolean;

  /**
   * How often a failed notification is sent again.
   *
   * `notification.http.retries`: int, low importance, at least 0, since 3.7.0.
   *
   * @default - `2`
   */
  readonly notificationHttpRetries?: number;

  /**
   * How long a notification may take.
   *
   * `notification.http.timeout.ms`: int, low importance, at least 1, since 3.7.0.
   *
   * @default - `5000 ms`
   */
  readonly notificationHttpTimeoutMs?: Duration;

  /**
   * The address that notifications are sent to.
   *
   * `notification.http.url`: string, high importance, since 3.7.0.
   *
   * @default - not set
   */
  readonly notificationHttpUrl?: string;

  /**
   * The plugin of logical decoding on the server.
   *
   * `plugin.name`: string.
   *
   * @default - `decoderbufs`
   */
  readonly pluginName?: DebeziumPostgresPluginName;

  /**
   * Whether the connector makes the publication, and for which tables.
   *
   * `publication.autocreate.mode`: string.
   *
   * @default - `all_tables`
   */
  readonly publicationAutocreateMode?: DebeziumPostgresPublicationAutocreateMode;

  /**
   * The publication that is followed.
   *
   * `publication.name`: string.
   *
   * @default - `dbz_publication`
   */
  readonly publicationName?: string;

  /**
   * Whether changes of partitions are published as those of the partitioned table.
   *
   * `publish.via.partition.root`: boolean, since 3.6.1.
   *
   * @default - `false`
   */
  readonly publishViaPartitionRoot?: boolean;

  /**
   * The number of rows that are fetched at once; 0 for the driver's default.
   *
   * `query.fetch.size`: int, at least 0.
   *
   * @default - `0`
   */
  readonly queryFetchSize?: number;

  /**
   * Tables with the replica identity that the connector gives them, `schema.table:FULL`.
   *
   * `replica.identity.autoset.values`: string.
   *
   * @default - not set
   */
  readonly replicaIdentityAutosetValues?: string;

  /**
   * Schemas whose changes are excluded, as regular expressions.
   *
   * `schema.exclude.list`: list.
   *
   * @default - not set
   */
  readonly schemaExcludeList?: string[];

  /**
   * Schemas whose changes are read, as regular expressions.
   *
   * `schema.include.list`: list, high importance.
   *
   * @default - not set
   */
  readonly schemaIncludeList?: string[];

  /**
   * When the structure of a table in memory is read again.
   *
   * `schema.refresh.mode`: string.
   *
   * @default - `columns_diff`
   */
  readonly schemaRefreshMode?: DebeziumPostgresSchemaRefreshMode;

  /**
   * The pause before a failed signal is emitted again.
   *
   * `signal.emit.failure.backoff.ms`: long, at least 1, since 3.7.0.
   *
   * @default - `10000 ms`
   */
  readonly signalEmitFailureBackoffMs?: Duration;

  /**
   * How often a failed signal is emitted again.
   *
   * `signal.emit.failure.max.retries`: int, at least 0, since 3.7.0.
   *
   * @default - `0`
   */
  readonly signalEmitFailureMaxRetries?: number;

  /**
   * Whether changes that alter no followed column are excluded.
   *
   * `skip.messages.without.change`: boolean, since 3.7.0.
   *
   * @default - `false`
   */
  readonly skipMessagesWithoutChange?: boolean;

  /**
   * Whether the replication slot is dropped when the connector stops; what is written until its next start is lost.
   *
   * `slot.drop.on.stop`: boolean.
   *
   * @default - `false`
   */
  readonly slotDropOnStop?: boolean;

  /**
   * Whether the slot is kept on the standby that takes over.
   *
   * `slot.failover`: boolean, since 3.6.1.
   *
   * @default - `false`
   */
  readonly slotFailover?: boolean;

  /**
   * How often the connection to the slot is tried again.
   *
   * `slot.max.retries`: int, low importance.
   *
   * @default - `6`
   */
  readonly slotMaxRetries?: number;

  /**
   * The replication slot.
   *
   * `slot.name`: string.
   *
   * @default - `debezium`
   */
  readonly slotName?: string;

  /**
   * The pause before the connection to the slot is tried again.
   *
   * `slot.retry.delay.ms`: long, low importance.
   *
   * @default - `10000 ms`
   */
  readonly slotRetryDelayMs?: Duration;

  /**
   * Parameters for the plugin of logical decoding, `name=value` parted by semicolons.
   *
   * `slot.stream.params`: string, low importance.
   *
   * @default - not set
   */
  readonly slotStreamParams?: string;

  /**
   * The isolation of the transaction of a snapshot.
   *
   * `snapshot.isolation.mode`: string, low importance, since 3.6.1.
   *
   * @default - `serializable`
   */
  readonly snapshotIsolationMode?: DebeziumPostgresSnapshotIsolationMode;

  /**
   * How tables are locked during a snapshot.
   *
   * `snapshot.locking.mode`: string, low importance.
   *
   * @default - `none`
   */
  readonly snapshotLockingMode?: DebeziumSnapshotLockingMode;

  /**
   * The class that locks tables for a snapshot.
   *
   * `snapshot.locking.mode.custom.name`: string.
   *
   * @default - not set
   */
  readonly snapshotLockingModeCustomName?: string;

  /**
   * When whole tables are read.
   *
   * `snapshot.mode`: string.
   *
   * @default - `initial`
   */
  readonly snapshotMode?: DebeziumSnapshotMode;

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
   * The class that makes the field `source` of events.
   *
   * `sourceinfo.struct.maker`: class, low importance.
   *
   * @default - `io.debezium.connector.postgresql.PostgresSourceInfoStructMak…`
   */
  readonly sourceinfoStructMaker?: string;

  /**
   * Whether statistics of events are reported as metrics.
   *
   * `statistics.metrics.enabled`: boolean, since 3.6.1.
   *
   * @default - `true`
   */
  readonly statisticsMetricsEnabled?: boolean;

  /**
   * How often the position is confirmed to the server.
   *
   * `status.update.interval.ms`: int, at least 1.
   *
   * @default - `10000 ms`
   */
  readonly statusUpdateIntervalMs?: Duration;

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
   * @default - `adaptive`
   */
  readonly timePrecisionMode?: DebeziumPostgresTimePrecisionMode;

  /**
   * The placeholder for a value that the log does not contain.
   *
   * `unavailable.value.placeholder`: string.
   *
   * @default - `__debezium_unavailable_value`
   */
  readonly unavailableValuePlaceholder?: string;

  /**
   * How often the xmin of the replication slot is read.
   *
   * `xmin.fetch.interval.ms`: long, at least 0.
   *
   * @default - `0 ms`
   */
  readonly xminFetchIntervalMs?: Duration;
}
