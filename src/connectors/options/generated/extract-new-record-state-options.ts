// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumDeleteTombstoneHandlingMode } from './debezium-values';

/**
 * Options of `io.debezium.transforms.ExtractNewRecordState`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
 */
export interface ExtractNewRecordStateOptions {
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
   * The option `delete.handling.mode`: string, only in 2.7.4.Final.
   *
   * @default - `drop`
   * @deprecated not in version 3.7.0.Final
   */
  readonly deleteHandlingMode?: string;

  /**
   * The option `delete.tombstone.handling.mode`: string, only in 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `tombstone`
   */
  readonly deleteTombstoneHandlingMode?: DebeziumDeleteTombstoneHandlingMode;

  /**
   * The option `drop.fields.from.key`: boolean.
   *
   * @default - `false`
   */
  readonly dropFieldsFromKey?: boolean;

  /**
   * The option `drop.fields.header.name`: string.
   *
   * @default - not set
   */
  readonly dropFieldsHeaderName?: string;

  /**
   * The option `drop.fields.keep.schema.compatible`: boolean.
   *
   * @default - `true`
   */
  readonly dropFieldsKeepSchemaCompatible?: boolean;

  /**
   * The option `drop.tombstones`: boolean, only in 2.7.4.Final.
   *
   * @default - `true`
   * @deprecated not in version 3.7.0.Final
   */
  readonly dropTombstones?: boolean;

  /**
   * The option `route.by.field`: string.
   *
   * @default - not set
   */
  readonly routeByField?: string;
}
