// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumDeleteTombstoneHandlingMode } from './debezium-values';

/**
 * Options of `io.debezium.transforms.ExtractNewRecordState`.
 *
 * Replaces a change event with the row after the change. Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface ExtractNewRecordStateOptions {
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
   * What becomes of the event of a deletion.
   *
   * `delete.handling.mode`: string, only in 2.7.4.
   *
   * @default - `drop`
   * @deprecated not in version 3.7.0; use `delete.tombstone.handling.mode`
   */
  readonly deleteHandlingMode?: string;

  /**
   * What a deletion leaves: a tombstone, a rewritten row, both, or nothing.
   *
   * `delete.tombstone.handling.mode`: string, since 3.5.0.
   *
   * @default - `tombstone`
   */
  readonly deleteTombstoneHandlingMode?: DebeziumDeleteTombstoneHandlingMode;

  /**
   * Whether fields are also omitted from the key.
   *
   * `drop.fields.from.key`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly dropFieldsFromKey?: boolean;

  /**
   * The header that lists the fields to omit.
   *
   * `drop.fields.header.name`: string, low importance.
   *
   * @default - not set
   */
  readonly dropFieldsHeaderName?: string;

  /**
   * Whether only optional fields are excluded, so that the schema stays compatible.
   *
   * `drop.fields.keep.schema.compatible`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly dropFieldsKeepSchemaCompatible?: boolean;

  /**
   * Whether tombstones are dropped.
   *
   * `drop.tombstones`: boolean, low importance, only in 2.7.4.
   *
   * @default - `true`
   * @deprecated not in version 3.7.0; use `delete.tombstone.handling.mode`
   */
  readonly dropTombstones?: boolean;

  /**
   * The field whose value decides on the topic.
   *
   * `route.by.field`: string, low importance.
   *
   * @default - not set
   */
  readonly routeByField?: string;
}
