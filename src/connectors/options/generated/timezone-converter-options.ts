// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.TimezoneConverter`.
 */
export interface TimezoneConverterOptions {
  /**
   * The option `converted.timezone`: string.
   *
   * @default - not set
   */
  readonly convertedTimezone?: string;

  /**
   * The option `exclude.list`: list.
   *
   * @default - not set
   */
  readonly excludeList?: string[];

  /**
   * The option `include.list`: list.
   *
   * @default - not set
   */
  readonly includeList?: string[];
}
