// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.ReplaceField$Key` and `org.apache.kafka.connect.transforms.ReplaceField$Value`.
 *
 * Read from the versions 2.7.1, 3.7.2; an option of one of them says so.
 */
export interface ReplaceFieldOptions {
  /**
   * The option `blacklist`: list.
   *
   * @default - not set
   * @deprecated its own documentation says so
   */
  readonly blacklist?: string[];

  /**
   * The option `exclude`: list.
   *
   * @default - not set
   */
  readonly exclude?: string[];

  /**
   * The option `include`: list.
   *
   * @default - not set
   */
  readonly include?: string[];

  /**
   * The option `renames`: list.
   *
   * @default - not set
   */
  readonly renames?: string[];

  /**
   * The option `whitelist`: list.
   *
   * @default - not set
   * @deprecated its own documentation says so
   */
  readonly whitelist?: string[];
}
