// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';

/**
 * Options of `org.apache.iceberg.connect.IcebergSinkConnector`.
 *
 * Read from version 1.10.1.
 *
 * @see https://iceberg.apache.org/docs/latest/kafka-connect/
 */
export interface IcebergSinkOptions {
  /**
   * `iceberg.catalog`: string.
   *
   * @default - `iceberg`
   */
  readonly catalog?: string;

  /**
   * `iceberg.connect.group-id`: string, low importance.
   *
   * @default - not set
   */
  readonly connectGroupId?: string;

  /**
   * `iceberg.control.commit.interval-ms`: int.
   *
   * @default - `300000` ms
   */
  readonly controlCommitIntervalMs?: Duration;

  /**
   * `iceberg.control.commit.threads`: int.
   *
   * @default - `4`
   */
  readonly controlCommitThreads?: number;

  /**
   * `iceberg.control.commit.timeout-ms`: int.
   *
   * @default - `30000` ms
   */
  readonly controlCommitTimeoutMs?: Duration;

  /**
   * `iceberg.control.group-id-prefix`: string, low importance.
   *
   * @default - `cg-control-`
   */
  readonly controlGroupIdPrefix?: string;

  /**
   * `iceberg.control.topic`: string.
   *
   * @default - `control-iceberg`
   */
  readonly controlTopic?: string;

  /**
   * `iceberg.coordinator-executor-keep-alive-timeout-ms`: long, low importance.
   *
   * @default - `120000` ms
   */
  readonly coordinatorExecutorKeepAliveTimeoutMs?: Duration;

  /**
   * `iceberg.coordinator.transactional.prefix`: string, low importance.
   *
   * @default - not set
   */
  readonly coordinatorTransactionalPrefix?: string;

  /**
   * `iceberg.hadoop-conf-dir`: string.
   *
   * @default - not set
   */
  readonly hadoopConfDir?: string;

  /**
   * `iceberg.tables`: list, high importance.
   *
   * @default - not set
   */
  readonly tables?: string[];

  /**
   * `iceberg.tables.auto-create-enabled`: boolean.
   *
   * @default - `false`
   */
  readonly tablesAutoCreateEnabled?: boolean;

  /**
   * `iceberg.tables.default-commit-branch`: string.
   *
   * @default - not set
   */
  readonly tablesDefaultCommitBranch?: string;

  /**
   * `iceberg.tables.default-id-columns`: string.
   *
   * @default - not set
   */
  readonly tablesDefaultIdColumns?: string;

  /**
   * `iceberg.tables.default-partition-by`: string.
   *
   * @default - not set
   */
  readonly tablesDefaultPartitionBy?: string;

  /**
   * `iceberg.tables.dynamic-enabled`: boolean.
   *
   * @default - `false`
   */
  readonly tablesDynamicEnabled?: boolean;

  /**
   * `iceberg.tables.evolve-schema-enabled`: boolean.
   *
   * @default - `false`
   */
  readonly tablesEvolveSchemaEnabled?: boolean;

  /**
   * `iceberg.tables.route-field`: string.
   *
   * @default - not set
   */
  readonly tablesRouteField?: string;

  /**
   * `iceberg.tables.schema-case-insensitive`: boolean.
   *
   * @default - `false`
   */
  readonly tablesSchemaCaseInsensitive?: boolean;

  /**
   * `iceberg.tables.schema-force-optional`: boolean.
   *
   * @default - `false`
   */
  readonly tablesSchemaForceOptional?: boolean;
}
