// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Size } from 'aws-cdk-lib';
import type { RefuseRecordsValue } from './refuse-records-values';

/**
 * Options of `io.github.cdkmskconnect.guard.RefuseRecords`.
 *
 * Refuses records at which a sink would stop for good, so that the dead-letter queue gets them. The plugin must hold `ExtensionArchive.refusedRecords()`. Read from version 1.0.0.
 */
export interface RefuseRecordsOptions {
  /**
   * The bytes that the text of a key may have, in UTF-8.
   *
   * `key.max.bytes`: int, high importance, at least 1.
   *
   * @default - `2147483647 bytes`
   */
  readonly keyMaxBytes?: Size;

  /**
   * Whether a record with a value must have a key.
   *
   * `key.required`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly keyRequired?: boolean;

  /**
   * What a value must be: `document` is an object with fields, `struct` one with a schema.
   *
   * `value`: string, high importance.
   *
   * @default - `any`
   */
  readonly value?: RefuseRecordsValue;
}
