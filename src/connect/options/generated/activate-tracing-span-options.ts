// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.tracing.ActivateTracingSpan`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface ActivateTracingSpanOptions {
  /**
   * `tracing.operation.name`: string, high importance.
   *
   * @default - `debezium-read`
   */
  readonly tracingOperationName?: string;

  /**
   * `tracing.span.context.field`: string, high importance.
   *
   * @default - `tracingspancontext`
   */
  readonly tracingSpanContextField?: string;

  /**
   * `tracing.with.context.field.only`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly tracingWithContextFieldOnly?: boolean;
}
