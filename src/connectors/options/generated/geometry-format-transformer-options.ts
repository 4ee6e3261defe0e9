// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumFormat } from './debezium-values';

/**
 * Options of `io.debezium.transforms.GeometryFormatTransformer`.
 *
 * Read from the versions 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
 */
export interface GeometryFormatTransformerOptions {
  /**
   * The option `format`: string.
   *
   * @default - `wkb`
   */
  readonly format?: DebeziumFormat;
}
