// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumTableOpInvalidBehavior, EventRouterTableFieldAdditionalMissing, EventRouterTableJsonPayloadNullBehavior } from './debezium-values';

/**
 * Options of `io.debezium.transforms.outbox.EventRouter`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface EventRouterOptions {
  /**
   * `route.by.field`: string, high importance.
   *
   * @default - `aggregatetype`
   */
  readonly routeByField?: string;

  /**
   * `route.tombstone.on.empty.payload`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly routeTombstoneOnEmptyPayload?: boolean;

  /**
   * `route.topic.regex`: string, low importance.
   *
   * @default - `(?<routedByValue>.*)`
   */
  readonly routeTopicRegex?: string;

  /**
   * `route.topic.replacement`: string, high importance.
   *
   * @default - `outbox.event.${routedByValue}`
   */
  readonly routeTopicReplacement?: string;

  /**
   * `table.expand.json.payload`: boolean.
   *
   * @default - `false`
   */
  readonly tableExpandJsonPayload?: boolean;

  /**
   * `table.field.additional.missing`: string, since 3.6.0.
   *
   * @default - `error`
   */
  readonly tableFieldAdditionalMissing?: EventRouterTableFieldAdditionalMissing;

  /**
   * `table.field.event.id`: string, low importance.
   *
   * @default - `id`
   */
  readonly tableFieldEventId?: string;

  /**
   * `table.field.event.key`: string, low importance.
   *
   * @default - `aggregateid`
   */
  readonly tableFieldEventKey?: string;

  /**
   * `table.field.event.payload`: string, low importance.
   *
   * @default - `payload`
   */
  readonly tableFieldEventPayload?: string;

  /**
   * `table.field.event.schema.version`: string, low importance.
   *
   * @default - not set
   */
  readonly tableFieldEventSchemaVersion?: string;

  /**
   * `table.field.event.timestamp`: string.
   *
   * @default - not set
   */
  readonly tableFieldEventTimestamp?: string;

  /**
   * `table.field.event.type`: string, low importance.
   *
   * @default - `type`
   */
  readonly tableFieldEventType?: string;

  /**
   * `table.fields.additional.error.on.missing`: boolean, only in 2.7.4, 3.5.0.
   *
   * @default - `true`
   * @deprecated not in version 3.7.0
   */
  readonly tableFieldsAdditionalErrorOnMissing?: boolean;

  /**
   * `table.fields.additional.placement`: list, high importance.
   *
   * @default - not set
   */
  readonly tableFieldsAdditionalPlacement?: string[];

  /**
   * `table.json.payload.empty.array.behavior`: string, since 3.7.0.
   *
   * @default - `ignore`
   */
  readonly tableJsonPayloadEmptyArrayBehavior?: string;

  /**
   * `table.json.payload.null.behavior`: string.
   *
   * @default - `ignore`
   */
  readonly tableJsonPayloadNullBehavior?: EventRouterTableJsonPayloadNullBehavior;

  /**
   * `table.op.invalid.behavior`: string.
   *
   * @default - `warn`
   */
  readonly tableOpInvalidBehavior?: DebeziumTableOpInvalidBehavior;

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
