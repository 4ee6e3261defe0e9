// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.SchemaChangeEventFilter`.
 *
 * Drops events about changes of table structures. Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface SchemaChangeEventFilterOptions {
  /**
   * The kinds of change that are dropped, such as `CREATE` or `ALTER`.
   *
   * `schema.change.event.exclude.list`: string, high importance.
   *
   * @default - not set
   */
  readonly schemaChangeEventExcludeList?: string;
}
