// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { DebeziumOptions } from './debezium-options';
import type { DebeziumDecimalHandlingMode, DebeziumSnapshotTablesOrderByRowCount } from './debezium-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options that the Debezium connectors of relational databases have in the same way.
 */
export interface DebeziumRelationalOptions extends DebeziumOptions {
  /**
   * `column.exclude.list`: list.
   *
   * @default - not set
   */
  readonly columnExcludeList?: string[];

  /**
   * `column.include.list`: list.
   *
   * @default - not set
   */
  readonly columnIncludeList?: string[];

  /**
   * `column.propagate.source.type`: list.
   *
   * @default - not set
   */
  readonly columnPropagateSourceType?: string[];

  /**
   * `database.hostname`: string, high importance.
   *
   * @default - not set
   */
  readonly databaseHostname?: string;

  /**
   * `database.password`: password, high importance.
   *
   * @default - not set
   */
  readonly databasePassword?: IConnectorSecret;

  /**
   * `database.query.timeout.ms`: int, low importance.
   *
   * @default - `600000` ms
   */
  readonly databaseQueryTimeoutMs?: Duration;

  /**
   * `database.user`: string, high importance.
   *
   * @default - not set
   */
  readonly databaseUser?: string;

  /**
   * `datatype.propagate.source.type`: list.
   *
   * @default - not set
   */
  readonly datatypePropagateSourceType?: string[];

  /**
   * `decimal.handling.mode`: string.
   *
   * @default - `precise`
   */
  readonly decimalHandlingMode?: DebeziumDecimalHandlingMode;

  /**
   * `heartbeat.action.query`: string, low importance.
   *
   * @default - not set
   */
  readonly heartbeatActionQuery?: string;

  /**
   * `include.schema.comments`: boolean.
   *
   * @default - `false`
   */
  readonly includeSchemaComments?: boolean;

  /**
   * `message.key.columns`: string.
   *
   * @default - not set
   */
  readonly messageKeyColumns?: string;

  /**
   * `snapshot.lock.timeout.ms`: long.
   *
   * @default - `10000` ms
   */
  readonly snapshotLockTimeoutMs?: Duration;

  /**
   * `snapshot.select.statement.overrides`: string.
   *
   * @default - not set
   */
  readonly snapshotSelectStatementOverrides?: string;

  /**
   * `snapshot.tables.order.by.row.count`: string.
   *
   * @default - `disabled`
   */
  readonly snapshotTablesOrderByRowCount?: DebeziumSnapshotTablesOrderByRowCount;

  /**
   * `table.exclude.list`: list.
   *
   * @default - not set
   */
  readonly tableExcludeList?: string[];

  /**
   * `table.include.list`: list, high importance.
   *
   * @default - not set
   */
  readonly tableIncludeList?: string[];
}
