// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { DebeziumTableOpInvalidBehavior } from './debezium-values';

/**
 * Options of `io.debezium.connector.mongodb.transforms.outbox.MongoEventRouter`.
 *
 * Read from the versions 2.7.4.Final, 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/mongodb.html
 */
export interface MongoEventRouterOptions {
  /**
   * `collection.expand.json.payload`: boolean.
   *
   * @default - `false`
   */
  readonly collectionExpandJsonPayload?: boolean;

  /**
   * `collection.field.additional.missing`: string, since 3.6.1.
   *
   * @default - `error`
   */
  readonly collectionFieldAdditionalMissing?: string;

  /**
   * `collection.field.event.id`: string, low importance.
   *
   * @default - `_id`
   */
  readonly collectionFieldEventId?: string;

  /**
   * `collection.field.event.key`: string, low importance.
   *
   * @default - not set
   */
  readonly collectionFieldEventKey?: string;

  /**
   * `collection.field.event.payload`: string, low importance.
   *
   * @default - `payload`
   */
  readonly collectionFieldEventPayload?: string;

  /**
   * `collection.field.event.schema.version`: string, low importance.
   *
   * @default - not set
   */
  readonly collectionFieldEventSchemaVersion?: string;

  /**
   * `collection.field.event.timestamp`: string.
   *
   * @default - not set
   */
  readonly collectionFieldEventTimestamp?: string;

  /**
   * `collection.field.event.type`: string, low importance.
   *
   * @default - `type`
   */
  readonly collectionFieldEventType?: string;

  /**
   * `collection.fields.additional.placement`: list, high importance.
   *
   * @default - not set
   */
  readonly collectionFieldsAdditionalPlacement?: string[];

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
