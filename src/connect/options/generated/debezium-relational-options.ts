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
   * Columns that are excluded, as regular expressions over `schema.table.column`.
   *
   * `column.exclude.list`: list.
   *
   * @default - not set
   */
  readonly columnExcludeList?: string[];

  /**
   * Columns that are read, as regular expressions over `schema.table.column`.
   *
   * `column.include.list`: list.
   *
   * @default - not set
   */
  readonly columnIncludeList?: string[];

  /**
   * Columns whose type and length go into the schema, as regular expressions.
   *
   * `column.propagate.source.type`: list.
   *
   * @default - not set
   */
  readonly columnPropagateSourceType?: string[];

  /**
   * The host of the database server.
   *
   * `database.hostname`: string, high importance.
   *
   * @default - not set
   */
  readonly databaseHostname?: string;

  /**
   * The password of the database user.
   *
   * `database.password`: password, high importance.
   *
   * @default - not set
   */
  readonly databasePassword?: IConnectorSecret;

  /**
   * How long a query may take.
   *
   * `database.query.timeout.ms`: int, low importance.
   *
   * @default - `600000 ms`
   */
  readonly databaseQueryTimeoutMs?: Duration;

  /**
   * The database user.
   *
   * `database.user`: string, high importance.
   *
   * @default - not set
   */
  readonly databaseUser?: string;

  /**
   * Types of columns whose name and length go into the schema, as regular expressions.
   *
   * `datatype.propagate.source.type`: list.
   *
   * @default - not set
   */
  readonly datatypePropagateSourceType?: string[];

  /**
   * How decimals arrive: exact, as floating-point numbers or as text.
   *
   * `decimal.handling.mode`: string.
   *
   * @default - `precise`
   */
  readonly decimalHandlingMode?: DebeziumDecimalHandlingMode;

  /**
   * A statement that is executed with each heartbeat.
   *
   * `heartbeat.action.query`: string, low importance.
   *
   * @default - not set
   */
  readonly heartbeatActionQuery?: string;

  /**
   * Whether comments of tables and columns are kept.
   *
   * `include.schema.comments`: boolean.
   *
   * @default - `false`
   */
  readonly includeSchemaComments?: boolean;

  /**
   * Tables with the columns that are the key of their records, `schema.table:column,column`, parted by semicolons.
   *
   * `message.key.columns`: string.
   *
   * @default - not set
   */
  readonly messageKeyColumns?: string;

  /**
   * How long is waited for locks on tables.
   *
   * `snapshot.lock.timeout.ms`: long.
   *
   * @default - `10000 ms`
   */
  readonly snapshotLockTimeoutMs?: Duration;

  /**
   * Tables that a snapshot reads by a query of yours; the queries stand in options of their own.
   *
   * `snapshot.select.statement.overrides`: string.
   *
   * @default - not set
   */
  readonly snapshotSelectStatementOverrides?: string;

  /**
   * Whether small or large tables are read first.
   *
   * `snapshot.tables.order.by.row.count`: string.
   *
   * @default - `disabled`
   */
  readonly snapshotTablesOrderByRowCount?: DebeziumSnapshotTablesOrderByRowCount;

  /**
   * Tables whose changes are excluded, as regular expressions.
   *
   * `table.exclude.list`: list.
   *
   * @default - not set
   */
  readonly tableExcludeList?: string[];

  /**
   * Tables whose changes are read, as regular expressions.
   *
   * `table.include.list`: list, high importance.
   *
   * @default - not set
   */
  readonly tableIncludeList?: string[];
}
