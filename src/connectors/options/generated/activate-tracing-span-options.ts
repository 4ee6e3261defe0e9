// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.transforms.tracing.ActivateTracingSpan`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
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
