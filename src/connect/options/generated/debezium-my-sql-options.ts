// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { DebeziumBinlogOptions } from './debezium-binlog-options';
import type { DebeziumGuardrailCollectionsLimitAction, DebeziumMySqlDatabaseSslMode, DebeziumMySqlDdlParserType, DebeziumMySqlSnapshotLockingMode, DebeziumMySqlSnapshotMode } from './debezium-values';

/**
 * Options of `io.debezium.connector.mysql.MySqlConnector`.
 *
 * Follows the changes of a MySQL database. Read from the versions 2.7.4.Final, 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/mysql.html
 */
export interface DebeziumMySqlOptions extends DebeziumBinlogOptions {
  /**
   * How long the server waits for a read from the binary log; 0 for its own default.
   *
   * `binlog.net.read.timeout`: long, at least 0, since 3.6.1.
   *
   * @default - `0 s`
   */
  readonly binlogNetReadTimeout?: Duration;

  /**
   * How long the server waits for a write of the binary log; 0 for its own default.
   *
   * `binlog.net.write.timeout`: long, at least 0, since 3.6.1.
   *
   * @default - `0 s`
   */
  readonly binlogNetWriteTimeout?: Duration;

  /**
   * How long the check of the connection may take when the configuration is validated.
   *
   * `connection.validation.timeout.ms`: long, low importance, at least 1, since 3.6.1.
   *
   * @default - `60000 ms`
   */
  readonly connectionValidationTimeoutMs?: Duration;

  /**
   * The regular expression of options whose values the log does not show.
   *
   * `custom.sanitize.pattern`: string, low importance, since 3.6.1.
   *
   * @default - `.*secret$|.*password$|.*sasl\.jaas\.config$|.*basic\.auth\.u…`
   */
  readonly customSanitizePattern?: string;

  /**
   * The class of the JDBC driver.
   *
   * `database.jdbc.driver`: class, low importance.
   *
   * @default - `com.mysql.cj.jdbc.Driver`
   */
  readonly databaseJdbcDriver?: string;

  /**
   * The protocol in JDBC URLs.
   *
   * `database.protocol`: string, low importance.
   *
   * @default - `jdbc:mysql`
   */
  readonly databaseProtocol?: string;

  /**
   * Whether the connection uses TLS, and what is verified.
   *
   * `database.ssl.mode`: string.
   *
   * @default - `preferred`
   */
  readonly databaseSslMode?: DebeziumMySqlDatabaseSslMode;

  /**
   * The parser that reads statements that change tables.
   *
   * `ddl.parser.type`: string, low importance, since 3.6.1.
   *
   * @default - `default`
   */
  readonly ddlParserType?: DebeziumMySqlDdlParserType;

  /**
   * How long threads get to end when the connector stops.
   *
   * `executor.shutdown.timeout.ms`: long, at least 1, since 3.6.1.
   *
   * @default - `4000 ms`
   */
  readonly executorShutdownTimeoutMs?: Duration;

  /**
   * Whether records carry headers about the connector.
   *
   * `extended.headers.enabled`: boolean, low importance, since 3.6.1.
   *
   * @default - `true`
   */
  readonly extendedHeadersEnabled?: boolean;

  /**
   * Whether transaction ids are left aside when the position is found again.
   *
   * `gtid.ignore.on.recovery`: boolean, low importance, since 3.6.1.
   *
   * @default - `false`
   */
  readonly gtidIgnoreOnRecovery?: boolean;

  /**
   * What happens when more tables are followed than the limit.
   *
   * `guardrail.collections.limit.action`: string, since 3.6.1.
   *
   * @default - `warn`
   */
  readonly guardrailCollectionsLimitAction?: DebeziumGuardrailCollectionsLimitAction;

  /**
   * The greatest number of tables that are followed; 0 for no limit.
   *
   * `guardrail.collections.max`: int, at least 0, since 3.6.1.
   *
   * @default - `0`
   */
  readonly guardrailCollectionsMax?: number;

  /**
   * The number of threads of a snapshot, by an older name of the option.
   *
   * `legacy.snapshot.max.threads`: boolean, low importance, since 3.6.1.
   *
   * @default - `false`
   */
  readonly legacySnapshotMaxThreads?: boolean;

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
   * The file with the configuration of OpenLineage.
   *
   * `openlineage.integration.config.file.path`: string, low importance, since 3.6.1.
   *
   * @default - `./openlineage.yml`
   */
  readonly openlineageIntegrationConfigFilePath?: string;

  /**
   * The brokers by which OpenLineage names topics.
   *
   * `openlineage.integration.dataset.kafka.bootstrap.servers`: string, low importance, since 3.6.1.
   *
   * @default - not set
   */
  readonly openlineageIntegrationDatasetKafkaBootstrapServers?: string;

  /**
   * Whether OpenLineage is told what is read and written.
   *
   * `openlineage.integration.enabled`: boolean, low importance, since 3.6.1.
   *
   * @default - `false`
   */
  readonly openlineageIntegrationEnabled?: boolean;

  /**
   * The description of the job in OpenLineage.
   *
   * `openlineage.integration.job.description`: string, low importance, since 3.6.1.
   *
   * @default - `Debezium change data capture job`
   */
  readonly openlineageIntegrationJobDescription?: string;

  /**
   * The namespace of the job in OpenLineage.
   *
   * `openlineage.integration.job.namespace`: string, low importance, since 3.6.1.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobNamespace?: string;

  /**
   * The owners of the job in OpenLineage, `role=name`.
   *
   * `openlineage.integration.job.owners`: list, low importance, since 3.6.1.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobOwners?: string[];

  /**
   * The tags of the job in OpenLineage, `name=value`.
   *
   * `openlineage.integration.job.tags`: list, low importance, since 3.6.1.
   *
   * @default - not set
   */
  readonly openlineageIntegrationJobTags?: string[];

  /**
   * How tables are locked during a snapshot.
   *
   * `snapshot.locking.mode`: string, low importance.
   *
   * @default - `minimal`
   */
  readonly snapshotLockingMode?: DebeziumMySqlSnapshotLockingMode;

  /**
   * How many chunks each thread of a snapshot gets.
   *
   * `snapshot.max.threads.multiplier`: int, at least 1, since 3.6.1.
   *
   * @default - `1`
   */
  readonly snapshotMaxThreadsMultiplier?: number;

  /**
   * When whole tables are read.
   *
   * `snapshot.mode`: string, low importance.
   *
   * @default - `initial`
   */
  readonly snapshotMode?: DebeziumMySqlSnapshotMode;

  /**
   * The class that makes the field `source` of events.
   *
   * `sourceinfo.struct.maker`: class, low importance.
   *
   * @default - `io.debezium.connector.mysql.MySqlSourceInfoStructMaker`
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
}
