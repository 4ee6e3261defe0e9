// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.ExtractChangedRecordState`.
 */
export interface ExtractChangedRecordStateOptions {
  /**
   * The option `header.changed.name`: string.
   *
   * @default - not set
   */
  readonly headerChangedName?: string;

  /**
   * The option `header.unchanged.name`: string.
   *
   * @default - not set
   */
  readonly headerUnchangedName?: string;
}
