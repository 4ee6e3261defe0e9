// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.connector.mongodb.MongoDbSinkConnector`.
 *
 * Writes Debezium's change events to collections of MongoDB. Read from version 3.6.1.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/mongodb-sink.html
 */
export interface DebeziumMongoDbSinkOptions {
  /**
   * The greatest number of records in one batch.
   *
   * `batch.size`: int.
   *
   * @default - `500`
   */
  readonly batchSize?: number;

  /**
   * The pattern of the name of the collection; `${topic}` is replaced with the topic.
   *
   * `collection.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly collectionNameFormat?: string;

  /**
   * The class that makes the name of the collection of a record.
   *
   * `collection.naming.strategy`: class, low importance.
   *
   * @default - `io.debezium.sink.naming.DefaultCollectionNamingStrategy`
   */
  readonly collectionNamingStrategy?: string;

  /**
   * The class that makes names of fields.
   *
   * `column.naming.strategy`: class, low importance.
   *
   * @default - `io.debezium.sink.naming.DefaultColumnNamingStrategy`
   */
  readonly columnNamingStrategy?: string;

  /**
   * The connection string.
   *
   * `mongodb.connection.string`: string, high importance.
   *
   * @default - not set
   */
  readonly connectionString?: string;

  /**
   * The database that is written.
   *
   * `sink.database`: string, high importance.
   *
   * @default - not set
   */
  readonly sinkDatabase?: string;

  /**
   * The pattern of the name of the collection (an older name of the option).
   *
   * `table.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly tableNameFormat?: string;

  /**
   * The class that makes the name of the collection of a record (an older name of the option).
   *
   * `table.naming.strategy`: class, low importance.
   *
   * @default - `io.debezium.sink.naming.DefaultCollectionNamingStrategy`
   */
  readonly tableNamingStrategy?: string;
}
