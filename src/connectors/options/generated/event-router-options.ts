// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumTableFieldAdditionalMissing, DebeziumTableJsonPayloadNullBehavior, DebeziumTableOpInvalidBehavior } from './debezium-values';

/**
 * Options of `io.debezium.transforms.outbox.EventRouter`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
 */
export interface EventRouterOptions {
  /**
   * The option `route.by.field`: string.
   *
   * @default - `aggregatetype`
   */
  readonly routeByField?: string;

  /**
   * The option `route.tombstone.on.empty.payload`: boolean.
   *
   * @default - `false`
   */
  readonly routeTombstoneOnEmptyPayload?: boolean;

  /**
   * The option `route.topic.regex`: string.
   *
   * @default - `(?<routedByValue>.*)`
   */
  readonly routeTopicRegex?: string;

  /**
   * The option `route.topic.replacement`: string.
   *
   * @default - `outbox.event.${routedByValue}`
   */
  readonly routeTopicReplacement?: string;

  /**
   * The option `table.expand.json.payload`: boolean.
   *
   * @default - `false`
   */
  readonly tableExpandJsonPayload?: boolean;

  /**
   * The option `table.field.additional.missing`: string, only in 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `error`
   */
  readonly tableFieldAdditionalMissing?: DebeziumTableFieldAdditionalMissing;

  /**
   * The option `table.field.event.id`: string.
   *
   * @default - `id`
   */
  readonly tableFieldEventId?: string;

  /**
   * The option `table.field.event.key`: string.
   *
   * @default - `aggregateid`
   */
  readonly tableFieldEventKey?: string;

  /**
   * The option `table.field.event.payload`: string.
   *
   * @default - `payload`
   */
  readonly tableFieldEventPayload?: string;

  /**
   * The option `table.field.event.schema.version`: string.
   *
   * @default - not set
   */
  readonly tableFieldEventSchemaVersion?: string;

  /**
   * The option `table.field.event.timestamp`: string.
   *
   * @default - not set
   */
  readonly tableFieldEventTimestamp?: string;

  /**
   * The option `table.field.event.type`: string.
   *
   * @default - `type`
   */
  readonly tableFieldEventType?: string;

  /**
   * The option `table.fields.additional.error.on.missing`: boolean, only in 2.7.4.Final, 3.5.0.Final.
   *
   * @default - `true`
   * @deprecated not in version 3.7.0.Final
   */
  readonly tableFieldsAdditionalErrorOnMissing?: boolean;

  /**
   * The option `table.fields.additional.placement`: list.
   *
   * @default - not set
   */
  readonly tableFieldsAdditionalPlacement?: string[];

  /**
   * The option `table.json.payload.empty.array.behavior`: string, only in 3.7.0.Final.
   *
   * @default - `ignore`
   */
  readonly tableJsonPayloadEmptyArrayBehavior?: string;

  /**
   * The option `table.json.payload.null.behavior`: string.
   *
   * @default - `ignore`
   */
  readonly tableJsonPayloadNullBehavior?: DebeziumTableJsonPayloadNullBehavior;

  /**
   * The option `table.op.invalid.behavior`: string.
   *
   * @default - `warn`
   */
  readonly tableOpInvalidBehavior?: DebeziumTableOpInvalidBehavior;

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
