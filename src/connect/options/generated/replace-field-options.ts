// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.ReplaceField$Key` and `org.apache.kafka.connect.transforms.ReplaceField$Value`.
 *
 * Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface ReplaceFieldOptions {
  /**
   * `blacklist`: list, low importance.
   *
   * @default - not set
   * @deprecated its own documentation says so
   */
  readonly blacklist?: string[];

  /**
   * `exclude`: list.
   *
   * @default - not set
   */
  readonly exclude?: string[];

  /**
   * `include`: list.
   *
   * @default - not set
   */
  readonly include?: string[];

  /**
   * `renames`: list.
   *
   * @default - not set
   */
  readonly renames?: string[];

  /**
   * `whitelist`: list, low importance.
   *
   * @default - not set
   * @deprecated its own documentation says so
   */
  readonly whitelist?: string[];
}
