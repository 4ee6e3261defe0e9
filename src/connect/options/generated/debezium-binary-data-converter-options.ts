// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.converters.BinaryDataConverter`.
 *
 * Unchanged bytes of an outbox event; other values use another converter. Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface DebeziumBinaryDataConverterOptions {
  /**
   * The converter for what is not bytes.
   *
   * `delegate.converter.type`: string, low importance.
   *
   * @default - not set
   */
  readonly delegateConverterType?: string;
}
