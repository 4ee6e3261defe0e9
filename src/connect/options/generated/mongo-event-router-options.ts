// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumTableOpInvalidBehavior } from './debezium-values';

/**
 * Options of `io.debezium.connector.mongodb.transforms.outbox.MongoEventRouter`.
 *
 * Makes events of an outbox collection records of their own topics. Read from the versions 2.7.4.Final, 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/mongodb.html
 */
export interface MongoEventRouterOptions {
  /**
   * Whether a payload of JSON text becomes a structure.
   *
   * `collection.expand.json.payload`: boolean.
   *
   * @default - `false`
   */
  readonly collectionExpandJsonPayload?: boolean;

  /**
   * What happens where an additional field is missing.
   *
   * `collection.field.additional.missing`: string, since 3.6.1.
   *
   * @default - `error`
   */
  readonly collectionFieldAdditionalMissing?: string;

  /**
   * The field with the id of an event.
   *
   * `collection.field.event.id`: string, low importance.
   *
   * @default - `_id`
   */
  readonly collectionFieldEventId?: string;

  /**
   * The field with the key of an event.
   *
   * `collection.field.event.key`: string, low importance.
   *
   * @default - not set
   */
  readonly collectionFieldEventKey?: string;

  /**
   * The field with the payload of an event.
   *
   * `collection.field.event.payload`: string, low importance.
   *
   * @default - `payload`
   */
  readonly collectionFieldEventPayload?: string;

  /**
   * The field with the version of the schema of an event.
   *
   * `collection.field.event.schema.version`: string, low importance.
   *
   * @default - not set
   */
  readonly collectionFieldEventSchemaVersion?: string;

  /**
   * The field with the time of an event.
   *
   * `collection.field.event.timestamp`: string.
   *
   * @default - not set
   */
  readonly collectionFieldEventTimestamp?: string;

  /**
   * The field with the type of an event.
   *
   * `collection.field.event.type`: string, low importance.
   *
   * @default - `type`
   */
  readonly collectionFieldEventType?: string;

  /**
   * Additional fields, with where they go: `field:header`, `field:envelope`, `field:partition`, and an alias.
   *
   * `collection.fields.additional.placement`: list, high importance.
   *
   * @default - not set
   */
  readonly collectionFieldsAdditionalPlacement?: string[];

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
