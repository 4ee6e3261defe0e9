// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { MongoDbOptions } from './mongo-db-options';
import type { MongoDbSinkDocumentIdStrategyUuidFormat, MongoDbSinkErrorsTolerance, MongoDbSinkProjectionType, MongoDbSinkTimeseriesGranularity } from './mongo-db-values';

/**
 * Options of `com.mongodb.kafka.connect.MongoSinkConnector`.
 *
 * Writes records as documents of collections of MongoDB. Read from version 2.0.1.
 *
 * @see https://www.mongodb.com/docs/kafka-connector/current/sink-connector/configuration-properties/
 */
export interface MongoDbSinkOptions extends MongoDbOptions {
  /**
   * Whether the writes of a batch are done in order, and end at the first error.
   *
   * `bulk.write.ordered`: boolean.
   *
   * @default - `true`
   */
  readonly bulkWriteOrdered?: boolean;

  /**
   * The class that turns change events into writes.
   *
   * `change.data.capture.handler`: string, low importance.
   *
   * @default - not set
   */
  readonly changeDataCaptureHandler?: string;

  /**
   * The collection that is written; without it, one named as the topic.
   *
   * `collection`: string, high importance.
   *
   * @default - not set
   */
  readonly collection?: string;

  /**
   * The database that is written.
   *
   * `database`: string, high importance, required.
   *
   * @default - none
   */
  readonly database?: string;

  /**
   * Whether a record without a value deletes its document.
   *
   * `delete.on.null.values`: boolean.
   *
   * @default - `false`
   */
  readonly deleteOnNullValues?: boolean;

  /**
   * The class that turns records without a value into deletions.
   *
   * `delete.writemodel.strategy`: string, low importance.
   *
   * @default - `com.mongodb.kafka.connect.sink.writemodel.strategy.DeleteOne…`
   */
  readonly deleteWritemodelStrategy?: string;

  /**
   * The class that makes the id of a document.
   *
   * `document.id.strategy`: string, high importance.
   *
   * @default - `com.mongodb.kafka.connect.sink.processor.id.strategy.BsonOid…`
   */
  readonly documentIdStrategy?: string;

  /**
   * Whether an id that the record has is replaced.
   *
   * `document.id.strategy.overwrite.existing`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly documentIdStrategyOverwriteExisting?: boolean;

  /**
   * The fields of the key for the id.
   *
   * `document.id.strategy.partial.key.projection.list`: string, low importance.
   *
   * @default - not set
   */
  readonly documentIdStrategyPartialKeyProjectionList?: string;

  /**
   * Whether the fields of the key for the id are listed to be kept or excluded.
   *
   * `document.id.strategy.partial.key.projection.type`: string, low importance.
   *
   * @default - not set
   */
  readonly documentIdStrategyPartialKeyProjectionType?: MongoDbSinkProjectionType;

  /**
   * The fields of the value for the id.
   *
   * `document.id.strategy.partial.value.projection.list`: string, low importance.
   *
   * @default - not set
   */
  readonly documentIdStrategyPartialValueProjectionList?: string;

  /**
   * Whether the fields of the value for the id are listed to be kept or excluded.
   *
   * `document.id.strategy.partial.value.projection.type`: string, low importance.
   *
   * @default - not set
   */
  readonly documentIdStrategyPartialValueProjectionType?: MongoDbSinkProjectionType;

  /**
   * How UUIDs are written as ids.
   *
   * `document.id.strategy.uuid.format`: string, high importance.
   *
   * @default - `string`
   */
  readonly documentIdStrategyUuidFormat?: MongoDbSinkDocumentIdStrategyUuidFormat;

  /**
   * Whether a record that cannot be handled is skipped, `all`, or ends the task, `none`.
   *
   * `errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly errorsTolerance?: MongoDbSinkErrorsTolerance;

  /**
   * New names of fields, as a JSON list.
   *
   * `field.renamer.mapping`: string, low importance.
   *
   * @default - `[]`
   */
  readonly fieldRenamerMapping?: string;

  /**
   * New names of fields by regular expressions, as a JSON list.
   *
   * `field.renamer.regexp`: string, low importance.
   *
   * @default - `[]`
   */
  readonly fieldRenamerRegexp?: string;

  /**
   * The fields of the key that are kept or excluded.
   *
   * `key.projection.list`: string, low importance.
   *
   * @default - not set
   */
  readonly keyProjectionList?: string;

  /**
   * Whether the listed fields of the key are kept or excluded.
   *
   * `key.projection.type`: string, low importance.
   *
   * @default - `none`
   */
  readonly keyProjectionType?: MongoDbSinkProjectionType;

  /**
   * The greatest number of writes in one batch; 0 for all that came at once.
   *
   * `max.batch.size`: int, at least 0.
   *
   * @default - `0`
   */
  readonly maxBatchSize?: number;

