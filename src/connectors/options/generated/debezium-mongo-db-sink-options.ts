// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.connector.mongodb.MongoDbSinkConnector`.
 *
 * Read from version 3.6.1.Final.
 */
export interface DebeziumMongoDbSinkOptions {
  /**
   * The option `batch.size`: int.
   *
   * @default - `500`
   */
  readonly batchSize?: number;

  /**
   * The option `collection.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly collectionNameFormat?: string;

  /**
   * The option `collection.naming.strategy`: class.
   *
   * @default - `io.debezium.sink.naming.DefaultCollectionNamingStrategy`
   */
  readonly collectionNamingStrategy?: string;

  /**
   * The option `column.naming.strategy`: class.
   *
   * @default - `io.debezium.sink.naming.DefaultColumnNamingStrategy`
   */
  readonly columnNamingStrategy?: string;

  /**
   * The option `mongodb.connection.string`: string.
   *
   * @default - not set
   */
  readonly mongodbConnectionString?: string;

  /**
   * The option `sink.database`: string.
   *
   * @default - not set
   */
  readonly sinkDatabase?: string;

  /**
   * The option `table.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly tableNameFormat?: string;

  /**
   * The option `table.naming.strategy`: class.
   *
   * @default - `io.debezium.sink.naming.DefaultCollectionNamingStrategy`
   */
  readonly tableNamingStrategy?: string;
}
