// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumFormat } from './debezium-values';

/**
 * Options of `io.debezium.transforms.GeometryFormatTransformer`.
 */
export interface GeometryFormatTransformerOptions {
  /**
   * The option `format`: string.
   *
   * @default - `wkb`
   */
  readonly format?: DebeziumFormat;
}
