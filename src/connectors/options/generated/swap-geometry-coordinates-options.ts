// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.SwapGeometryCoordinates`.
 *
 * Read from the versions 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
 */
export interface SwapGeometryCoordinatesOptions {
  /**
   * The option `srids`: string.
   *
   * @default - not set
   */
  readonly srids?: string;
}
