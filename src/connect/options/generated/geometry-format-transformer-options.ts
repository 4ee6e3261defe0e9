// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { GeometryFormatTransformerFormat } from './debezium-values';

/**
 * Options of `io.debezium.transforms.GeometryFormatTransformer`.
 *
 * Changes the binary form of geometries. Read from the versions 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface GeometryFormatTransformerOptions {
  /**
   * The form of the geometries: with a reference system, `ewkb`, or without, `wkb`.
   *
   * `format`: string, low importance.
   *
   * @default - `wkb`
   */
  readonly format?: GeometryFormatTransformerFormat;
}
