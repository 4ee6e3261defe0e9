// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { DebeziumBinlogOptions } from './debezium-binlog-options';
import type { DebeziumGuardrailCollectionsLimitAction, DebeziumMySqlDatabaseSslMode, DebeziumMySqlDdlParserType, DebeziumMySqlSnapshotLockingMode, DebeziumMySqlSnapshotMode } from './debezium-values';

/**
 * Options of `io.debezium.connector.mysql.MySqlConnector`.
 *
 * Read from the versions 2.7.4.Final, 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/mysql.html
 */
export interface DebeziumMySqlOptions extends DebeziumBinlogOptions {
  /**
   * `binlog.net.read.timeout`: long, at least 0, since 3.6.1.
   *
   * @default - `0` s
   */
  readonly binlogNetReadTimeout?: Duration;

  /**
   * `binlog.net.write.timeout`: long, at least 0, since 3.6.1.
   *
   * @default - `0` s
   */
  readonly binlogNetWriteTimeout?: Duration;

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
   * `database.jdbc.driver`: class, low importance.
   *
   * @default - `com.mysql.cj.jdbc.Driver`
   */
  readonly databaseJdbcDriver?: string;

  /**
   * `database.protocol`: string, low importance.
   *
   * @default - `jdbc:mysql`
   */
  readonly databaseProtocol?: string;

  /**
   * `database.ssl.mode`: string.
   *
   * @default - `preferred`
   */
  readonly databaseSslMode?: DebeziumMySqlDatabaseSslMode;

  /**
   * `ddl.parser.type`: string, low importance, since 3.6.1.
   *
   * @default - `default`
   */
  readonly ddlParserType?: DebeziumMySqlDdlParserType;

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
   * `gtid.ignore.on.recovery`: boolean, low importance, since 3.6.1.
   *
   * @default - `false`
   */
  readonly gtidIgnoreOnRecovery?: boolean;

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
   * `legacy.snapshot.max.threads`: boolean, low importance, since 3.6.1.
   *
   * @default - `false`
   */
  readonly legacySnapshotMaxThreads?: boolean;

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
   * `snapshot.locking.mode`: string, low importance.
   *
   * @default - `minimal`
   */
  readonly snapshotLockingMode?: DebeziumMySqlSnapshotLockingMode;

  /**
   * `snapshot.max.threads.multiplier`: int, at least 1, since 3.6.1.
   *
   * @default - `1`
   */
  readonly snapshotMaxThreadsMultiplier?: number;

  /**
   * `snapshot.mode`: string, low importance.
   *
   * @default - `initial`
   */
  readonly snapshotMode?: DebeziumMySqlSnapshotMode;

  /**
   * `sourceinfo.struct.maker`: class, low importance.
   *
   * @default - `io.debezium.connector.mysql.MySqlSourceInfoStructMaker`
   */
  readonly sourceinfoStructMaker?: string;

  /**
   * `statistics.metrics.enabled`: boolean, since 3.6.1.
   *
   * @default - `true`
   */
  readonly statisticsMetricsEnabled?: boolean;
}
