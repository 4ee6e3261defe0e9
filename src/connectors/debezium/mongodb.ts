import { withTypedOptions } from '../typed-options';
import { DEBEZIUM_MONGODB, EXTRACT_NEW_DOCUMENT_STATE } from '../../families';
import { topicsOfTables } from './table-topics';
import type { DebeziumMongoDbSourceOptions } from './debezium-options';
import type { DebeziumPlan } from './plan';

/** Change data capture from the change streams of MongoDB. Needs no schema history. */
export function mongoDbPlan(props: DebeziumMongoDbSourceOptions): DebeziumPlan {
  const options = withTypedOptions(DEBEZIUM_MONGODB, props);
  return {
    title: 'Debezium MongoDB',
    pluginId: 'debezium-mongodb',
    connectorClass: DEBEZIUM_MONGODB,
    options,
    topics: topicsOfTables(options.topicPrefix, options.collections),
    unwrapClass: EXTRACT_NEW_DOCUMENT_STATE,
    positionFields: ['source.ord'],
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
