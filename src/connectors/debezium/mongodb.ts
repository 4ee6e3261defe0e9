import { topicsOfTables } from '../cdc/topics';
import type { DebeziumMongoDbOptions } from './debezium-options';
import type { DebeziumPlan } from './plan';

/** Change data capture from the change streams of MongoDB. Needs no schema history. */
export function mongoDbPlan(options: DebeziumMongoDbOptions): DebeziumPlan {
  return {
    title: 'Debezium MongoDB',
    pluginId: 'debezium-mongodb',
    connectorClass: 'io.debezium.connector.mongodb.MongoDbConnector',
    options,
    topics: topicsOfTables(options.topicPrefix, options.collections),
    unwrapClass: 'io.debezium.connector.mongodb.transforms.ExtractNewDocumentState',
    credentials: { user: 'mongodb.user', password: 'mongodb.password' },
    typed: {
      'mongodb.connection.string': options.connectionString ?? `mongodb://${options.database.host}:${options.database.port}/`,
      'collection.include.list': options.collections.join(','),
    },
    textDefaults: () => ({}),
    defaults: () => ({}),
  };
}
