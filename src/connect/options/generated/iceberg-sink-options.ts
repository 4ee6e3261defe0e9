// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';

/**
 * Options of `org.apache.iceberg.connect.IcebergSinkConnector`.
 *
 * Writes records as rows of Apache Iceberg tables. Read from version 1.10.1.
 *
 * @see https://iceberg.apache.org/docs/latest/kafka-connect/
 */
export interface IcebergSinkOptions {
  /**
   * The name of the catalog; options of the catalog stand below `iceberg.catalog.`.
   *
   * `iceberg.catalog`: string.
   *
   * @default - `iceberg`
   */
  readonly catalog?: string;

  /**
   * The consumer group of the connector.
   *
   * `iceberg.connect.group-id`: string, low importance.
   *
   * @default - not set
   */
  readonly connectGroupId?: string;

  /**
   * How often is committed.
   *
   * `iceberg.control.commit.interval-ms`: int.
   *
   * @default - `300000 ms`
   */
  readonly controlCommitIntervalMs?: Duration;

  /**
   * The number of threads of a commit.
   *
   * `iceberg.control.commit.threads`: int.
   *
   * @default - `4`
   */
  readonly controlCommitThreads?: number;

  /**
   * How long a commit waits for all tasks.
   *
   * `iceberg.control.commit.timeout-ms`: int.
   *
   * @default - `30000 ms`
   */
  readonly controlCommitTimeoutMs?: Duration;

  /**
   * What the consumer groups of the control topic begin with.
   *
   * `iceberg.control.group-id-prefix`: string, low importance.
   *
   * @default - `cg-control-`
   */
  readonly controlGroupIdPrefix?: string;

  /**
   * The topic by which the tasks agree on commits.
   *
   * `iceberg.control.topic`: string.
   *
   * @default - `control-iceberg`
   */
  readonly controlTopic?: string;

  /**
   * How long idle threads of commits are kept.
   *
   * `iceberg.coordinator-executor-keep-alive-timeout-ms`: long, low importance.
   *
   * @default - `120000 ms`
   */
  readonly coordinatorExecutorKeepAliveTimeoutMs?: Duration;

  /**
   * What transactional ids begin with.
   *
   * `iceberg.coordinator.transactional.prefix`: string, low importance.
   *
   * @default - not set
   */
  readonly coordinatorTransactionalPrefix?: string;

  /**
   * The directory with the configuration of Hadoop.
   *
   * `iceberg.hadoop-conf-dir`: string.
   *
   * @default - not set
   */
  readonly hadoopConfDir?: string;

  /**
   * The tables that are written.
   *
   * `iceberg.tables`: list, high importance.
   *
   * @default - not set
   */
  readonly tables?: string[];

  /**
   * Whether tables that are missing are made.
   *
   * `iceberg.tables.auto-create-enabled`: boolean.
   *
   * @default - `false`
   */
  readonly tablesAutoCreateEnabled?: boolean;

  /**
   * The branch that is committed to.
   *
   * `iceberg.tables.default-commit-branch`: string.
   *
   * @default - not set
   */
  readonly tablesDefaultCommitBranch?: string;

  /**
   * The columns that identify a row.
   *
   * `iceberg.tables.default-id-columns`: string.
   *
   * @default - not set
   */
  readonly tablesDefaultIdColumns?: string;

  /**
   * The columns by which tables that are made are partitioned.
   *
   * `iceberg.tables.default-partition-by`: string.
   *
   * @default - not set
   */
  readonly tablesDefaultPartitionBy?: string;

  /**
   * Whether the table is named by a field of the record.
   *
   * `iceberg.tables.dynamic-enabled`: boolean.
   *
   * @default - `false`
   */
  readonly tablesDynamicEnabled?: boolean;

  /**
   * Whether columns that are missing are added.
   *
   * `iceberg.tables.evolve-schema-enabled`: boolean.
   *
   * @default - `false`
   */
  readonly tablesEvolveSchemaEnabled?: boolean;

  /**
   * The field that decides on the table.
   *
   * `iceberg.tables.route-field`: string.
   *
   * @default - not set
   */
  readonly tablesRouteField?: string;

  /**
   * Whether names of columns are compared without case.
   *
   * `iceberg.tables.schema-case-insensitive`: boolean.
   *
   * @default - `false`
   */
  readonly tablesSchemaCaseInsensitive?: boolean;

  /**
   * Whether all columns that are made are optional.
   *
   * `iceberg.tables.schema-force-optional`: boolean.
   *
   * @default - `false`
   */
  readonly tablesSchemaForceOptional?: boolean;
}
