// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { MongoDbDocumentIdStrategyPartialKeyProjectionType, MongoDbDocumentIdStrategyPartialValueProjectionType, MongoDbDocumentIdStrategyUuidFormat, MongoDbErrorsTolerance, MongoDbKeyProjectionType, MongoDbMongoErrorsTolerance, MongoDbTimeseriesGranularity, MongoDbValueProjectionType } from './mongo-db-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `com.mongodb.kafka.connect.MongoSinkConnector`.
 *
 * Read from version 2.0.1.
 */
export interface MongoDbSinkOptions {
  /**
   * The option `bulk.write.ordered`: boolean.
   *
   * @default - `true`
   */
  readonly bulkWriteOrdered?: boolean;

  /**
   * The option `change.data.capture.handler`: string.
   *
   * @default - not set
   */
  readonly changeDataCaptureHandler?: string;

  /**
   * The option `collection`: string.
   *
   * @default - not set
   */
  readonly collection?: string;

  /**
   * The option `connection.ssl.keystore`: string.
   *
   * @default - not set
   */
  readonly connectionSslKeystore?: string;

  /**
   * The option `connection.ssl.keystorePassword`: password.
   *
   * @default - not set
   */
  readonly connectionSslKeystorePassword?: ConnectorSecret;

  /**
   * The option `connection.ssl.truststore`: string.
   *
   * @default - not set
   */
  readonly connectionSslTruststore?: string;

  /**
   * The option `connection.ssl.truststorePassword`: password.
   *
   * @default - not set
   */
  readonly connectionSslTruststorePassword?: ConnectorSecret;

  /**
   * The option `connection.uri`: password.
   *
   * @default - not set
   */
  readonly connectionUri?: ConnectorSecret;

  /**
   * The option `database`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly database?: string;

  /**
   * The option `delete.on.null.values`: boolean.
   *
   * @default - `false`
   */
  readonly deleteOnNullValues?: boolean;

  /**
   * The option `delete.writemodel.strategy`: string.
   *
   * @default - `com.mongodb.kafka.connect.sink.writemodel.strategy.DeleteOneDefaultStrategy`
   */
  readonly deleteWritemodelStrategy?: string;

  /**
   * The option `document.id.strategy`: string.
   *
   * @default - `com.mongodb.kafka.connect.sink.processor.id.strategy.BsonOidStrategy`
   */
  readonly documentIdStrategy?: string;

  /**
   * The option `document.id.strategy.overwrite.existing`: boolean.
   *
   * @default - `false`
   */
  readonly documentIdStrategyOverwriteExisting?: boolean;

  /**
   * The option `document.id.strategy.partial.key.projection.list`: string.
   *
   * @default - not set
   */
  readonly documentIdStrategyPartialKeyProjectionList?: string;

  /**
   * The option `document.id.strategy.partial.key.projection.type`: string.
   *
   * @default - not set
   */
  readonly documentIdStrategyPartialKeyProjectionType?: MongoDbDocumentIdStrategyPartialKeyProjectionType;

  /**
   * The option `document.id.strategy.partial.value.projection.list`: string.
   *
   * @default - not set
   */
  readonly documentIdStrategyPartialValueProjectionList?: string;

  /**
   * The option `document.id.strategy.partial.value.projection.type`: string.
   *
   * @default - not set
   */
  readonly documentIdStrategyPartialValueProjectionType?: MongoDbDocumentIdStrategyPartialValueProjectionType;

  /**
   * The option `document.id.strategy.uuid.format`: string.
   *
   * @default - `string`
   */
  readonly documentIdStrategyUuidFormat?: MongoDbDocumentIdStrategyUuidFormat;

  /**
   * The option `errors.log.enable`: boolean.
   *
   * @default - `false`
   */
  readonly errorsLogEnable?: boolean;

  /**
   * The option `errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly errorsTolerance?: MongoDbErrorsTolerance;

  /**
   * The option `field.renamer.mapping`: string.
   *
   * @default - `[]`
   */
  readonly fieldRenamerMapping?: string;

  /**
   * The option `field.renamer.regexp`: string.
   *
   * @default - `[]`
   */
  readonly fieldRenamerRegexp?: string;

  /**
   * The option `key.projection.list`: string.
   *
   * @default - not set
   */
  readonly keyProjectionList?: string;

  /**
   * The option `key.projection.type`: string.
   *
   * @default - `none`
   */
  readonly keyProjectionType?: MongoDbKeyProjectionType;

