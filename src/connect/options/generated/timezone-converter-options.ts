// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.TimezoneConverter`.
 *
 * Converts times of records to another time zone. Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface TimezoneConverterOptions {
  /**
   * The time zone, as a name or an offset: `Europe/Berlin`, `+02:00`.
   *
   * `converted.timezone`: string, high importance.
   *
   * @default - not set
   */
  readonly convertedTimezone?: string;

  /**
   * The fields that are not changed; all other times are converted.
   *
   * `exclude.list`: list, high importance.
   *
   * @default - not set
   */
  readonly excludeList?: string[];

  /**
   * The fields that are converted; all other times stay.
   *
   * `include.list`: list, high importance.
   *
   * @default - not set
   */
  readonly includeList?: string[];
}
