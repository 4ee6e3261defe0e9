// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumArrayEncoding, DebeziumDeleteTombstoneHandlingMode } from './debezium-values';

/**
 * Options of `io.debezium.connector.mongodb.transforms.ExtractNewDocumentState`.
 *
 * Read from the versions 2.7.4.Final, 3.6.1.Final; an option of one of them says so.
 */
export interface DebeziumExtractNewDocumentStateOptions {
  /**
   * The option `add.fields`: list.
   *
   * @default - not set
   */
  readonly addFields?: string[];

  /**
   * The option `add.fields.prefix`: string.
   *
   * @default - `__`
   */
  readonly addFieldsPrefix?: string;

  /**
   * The option `add.headers`: list.
   *
   * @default - not set
   */
  readonly addHeaders?: string[];

  /**
   * The option `add.headers.prefix`: string.
   *
   * @default - `__`
   */
  readonly addHeadersPrefix?: string;

  /**
   * The option `array.encoding`: string.
   *
   * @default - `array`
   */
  readonly arrayEncoding?: DebeziumArrayEncoding;

  /**
   * The option `delete.handling.mode`: string, only in 2.7.4.Final.
   *
   * @default - `drop`
   * @deprecated not in version 3.6.1.Final
   */
  readonly deleteHandlingMode?: string;

  /**
   * The option `delete.tombstone.handling.mode`: string, only in 3.6.1.Final.
   *
   * @default - `tombstone`
   */
  readonly deleteTombstoneHandlingMode?: DebeziumDeleteTombstoneHandlingMode;

  /**
   * The option `delete.tombstone.handling.mode.rewrite-with-id`: boolean, only in 3.6.1.Final.
   *
   * @default - `false`
   */
  readonly deleteTombstoneHandlingModeRewriteWithId?: boolean;

  /**
   * The option `drop.tombstones`: boolean, only in 2.7.4.Final.
   *
   * @default - `true`
   * @deprecated not in version 3.6.1.Final
   */
  readonly dropTombstones?: boolean;

  /**
   * The option `flatten.struct`: boolean.
   *
   * @default - `false`
   */
  readonly flattenStruct?: boolean;

  /**
   * The option `flatten.struct.delimiter`: string.
   *
   * @default - `_`
   */
  readonly flattenStructDelimiter?: string;

  /**
   * The option `route.by.field`: string.
   *
   * @default - not set
   */
  readonly routeByField?: string;
}
