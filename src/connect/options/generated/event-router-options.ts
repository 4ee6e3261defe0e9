// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumTableOpInvalidBehavior, EventRouterTableFieldAdditionalMissing, EventRouterTableJsonPayloadNullBehavior } from './debezium-values';

/**
 * Options of `io.debezium.transforms.outbox.EventRouter`.
 *
 * Makes events of an outbox table records of their own topics. Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/transformations/index.html
 */
export interface EventRouterOptions {
  /**
   * The field whose value decides on the topic.
   *
   * `route.by.field`: string, high importance.
   *
   * @default - `aggregatetype`
   */
  readonly routeByField?: string;

  /**
   * Whether an event without payload becomes a tombstone.
   *
   * `route.tombstone.on.empty.payload`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly routeTombstoneOnEmptyPayload?: boolean;

  /**
   * The regular expression over the value of the field that decides on the topic.
   *
   * `route.topic.regex`: string, low importance.
   *
   * @default - `(?<routedByValue>.*)`
   */
  readonly routeTopicRegex?: string;

  /**
   * The name of the topic; `${routedByValue}` is replaced with the value.
   *
   * `route.topic.replacement`: string, high importance.
   *
   * @default - `outbox.event.${routedByValue}`
   */
  readonly routeTopicReplacement?: string;

  /**
   * Whether a payload of JSON text becomes a structure.
   *
   * `table.expand.json.payload`: boolean.
   *
   * @default - `false`
   */
  readonly tableExpandJsonPayload?: boolean;

  /**
   * What happens where an additional column is missing.
   *
   * `table.field.additional.missing`: string, since 3.6.0.
   *
   * @default - `error`
   */
  readonly tableFieldAdditionalMissing?: EventRouterTableFieldAdditionalMissing;

  /**
   * The column with the id of an event.
   *
   * `table.field.event.id`: string, low importance.
   *
   * @default - `id`
   */
  readonly tableFieldEventId?: string;

  /**
   * The column with the key of an event.
   *
   * `table.field.event.key`: string, low importance.
   *
   * @default - `aggregateid`
   */
  readonly tableFieldEventKey?: string;

  /**
   * The column with the payload of an event.
   *
   * `table.field.event.payload`: string, low importance.
   *
   * @default - `payload`
   */
  readonly tableFieldEventPayload?: string;

  /**
   * The column with the version of the schema of an event.
   *
   * `table.field.event.schema.version`: string, low importance.
   *
   * @default - not set
   */
  readonly tableFieldEventSchemaVersion?: string;

  /**
   * The column with the time of an event.
   *
   * `table.field.event.timestamp`: string.
   *
   * @default - not set
   */
  readonly tableFieldEventTimestamp?: string;

  /**
   * The column with the type of an event.
   *
   * `table.field.event.type`: string, low importance.
   *
   * @default - `type`
   */
  readonly tableFieldEventType?: string;

  /**
   * Whether a missing additional column is an error.
   *
   * `table.fields.additional.error.on.missing`: boolean, only in 2.7.4, 3.5.0.
   *
   * @default - `true`
   * @deprecated not in version 3.7.0; use `table.field.additional.missing`
   */
  readonly tableFieldsAdditionalErrorOnMissing?: boolean;

  /**
   * Additional columns, with where they go: `column:header`, `column:envelope`, `column:partition`, and an alias.
   *
   * `table.fields.additional.placement`: list, high importance.
   *
   * @default - not set
   */
  readonly tableFieldsAdditionalPlacement?: string[];

  /**
   * What an empty array of a payload becomes.
   *
   * `table.json.payload.empty.array.behavior`: string, since 3.7.0.
   *
   * @default - `ignore`
   */
  readonly tableJsonPayloadEmptyArrayBehavior?: string;

  /**
   * What happens to a null payload: it is omitted, or becomes optional bytes.
   *
   * `table.json.payload.null.behavior`: string.
   *
   * @default - `ignore`
   */
  readonly tableJsonPayloadNullBehavior?: EventRouterTableJsonPayloadNullBehavior;

  /**
   * What happens when an event of the outbox is changed, which it should not be.
   *
   * `table.op.invalid.behavior`: string.
   *
   * @default - `warn`
   */
  readonly tableOpInvalidBehavior?: DebeziumTableOpInvalidBehavior;

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
