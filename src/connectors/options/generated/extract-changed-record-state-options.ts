// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.ExtractChangedRecordState`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
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
