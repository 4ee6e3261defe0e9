// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { MongoDbOptions } from './mongo-db-options';
import type { MongoDbSinkDocumentIdStrategyUuidFormat, MongoDbSinkErrorsTolerance, MongoDbSinkProjectionType, MongoDbSinkTimeseriesGranularity } from './mongo-db-values';

/**
 * Options of `com.mongodb.kafka.connect.MongoSinkConnector`.
 *
 * Read from version 2.0.1.
 *
 * @see https://www.mongodb.com/docs/kafka-connector/current/sink-connector/configuration-properties/
 */
export interface MongoDbSinkOptions extends MongoDbOptions {
  /**
   * `bulk.write.ordered`: boolean.
   *
   * @default - `true`
   */
  readonly bulkWriteOrdered?: boolean;

  /**
   * `change.data.capture.handler`: string, low importance.
   *
   * @default - not set
   */
  readonly changeDataCaptureHandler?: string;

  /**
   * `collection`: string, high importance.
   *
   * @default - not set
   */
  readonly collection?: string;

  /**
   * `database`: string, high importance, required.
   *
   * @default - none
   */
  readonly database?: string;

  /**
   * `delete.on.null.values`: boolean.
   *
   * @default - `false`
   */
  readonly deleteOnNullValues?: boolean;

  /**
   * `delete.writemodel.strategy`: string, low importance.
   *
   * @default - `com.mongodb.kafka.connect.sink.writemodel.strategy.DeleteOne…`
   */
  readonly deleteWritemodelStrategy?: string;

  /**
   * `document.id.strategy`: string, high importance.
   *
   * @default - `com.mongodb.kafka.connect.sink.processor.id.strategy.BsonOid…`
   */
  readonly documentIdStrategy?: string;

  /**
   * `document.id.strategy.overwrite.existing`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly documentIdStrategyOverwriteExisting?: boolean;

  /**
   * `document.id.strategy.partial.key.projection.list`: string, low importance.
   *
   * @default - not set
   */
  readonly documentIdStrategyPartialKeyProjectionList?: string;

  /**
   * `document.id.strategy.partial.key.projection.type`: string, low importance.
   *
   * @default - not set
   */
  readonly documentIdStrategyPartialKeyProjectionType?: MongoDbSinkProjectionType;

  /**
   * `document.id.strategy.partial.value.projection.list`: string, low importance.
   *
   * @default - not set
   */
  readonly documentIdStrategyPartialValueProjectionList?: string;

  /**
   * `document.id.strategy.partial.value.projection.type`: string, low importance.
   *
   * @default - not set
   */
  readonly documentIdStrategyPartialValueProjectionType?: MongoDbSinkProjectionType;

  /**
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
   * `field.renamer.mapping`: string, low importance.
   *
   * @default - `[]`
   */
  readonly fieldRenamerMapping?: string;

  /**
   * `field.renamer.regexp`: string, low importance.
   *
   * @default - `[]`
   */
  readonly fieldRenamerRegexp?: string;

  /**
   * `key.projection.list`: string, low importance.
   *
   * @default - not set
   */
  readonly keyProjectionList?: string;

  /**
   * `key.projection.type`: string, low importance.
   *
   * @default - `none`
   */
  readonly keyProjectionType?: MongoDbSinkProjectionType;

  /**
   * `max.batch.size`: int, at least 0.
   *
   * @default - `0`
   */
  readonly maxBatchSize?: number;

  /**
   * `mongo.errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly mongoErrorsTolerance?: MongoDbSinkErrorsTolerance;

  /**
   * `namespace.mapper`: string, high importance.
   *
   * @default - `com.mongodb.kafka.connect.sink.namespace.mapping.DefaultName…`
   */
  readonly namespaceMapper?: string;

  /**
   * `namespace.mapper.error.if.invalid`: boolean.
   *
   * @default - `false`
   */
  readonly namespaceMapperErrorIfInvalid?: boolean;

  /**
   * `namespace.mapper.key.collection.field`: string.
   *
   * @default - not set
   */
  readonly namespaceMapperKeyCollectionField?: string;

  /**
   * `namespace.mapper.key.database.field`: string.
   *
   * @default - not set
   */
  readonly namespaceMapperKeyDatabaseField?: string;

  /**
   * `namespace.mapper.value.collection.field`: string.
   *
   * @default - not set
   */
  readonly namespaceMapperValueCollectionField?: string;

  /**
   * `namespace.mapper.value.database.field`: string.
   *
   * @default - not set
   */
  readonly namespaceMapperValueDatabaseField?: string;

  /**
   * `post.processor.chain`: list, low importance.
   *
   * @default - `com.mongodb.kafka.connect.sink.processor.DocumentIdAdder`
   */
  readonly postProcessorChain?: string[];

  /**
   * `rate.limiting.every.n`: int, low importance, at least 0.
   *
   * @default - `0`
   */
  readonly rateLimitingEveryN?: number;

  /**
   * `rate.limiting.timeout`: int, low importance, at least 0.
   *
   * @default - `0` ms
   */
  readonly rateLimitingTimeout?: Duration;

  /**
   * `timeseries.expire.after.seconds`: long, low importance, at least 0.
   *
   * @default - `0` s
   */
  readonly timeseriesExpireAfterSeconds?: Duration;

  /**
   * `timeseries.granularity`: string, low importance.
   *
   * @default - not set
   */
  readonly timeseriesGranularity?: MongoDbSinkTimeseriesGranularity;

  /**
   * `timeseries.metafield`: string, low importance.
   *
   * @default - not set
   */
  readonly timeseriesMetafield?: string;

  /**
   * `timeseries.timefield`: string, low importance.
   *
   * @default - not set
   */
  readonly timeseriesTimefield?: string;

  /**
   * `timeseries.timefield.auto.convert`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly timeseriesTimefieldAutoConvert?: boolean;

  /**
   * `timeseries.timefield.auto.convert.date.format`: string, low importance.
   *
   * @default - `yyyy-MM-dd[['T'][ ]][HH:mm:ss[[.][SSSSSS][SSS]][ ]VV[ ]'['VV…`
   */
  readonly timeseriesTimefieldAutoConvertDateFormat?: string;

  /**
   * `timeseries.timefield.auto.convert.locale.language.tag`: string, low importance.
   *
   * @default - not set
   */
  readonly timeseriesTimefieldAutoConvertLocaleLanguageTag?: string;

  /**
   * `value.projection.list`: string, low importance.
   *
   * @default - not set
   */
  readonly valueProjectionList?: string;

  /**
   * `value.projection.type`: string, low importance.
   *
   * @default - `none`
   */
  readonly valueProjectionType?: MongoDbSinkProjectionType;

  /**
   * `writemodel.strategy`: string, low importance.
   *
   * @default - `com.mongodb.kafka.connect.sink.writemodel.strategy.DefaultWr…`
   */
  readonly writemodelStrategy?: string;
}
