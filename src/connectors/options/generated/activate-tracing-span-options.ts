// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.tracing.ActivateTracingSpan`.
 */
export interface ActivateTracingSpanOptions {
  /**
   * The option `tracing.operation.name`: string.
   *
   * @default - `debezium-read`
   */
  readonly tracingOperationName?: string;

  /**
   * The option `tracing.span.context.field`: string.
   *
   * @default - `tracingspancontext`
   */
  readonly tracingSpanContextField?: string;

  /**
   * The option `tracing.with.context.field.only`: boolean.
   *
   * @default - `false`
   */
  readonly tracingWithContextFieldOnly?: boolean;
}
