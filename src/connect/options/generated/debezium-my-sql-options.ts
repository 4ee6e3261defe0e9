// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumBinlogOptions } from './debezium-binlog-options';
import type { DebeziumMySqlDatabaseSslMode, DebeziumMySqlDdlParserType, DebeziumMySqlSnapshotLockingMode, DebeziumMySqlSnapshotMode } from './debezium-values';

/**
 * Options of `io.debezium.connector.mysql.MySqlConnector`.
 *
 * Follows the changes of a MySQL database. Read from the versions 2.7.4.Final, 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/mysql.html
 */
export interface DebeziumMySqlOptions extends DebeziumBinlogOptions {
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
   * Whether transaction ids are left aside when the position is found again.
   *
   * `gtid.ignore.on.recovery`: boolean, low importance, since 3.6.1.
   *
   * @default - `false`
   */
  readonly gtidIgnoreOnRecovery?: boolean;

  /**
   * Whether the threads of a snapshot share the work as in older versions: one table each.
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
   * How tables are locked during a snapshot.
   *
   * `snapshot.locking.mode`: string, low importance.
   *
   * @default - `minimal`
   */
  readonly snapshotLockingMode?: DebeziumMySqlSnapshotLockingMode;

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
