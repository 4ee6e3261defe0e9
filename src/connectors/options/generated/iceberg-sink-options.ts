// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.iceberg.connect.IcebergSinkConnector`.
 *
 * Read from version 1.10.1.
 */
export interface IcebergSinkOptions {
  /**
   * The option `iceberg.catalog`: string.
   *
   * @default - `iceberg`
   */
  readonly icebergCatalog?: string;

  /**
   * The option `iceberg.connect.group-id`: string.
   *
   * @default - not set
   */
  readonly icebergConnectGroupId?: string;

  /**
   * The option `iceberg.control.commit.interval-ms`: int.
   *
   * @default - `300000`
   */
  readonly icebergControlCommitIntervalMs?: number;

  /**
   * The option `iceberg.control.commit.threads`: int.
   *
   * @default - `4`
   */
  readonly icebergControlCommitThreads?: number;

  /**
   * The option `iceberg.control.commit.timeout-ms`: int.
   *
   * @default - `30000`
   */
  readonly icebergControlCommitTimeoutMs?: number;

  /**
   * The option `iceberg.control.group-id-prefix`: string.
   *
   * @default - `cg-control-`
   */
  readonly icebergControlGroupIdPrefix?: string;

  /**
   * The option `iceberg.control.topic`: string.
   *
   * @default - `control-iceberg`
   */
  readonly icebergControlTopic?: string;

  /**
   * The option `iceberg.coordinator-executor-keep-alive-timeout-ms`: long.
   *
   * @default - `120000`
   */
  readonly icebergCoordinatorExecutorKeepAliveTimeoutMs?: number;

  /**
   * The option `iceberg.coordinator.transactional.prefix`: string.
   *
   * @default - not set
   */
  readonly icebergCoordinatorTransactionalPrefix?: string;

  /**
   * The option `iceberg.hadoop-conf-dir`: string.
   *
   * @default - not set
   */
  readonly icebergHadoopConfDir?: string;

  /**
   * The option `iceberg.tables`: list.
   *
   * @default - not set
   */
  readonly icebergTables?: string[];

  /**
   * The option `iceberg.tables.auto-create-enabled`: boolean.
   *
   * @default - `false`
   */
  readonly icebergTablesAutoCreateEnabled?: boolean;

  /**
   * The option `iceberg.tables.default-commit-branch`: string.
   *
   * @default - not set
   */
  readonly icebergTablesDefaultCommitBranch?: string;

  /**
   * The option `iceberg.tables.default-id-columns`: string.
   *
   * @default - not set
   */
  readonly icebergTablesDefaultIdColumns?: string;

  /**
   * The option `iceberg.tables.default-partition-by`: string.
   *
   * @default - not set
   */
  readonly icebergTablesDefaultPartitionBy?: string;

  /**
   * The option `iceberg.tables.dynamic-enabled`: boolean.
   *
   * @default - `false`
   */
  readonly icebergTablesDynamicEnabled?: boolean;

  /**
   * The option `iceberg.tables.evolve-schema-enabled`: boolean.
   *
   * @default - `false`
   */
  readonly icebergTablesEvolveSchemaEnabled?: boolean;

  /**
   * The option `iceberg.tables.route-field`: string.
   *
   * @default - not set
   */
  readonly icebergTablesRouteField?: string;

  /**
   * The option `iceberg.tables.schema-case-insensitive`: boolean.
   *
   * @default - `false`
   */
  readonly icebergTablesSchemaCaseInsensitive?: boolean;

  /**
   * The option `iceberg.tables.schema-force-optional`: boolean.
   *
   * @default - `false`
   */
  readonly icebergTablesSchemaForceOptional?: boolean;
}
