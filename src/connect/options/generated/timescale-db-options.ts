// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.connector.postgresql.transforms.timescaledb.TimescaleDb`.
 *
 * Sends changes of chunks of TimescaleDB to the topic of their hypertable or aggregate. Read from the versions 2.7.4.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/postgresql.html
 */
export interface TimescaleDbOptions {
  /**
   * The schemas that hold data of TimescaleDB.
   *
   * `schema.list`: list, high importance.
   *
   * @default - `_timescaledb_internal`
   */
  readonly schemaList?: string[];

  /**
   * What the names of the topics begin with.
   *
   * `target.topic.prefix`: string.
   *
   * @default - `timescaledb`
   */
  readonly targetTopicPrefix?: string;
}
