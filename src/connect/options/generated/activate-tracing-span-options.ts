// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.tracing.ActivateTracingSpan`.
 *
 * Carries a trace of OpenTelemetry from the application into the record. Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface ActivateTracingSpanOptions {
  /**
   * The name of the operation in traces.
   *
   * `tracing.operation.name`: string, high importance.
   *
   * @default - `debezium-read`
   */
  readonly tracingOperationName?: string;

  /**
   * The field that holds the context of the trace.
   *
   * `tracing.span.context.field`: string, high importance.
   *
   * @default - `tracingspancontext`
   */
  readonly tracingSpanContextField?: string;

  /**
   * Whether only records that carry the context of a trace are traced.
   *
   * `tracing.with.context.field.only`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly tracingWithContextFieldOnly?: boolean;
}
