// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.SetSchemaMetadata$Key` and `org.apache.kafka.connect.transforms.SetSchemaMetadata$Value`.
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
