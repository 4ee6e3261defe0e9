// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { DebeziumBinlogOptions } from './debezium-binlog-options';
import type { DebeziumGuardrailCollectionsLimitAction, DebeziumMariaDbDatabaseSslMode, DebeziumMariaDbSnapshotLockingMode, DebeziumMariaDbSnapshotMode } from './debezium-values';

/**
 * Options of `io.debezium.connector.mariadb.MariaDbConnector`.
 *
 * Read from version 3.5.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/mariadb.html
 */
export interface DebeziumMariaDbOptions extends DebeziumBinlogOptions {
  /**
   * `binlog.net.read.timeout`: long, at least 0.
   *
   * @default - `0` s
   */
  readonly binlogNetReadTimeout?: Duration;

  /**
   * `binlog.net.write.timeout`: long, at least 0.
   *
   * @default - `0` s
   */
  readonly binlogNetWriteTimeout?: Duration;

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
   * `database.ssl.mode`: string.
   *
   * @default - `disable`
   */
  readonly databaseSslMode?: DebeziumMariaDbDatabaseSslMode;

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
   * `snapshot.locking.mode`: string, low importance.
   *
   * @default - `minimal`
   */
  readonly snapshotLockingMode?: DebeziumMariaDbSnapshotLockingMode;

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
  readonly snapshotMode?: DebeziumMariaDbSnapshotMode;

  /**
   * `sourceinfo.struct.maker`: class, low importance.
   *
   * @default - `io.debezium.connector.mariadb.MariaDbSourceInfoStructMaker`
   */
  readonly sourceinfoStructMaker?: string;
}
