// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.connector.postgresql.transforms.timescaledb.TimescaleDb`.
 */
export interface DebeziumTimescaleDbOptions {
  /**
   * The option `schema.list`: list.
   *
   * @default - `_timescaledb_internal`
   */
  readonly schemaList?: string[];

  /**
   * The option `target.topic.prefix`: string.
   *
   * @default - `timescaledb`
   */
  readonly targetTopicPrefix?: string;
}
