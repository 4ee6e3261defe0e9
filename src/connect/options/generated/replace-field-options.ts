// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `org.apache.kafka.connect.transforms.ReplaceField$Key` and `org.apache.kafka.connect.transforms.ReplaceField$Value`.
 *
 * Leaves out, keeps or renames fields. Read from the versions 2.7.1, 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export interface ReplaceFieldOptions {
  /**
   * The fields to omit (an older name of the option).
   *
   * `blacklist`: list, low importance.
   *
   * @default - not set
   * @deprecated its own documentation says so; use `exclude`
   */
  readonly blacklist?: string[];

  /**
   * The fields to omit; overrides `include`.
   *
   * `exclude`: list.
   *
   * @default - not set
   */
  readonly exclude?: string[];

  /**
   * The fields to keep; all others are omitted.
   *
   * `include`: list.
   *
   * @default - not set
   */
  readonly include?: string[];

  /**
   * Pairs `old:new` of names of fields.
   *
   * `renames`: list.
   *
   * @default - not set
   */
  readonly renames?: string[];

  /**
   * The fields to keep (an older name of the option).
   *
   * `whitelist`: list, low importance.
   *
   * @default - not set
   * @deprecated its own documentation says so; use `include`
   */
  readonly whitelist?: string[];
}
