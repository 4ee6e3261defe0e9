// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.connector.mongodb.MongoDbSinkConnector`.
 *
 * Read from version 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/mongodb-sink.html
 */
export interface DebeziumMongoDbSinkOptions {
  /**
   * `batch.size`: int.
   *
   * @default - `500`
   */
  readonly batchSize?: number;

  /**
   * `collection.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly collectionNameFormat?: string;

  /**
   * `collection.naming.strategy`: class, low importance.
   *
   * @default - `io.debezium.sink.naming.DefaultCollectionNamingStrategy`
   */
  readonly collectionNamingStrategy?: string;

  /**
   * `column.naming.strategy`: class, low importance.
   *
   * @default - `io.debezium.sink.naming.DefaultColumnNamingStrategy`
   */
  readonly columnNamingStrategy?: string;

  /**
   * `mongodb.connection.string`: string, high importance.
   *
   * @default - not set
   */
  readonly connectionString?: string;

  /**
   * `sink.database`: string, high importance.
   *
   * @default - not set
   */
  readonly sinkDatabase?: string;

  /**
   * `table.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly tableNameFormat?: string;

  /**
   * `table.naming.strategy`: class, low importance.
   *
   * @default - `io.debezium.sink.naming.DefaultCollectionNamingStrategy`
   */
  readonly tableNamingStrategy?: string;
}
