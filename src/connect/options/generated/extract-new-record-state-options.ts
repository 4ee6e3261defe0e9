// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumDeleteTombstoneHandlingMode } from './debezium-values';

/**
 * Options of `io.debezium.transforms.ExtractNewRecordState`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface ExtractNewRecordStateOptions {
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
   * `delete.handling.mode`: string, only in 2.7.4.
   *
   * @default - `drop`
   * @deprecated not in version 3.7.0; use `delete.tombstone.handling.mode`
   */
  readonly deleteHandlingMode?: string;

  /**
   * `delete.tombstone.handling.mode`: string, since 3.5.0.
   *
   * @default - `tombstone`
   */
  readonly deleteTombstoneHandlingMode?: DebeziumDeleteTombstoneHandlingMode;

  /**
   * `drop.fields.from.key`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly dropFieldsFromKey?: boolean;

  /**
   * `drop.fields.header.name`: string, low importance.
   *
   * @default - not set
   */
  readonly dropFieldsHeaderName?: string;

  /**
   * `drop.fields.keep.schema.compatible`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly dropFieldsKeepSchemaCompatible?: boolean;

  /**
   * `drop.tombstones`: boolean, low importance, only in 2.7.4.
   *
   * @default - `true`
   * @deprecated not in version 3.7.0; use `delete.tombstone.handling.mode`
   */
  readonly dropTombstones?: boolean;

  /**
   * `route.by.field`: string, low importance.
   *
   * @default - not set
   */
  readonly routeByField?: string;
}
