// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.SetSchemaMetadata$Key` and `org.apache.kafka.connect.transforms.SetSchemaMetadata$Value`.
 *
 * Read from the versions 2.7.1, 3.7.2; an option of one of them says so.
 */
export interface SetSchemaMetadataOptions {
  /**
   * The option `schema.name`: string.
   *
   * @default - not set
   */
  readonly schemaName?: string;

  /**
   * The option `schema.version`: int.
   *
   * @default - not set
   */
  readonly schemaVersion?: number;
}
