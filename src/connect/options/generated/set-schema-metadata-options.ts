// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.SetSchemaMetadata$Key` and `org.apache.kafka.connect.transforms.SetSchemaMetadata$Value`.
 *
 * Sets the name and the version of the schema of keys or values. Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface SetSchemaMetadataOptions {
  /**
   * The name of the schema.
   *
   * `schema.name`: string, high importance.
   *
   * @default - not set
   */
  readonly schemaName?: string;

  /**
   * The version of the schema.
   *
   * `schema.version`: int, high importance.
   *
   * @default - not set
   */
  readonly schemaVersion?: number;
}
