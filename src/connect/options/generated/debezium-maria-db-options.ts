// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumBinlogOptions } from './debezium-binlog-options';
import type { DebeziumMariaDbDatabaseSslMode, DebeziumMariaDbSnapshotLockingMode, DebeziumMariaDbSnapshotMode } from './debezium-values';

/**
 * Options of `io.debezium.connector.mariadb.MariaDbConnector`.
 *
 * Follows the changes of a MariaDB database. Read from version 3.5.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/mariadb.html
 */
export interface DebeziumMariaDbOptions extends DebeziumBinlogOptions {
  /**
   * Whether the connection uses TLS, and what is verified.
   *
   * `database.ssl.mode`: string.
   *
   * @default - `disable`
   */
  readonly databaseSslMode?: DebeziumMariaDbDatabaseSslMode;

  /**
   * How tables are locked during a snapshot.
   *
   * `snapshot.locking.mode`: string, low importance.
   *
   * @default - `minimal`
   */
  readonly snapshotLockingMode?: DebeziumMariaDbSnapshotLockingMode;

  /**
   * When whole tables are read.
   *
   * `snapshot.mode`: string, low importance.
   *
   * @default - `initial`
   */
  readonly snapshotMode?: DebeziumMariaDbSnapshotMode;

  /**
   * The class that makes the field `source` of events.
   *
   * `sourceinfo.struct.maker`: class, low importance.
   *
   * @default - `io.debezium.connector.mariadb.MariaDbSourceInfoStructMaker`
   */
  readonly sourceinfoStructMaker?: string;
}
