// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.ExtractChangedRecordState`.
 *
 * Lists in headers which fields a change altered and which it left alone. Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface ExtractChangedRecordStateOptions {
  /**
   * The header with the names of fields that changed.
   *
   * `header.changed.name`: string, low importance.
   *
   * @default - not set
   */
  readonly headerChangedName?: string;

  /**
   * The header with the names of fields that did not change.
   *
   * `header.unchanged.name`: string, low importance.
   *
   * @default - not set
   */
  readonly headerUnchangedName?: string;
}
