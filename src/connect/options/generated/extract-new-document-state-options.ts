// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumDeleteTombstoneHandlingMode, ExtractNewDocumentStateArrayEncoding } from './debezium-values';

/**
 * Options of `io.debezium.connector.mongodb.transforms.ExtractNewDocumentState`.
 *
 * Replaces a change event of MongoDB with the document after the change. Read from the versions 2.7.4.Final, 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/mongodb.html
 */
export interface ExtractNewDocumentStateOptions {
  /**
   * Fields of the envelope that are added to the row, such as `op` and `source.ts_ms`.
   *
   * `add.fields`: list, low importance.
   *
   * @default - not set
   */
  readonly addFields?: string[];

  /**
   * What the names of added fields begin with.
   *
   * `add.fields.prefix`: string, low importance.
   *
   * @default - `__`
   */
  readonly addFieldsPrefix?: string;

  /**
   * Fields of the envelope that are added as headers.
   *
   * `add.headers`: list, low importance.
   *
   * @default - not set
   */
  readonly addHeaders?: string[];

  /**
   * What the names of added headers begin with.
   *
   * `add.headers.prefix`: string, low importance.
   *
   * @default - `__`
   */
  readonly addHeadersPrefix?: string;

  /**
   * Whether arrays stay arrays or become documents with numbered fields, for arrays of mixed types.
   *
   * `array.encoding`: string.
   *
   * @default - `array`
   */
  readonly arrayEncoding?: ExtractNewDocumentStateArrayEncoding;

  /**
   * What becomes of the event of a deletion.
   *
   * `delete.handling.mode`: string, only in 2.7.4.
   *
   * @default - `drop`
   * @deprecated not in version 3.6.1; use `delete.tombstone.handling.mode`
   */
  readonly deleteHandlingMode?: string;

  /**
   * What a deletion leaves: a tombstone, a rewritten row, both, or nothing.
   *
   * `delete.tombstone.handling.mode`: string, since 3.6.1.
   *
   * @default - `tombstone`
   */
  readonly deleteTombstoneHandlingMode?: DebeziumDeleteTombstoneHandlingMode;

  /**
   * Whether the rewritten record of a deletion holds the id of the document.
   *
   * `delete.tombstone.handling.mode.rewrite-with-id`: boolean, since 3.6.1.
   *
   * @default - `false`
   */
  readonly deleteTombstoneHandlingModeRewriteWithId?: boolean;

  /**
   * Whether tombstones are dropped.
   *
   * `drop.tombstones`: boolean, low importance, only in 2.7.4.
   *
   * @default - `true`
   * @deprecated not in version 3.6.1; use `delete.tombstone.handling.mode`
   */
  readonly dropTombstones?: boolean;

  /**
   * Whether nested documents become fields of one level.
   *
   * `flatten.struct`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly flattenStruct?: boolean;

  /**
   * The text between the names of the levels.
   *
   * `flatten.struct.delimiter`: string, low importance.
   *
   * @default - `_`
   */
  readonly flattenStructDelimiter?: string;

  /**
   * The field whose value decides on the topic.
   *
   * `route.by.field`: string, low importance.
   *
   * @default - not set
   */
  readonly routeByField?: string;
}
