// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { DebeziumTableOpInvalidBehavior } from './debezium-values';

/**
 * Options of `io.debezium.connector.mongodb.transforms.outbox.MongoEventRouter`.
 *
 * Read from the versions 2.7.4.Final, 3.6.1.Final; an option of one of them says so.
 */
export interface DebeziumMongoEventRouterOptions {
  /**
   * The option `collection.expand.json.payload`: boolean.
   *
   * @default - `false`
   */
  readonly collectionExpandJsonPayload?: boolean;

  /**
   * The option `collection.field.additional.missing`: string, only in 3.6.1.Final.
   *
   * @default - `error`
   */
  readonly collectionFieldAdditionalMissing?: string;

  /**
   * The option `collection.field.event.id`: string.
   *
   * @default - `_id`
   */
  readonly collectionFieldEventId?: string;

  /**
   * The option `collection.field.event.key`: string.
   *
   * @default - not set
   */
  readonly collectionFieldEventKey?: string;

  /**
   * The option `collection.field.event.payload`: string.
   *
   * @default - `payload`
   */
  readonly collectionFieldEventPayload?: string;

  /**
   * The option `collection.field.event.schema.version`: string.
   *
   * @default - not set
   */
  readonly collectionFieldEventSchemaVersion?: string;

  /**
   * The option `collection.field.event.timestamp`: string.
   *
   * @default - not set
   */
  readonly collectionFieldEventTimestamp?: string;

  /**
   * The option `collection.field.event.type`: string.
   *
   * @default - `type`
   */
  readonly collectionFieldEventType?: string;

  /**
   * The option `collection.fields.additional.placement`: list.
   *
   * @default - not set
   */
  readonly collectionFieldsAdditionalPlacement?: string[];

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
