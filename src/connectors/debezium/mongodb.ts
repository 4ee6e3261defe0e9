import { topicsOfTables } from '../cdc/topics';
import { withTypedOptions } from '../typed-options';
import type { DebeziumMongoDbProps } from './debezium-props';
import type { DebeziumPlan } from './plan';

const CONNECTOR_CLASS = 'io.debezium.connector.mongodb.MongoDbConnector';

/** Change data capture from the change streams of MongoDB. Needs no schema history. */
export function mongoDbPlan(props: DebeziumMongoDbProps): DebeziumPlan {
  const options = withTypedOptions(CONNECTOR_CLASS, props);
  return {
    title: 'Debezium MongoDB',
    pluginId: 'debezium-mongodb',
    connectorClass: CONNECTOR_CLASS,
    options,
    topics: topicsOfTables(options.topicPrefix, options.collections),
    unwrapClass: 'io.debezium.connector.mongodb.transforms.ExtractNewDocumentState',
    credentials: { user: 'mongodb.user', password: 'mongodb.password' },
    typed: {
      'mongodb.connection.string': options.connectionString ?? `mongodb://${options.database.host}:${options.database.port}/`,
      'collection.include.list': options.collections.join(','),
    },
    valueDefaults: () => ({}),
    defaults: () => ({}),
    // _id
    alwaysHasKeys: true,
  };
}