  /**
   * Whether each failed write is logged.
   *
   * `mongo.errors.log.enable`: boolean.
   *
   * @default - `false`
   */
  readonly mongoErrorsLogEnable?: boolean;

  /**
   * Whether a failed write is skipped, or ends the task.
   *
   * `mongo.errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly mongoErrorsTolerance?: MongoDbSinkErrorsTolerance;

  /**
   * The class that decides on database and collection of a record.
   *
   * `namespace.mapper`: string, high importance.
   *
   * @default - `com.mongodb.kafka.connect.sink.namespace.mapping.DefaultName…`
   */
  readonly namespaceMapper?: string;

  /**
   * Whether a record whose collection cannot be determined is an error.
   *
   * `namespace.mapper.error.if.invalid`: boolean.
   *
   * @default - `false`
   */
  readonly namespaceMapperErrorIfInvalid?: boolean;

  /**
   * The field of the key that names the collection.
   *
   * `namespace.mapper.key.collection.field`: string.
   *
   * @default - not set
   */
  readonly namespaceMapperKeyCollectionField?: string;

  /**
   * The field of the key that names the database.
   *
   * `namespace.mapper.key.database.field`: string.
   *
   * @default - not set
   */
  readonly namespaceMapperKeyDatabaseField?: string;

  /**
   * The field of the value that names the collection.
   *
   * `namespace.mapper.value.collection.field`: string.
   *
   * @default - not set
   */
  readonly namespaceMapperValueCollectionField?: string;

  /**
   * The field of the value that names the database.
   *
   * `namespace.mapper.value.database.field`: string.
   *
   * @default - not set
   */
  readonly namespaceMapperValueDatabaseField?: string;

  /**
   * Classes that change a document before it is written.
   *
   * `post.processor.chain`: list, low importance.
   *
   * @default - `com.mongodb.kafka.connect.sink.processor.DocumentIdAdder`
   */
  readonly postProcessorChain?: string[];

  /**
   * The number of batches after which the sink pauses; 0 for never.
   *
   * `rate.limiting.every.n`: int, low importance, at least 0.
   *
   * @default - `0`
   */
  readonly rateLimitingEveryN?: number;

  /**
   * How long the sink pauses.
   *
   * `rate.limiting.timeout`: int, low importance, at least 0.
   *
   * @default - `0 ms`
   */
  readonly rateLimitingTimeout?: Duration;

  /**
   * After which time documents of a time series are deleted; 0 for never.
   *
   * `timeseries.expire.after.seconds`: long, low importance, at least 0.
   *
   * @default - `0 s`
   */
  readonly timeseriesExpireAfterSeconds?: Duration;

  /**
   * How far apart the documents of a time series are.
   *
   * `timeseries.granularity`: string, low importance.
   *
   * @default - not set
   */
  readonly timeseriesGranularity?: MongoDbSinkTimeseriesGranularity;

  /**
   * The field of a time series that identifies its series.
   *
   * `timeseries.metafield`: string, low importance.
   *
   * @default - not set
   */
  readonly timeseriesMetafield?: string;

  /**
   * The field with the time of a time series; makes the collection one.
   *
   * `timeseries.timefield`: string, low importance.
   *
   * @default - not set
   */
  readonly timeseriesTimefield?: string;

  /**
   * Whether the time is converted to a date.
   *
   * `timeseries.timefield.auto.convert`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly timeseriesTimefieldAutoConvert?: boolean;

  /**
   * The pattern of the time.
   *
   * `timeseries.timefield.auto.convert.date.format`: string, low importance.
   *
   * @default - `yyyy-MM-dd[['T'][ ]][HH:mm:ss[[.][SSSSSS][SSS]][ ]VV[ ]'['VV…`
   */
  readonly timeseriesTimefieldAutoConvertDateFormat?: string;

  /**
   * The language of the time.
   *
   * `timeseries.timefield.auto.convert.locale.language.tag`: string, low importance.
   *
   * @default - not set
   */
  readonly timeseriesTimefieldAutoConvertLocaleLanguageTag?: string;

  /**
   * The fields of the value that are kept or excluded.
   *
   * `value.projection.list`: string, low importance.
   *
   * @default - not set
   */
  readonly valueProjectionList?: string;

  /**
   * Whether the listed fields of the value are kept or excluded.
   *
   * `value.projection.type`: string, low importance.
   *
   * @default - `none`
   */
  readonly valueProjectionType?: MongoDbSinkProjectionType;

  /**
   * The class that turns a record into a write.
   *
   * `writemodel.strategy`: string, low importance.
   *
   * @default - `com.mongodb.kafka.connect.sink.writemodel.strategy.DefaultWr…`
   */
  readonly writemodelStrategy?: string;
}
