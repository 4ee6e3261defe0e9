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
   * `bigint.unsigned.handling.mode`: string.
   *
   * @default - `long`
   */
  readonly bigintUnsignedHandlingMode?: DebeziumBigintUnsignedHandlingMode;

  /**
   * `binlog.buffer.size`: int, at least 0.
   *
   * @default - `0`
   */
  readonly binlogBufferSize?: number;

  /**
   * `connect.keep.alive`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly connectKeepAlive?: boolean;

  /**
   * `connect.keep.alive.interval.ms`: long, low importance, at least 1.
   *
   * @default - `60000` ms
   */
  readonly connectKeepAliveIntervalMs?: Duration;

  /**
   * `connect.timeout.ms`: int, at least 1.
   *
   * @default - `30000` ms
   */
  readonly connectTimeoutMs?: Duration;

  /**
   * `database.exclude.list`: list.
   *
   * @default - not set
   */
  readonly databaseExcludeList?: string[];

  /**
   * `database.include.list`: list, high importance.
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
   * @default - `3306`
   */
  readonly databasePort?: number;

  /**
   * `database.server.id`: long, high importance, at least 1.
   *
   * @default - not set
   */
  readonly databaseServerId?: number;

  /**
   * `database.server.id.offset`: long, high importance.
   *
   * @default - `10000`
   */
  readonly databaseServerIdOffset?: number;

  /**
   * `database.ssl.keystore`: string.
   *
   * @default - not set
   */
  readonly databaseSslKeystore?: string;

  /**
   * `database.ssl.keystore.password`: password.
   *
   * @default - not set
   */
  readonly databaseSslKeystorePassword?: IConnectorSecret;

  /**
   * `database.ssl.truststore`: string.
   *
   * @default - not set
   */
  readonly databaseSslTruststore?: string;

  /**
   * `database.ssl.truststore.password`: password.
   *
   * @default - not set
   */
  readonly databaseSslTruststorePassword?: IConnectorSecret;

  /**
   * `enable.time.adjuster`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly enableTimeAdjuster?: boolean;

  /**
   * `event.deserialization.failure.handling.mode`: string.
   *
   * @default - `fail`
   */
  readonly eventDeserializationFailureHandlingMode?: DebeziumFailureHandlingMode;

  /**
   * `gtid.source.excludes`: string.
   *
   * @default - not set
   */
  readonly gtidSourceExcludes?: string;

  /**
   * `gtid.source.filter.dml.events`: boolean.
   *
   * @default - `true`
   */
  readonly gtidSourceFilterDmlEvents?: boolean;

  /**
   * `gtid.source.includes`: list, high importance.
   *
   * @default - not set
   */
  readonly gtidSourceIncludes?: string[];

  /**
   * `include.query`: boolean.
   *
   * @default - `false`
   */
  readonly includeQuery?: boolean;

  /**
   * `include.schema.changes`: boolean.
   *
   * @default - `true`
   */
  readonly includeSchemaChanges?: boolean;

  /**
   * `inconsistent.schema.handling.mode`: string.
   *
   * @default - `fail`
   */
  readonly inconsistentSchemaHandlingMode?: DebeziumFailureHandlingMode;

  /**
   * `incremental.snapshot.allow.schema.changes`: boolean, low importance.
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
   * `min.row.count.to.stream.results`: int, low importance, at least 0.
   *
   * @default - `1000`
   */
  readonly minRowCountToStreamResults?: number;

  /**
   * `query.fetch.size`: int, at least 0.
   *
   * @default - `0`
   */
  readonly queryFetchSize?: number;

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
   * `table.ignore.builtin`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly tableIgnoreBuiltin?: boolean;

  /**
   * `time.precision.mode`: string.
   *
   * @default - `adaptive_time_microseconds`
   */
  readonly timePrecisionMode?: DebeziumBinlogTimePrecisionMode;

  /**
   * `use.nongraceful.disconnect`: boolean.
   *
   * @default - `false`
   */
  readonly useNongracefulDisconnect?: boolean;
}
