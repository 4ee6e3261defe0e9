// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.TimezoneConverter`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
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
