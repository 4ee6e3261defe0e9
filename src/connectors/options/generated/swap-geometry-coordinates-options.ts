// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.SwapGeometryCoordinates`.
 */
export interface SwapGeometryCoordinatesOptions {
  /**
   * The option `srids`: string.
   *
   * @default - not set
   */
  readonly srids?: string;
}
