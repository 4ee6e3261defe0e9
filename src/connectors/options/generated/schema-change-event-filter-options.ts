// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.SchemaChangeEventFilter`.
 */
export interface SchemaChangeEventFilterOptions {
  /**
   * The option `schema.change.event.exclude.list`: string.
   *
   * @default - not set
   */
  readonly schemaChangeEventExcludeList?: string;
}
