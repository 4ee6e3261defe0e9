// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumDeleteTombstoneHandlingMode, ExtractNewDocumentStateArrayEncoding } from './debezium-values';

/**
 * Options of `io.debezium.connector.mongodb.transforms.ExtractNewDocumentState`.
 *
 * Read from the versions 2.7.4.Final, 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/mongodb.html
 */
export interface ExtractNewDocumentStateOptions {
  /**
   * `add.fields`: list, low importance.
   *
   * @default - not set
   */
  readonly addFields?: string[];

  /**
   * `add.fields.prefix`: string, low importance.
   *
   * @default - `__`
   */
  readonly addFieldsPrefix?: string;

  /**
   * `add.headers`: list, low importance.
   *
   * @default - not set
   */
  readonly addHeaders?: string[];

  /**
   * `add.headers.prefix`: string, low importance.
   *
   * @default - `__`
   */
  readonly addHeadersPrefix?: string;

  /**
   * `array.encoding`: string.
   *
   * @default - `array`
   */
  readonly arrayEncoding?: ExtractNewDocumentStateArrayEncoding;

  /**
   * `delete.handling.mode`: string, only in 2.7.4.
   *
   * @default - `drop`
   * @deprecated not in version 3.6.1
   */
  readonly deleteHandlingMode?: string;

  /**
   * `delete.tombstone.handling.mode`: string, since 3.6.1.
   *
   * @default - `tombstone`
   */
  readonly deleteTombstoneHandlingMode?: DebeziumDeleteTombstoneHandlingMode;

  /**
   * `delete.tombstone.handling.mode.rewrite-with-id`: boolean, since 3.6.1.
   *
   * @default - `false`
   */
  readonly deleteTombstoneHandlingModeRewriteWithId?: boolean;

  /**
   * `drop.tombstones`: boolean, low importance, only in 2.7.4.
   *
   * @default - `true`
   * @deprecated not in version 3.6.1
   */
  readonly dropTombstones?: boolean;

  /**
   * `flatten.struct`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly flattenStruct?: boolean;

  /**
   * `flatten.struct.delimiter`: string, low importance.
   *
   * @default - `_`
   */
  readonly flattenStructDelimiter?: string;

  /**
   * `route.by.field`: string, low importance.
   *
   * @default - not set
   */
  readonly routeByField?: string;
}