  /**
   * The option `max.batch.size`: int.
   *
   * @default - `0`
   */
  readonly maxBatchSize?: number;

  /**
   * The option `mongo.errors.log.enable`: boolean.
   *
   * @default - `false`
   */
  readonly mongoErrorsLogEnable?: boolean;

  /**
   * The option `mongo.errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly mongoErrorsTolerance?: MongoDbMongoErrorsTolerance;

  /**
   * The option `namespace.mapper`: string.
   *
   * @default - `com.mongodb.kafka.connect.sink.namespace.mapping.DefaultNamespaceMapper`
   */
  readonly namespaceMapper?: string;

  /**
   * The option `namespace.mapper.error.if.invalid`: boolean.
   *
   * @default - `false`
   */
  readonly namespaceMapperErrorIfInvalid?: boolean;

  /**
   * The option `namespace.mapper.key.collection.field`: string.
   *
   * @default - not set
   */
  readonly namespaceMapperKeyCollectionField?: string;

  /**
   * The option `namespace.mapper.key.database.field`: string.
   *
   * @default - not set
   */
  readonly namespaceMapperKeyDatabaseField?: string;

  /**
   * The option `namespace.mapper.value.collection.field`: string.
   *
   * @default - not set
   */
  readonly namespaceMapperValueCollectionField?: string;

  /**
   * The option `namespace.mapper.value.database.field`: string.
   *
   * @default - not set
   */
  readonly namespaceMapperValueDatabaseField?: string;

  /**
   * The option `post.processor.chain`: list.
   *
   * @default - `com.mongodb.kafka.connect.sink.processor.DocumentIdAdder`
   */
  readonly postProcessorChain?: string[];

  /**
   * The option `rate.limiting.every.n`: int.
   *
   * @default - `0`
   */
  readonly rateLimitingEveryN?: number;

  /**
   * The option `rate.limiting.timeout`: int.
   *
   * @default - `0`
   */
  readonly rateLimitingTimeout?: number;

  /**
   * The option `server.api.deprecation.errors`: boolean.
   *
   * @default - `false`
   */
  readonly serverApiDeprecationErrors?: boolean;

  /**
   * The option `server.api.strict`: boolean.
   *
   * @default - `false`
   */
  readonly serverApiStrict?: boolean;

  /**
   * The option `server.api.version`: string.
   *
   * Allowed: `1`.
   *
   * @default - not set
   */
  readonly serverApiVersion?: string;

  /**
   * The option `timeseries.expire.after.seconds`: long.
   *
   * @default - `0`
   */
  readonly timeseriesExpireAfterSeconds?: number;

  /**
   * The option `timeseries.granularity`: string.
   *
   * @default - not set
   */
  readonly timeseriesGranularity?: MongoDbTimeseriesGranularity;

  /**
   * The option `timeseries.metafield`: string.
   *
   * @default - not set
   */
  readonly timeseriesMetafield?: string;

  /**
   * The option `timeseries.timefield`: string.
   *
   * @default - not set
   */
  readonly timeseriesTimefield?: string;

  /**
   * The option `timeseries.timefield.auto.convert`: boolean.
   *
   * @default - `false`
   */
  readonly timeseriesTimefieldAutoConvert?: boolean;

  /**
   * The option `timeseries.timefield.auto.convert.date.format`: string.
   *
   * @default - `yyyy-MM-dd[['T'][ ]][HH:mm:ss[[.][SSSSSS][SSS]][ ]VV[ ]'['VV']'][HH:mm:ss[[.][SS…`
   */
  readonly timeseriesTimefieldAutoConvertDateFormat?: string;

  /**
   * The option `timeseries.timefield.auto.convert.locale.language.tag`: string.
   *
   * @default - not set
   */
  readonly timeseriesTimefieldAutoConvertLocaleLanguageTag?: string;

  /**
   * The option `topics`: list.
   *
   * @default - not set
   */
  readonly topics?: string[];

  /**
   * The option `topics.regex`: string.
   *
   * @default - not set
   */
  readonly topicsRegex?: string;

  /**
   * The option `value.projection.list`: string.
   *
   * @default - not set
   */
  readonly valueProjectionList?: string;

  /**
   * The option `value.projection.type`: string.
   *
   * @default - `none`
   */
  readonly valueProjectionType?: MongoDbValueProjectionType;

  /**
   * The option `writemodel.strategy`: string.
   *
   * @default - `com.mongodb.kafka.connect.sink.writemodel.strategy.DefaultWriteModelStrategy`
   */
  readonly writemodelStrategy?: string;
}
