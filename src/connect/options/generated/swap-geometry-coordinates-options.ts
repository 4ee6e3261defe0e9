// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.SwapGeometryCoordinates`.
 *
 * Swaps the coordinates of geometries. Read from the versions 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface SwapGeometryCoordinatesOptions {
  /**
   * The reference systems of which coordinates are swapped.
   *
   * `srids`: string, low importance.
   *
   * @default - not set
   */
  readonly srids?: string;
}
