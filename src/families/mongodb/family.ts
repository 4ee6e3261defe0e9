import type { Family, ValueForm } from '../family';

export const MONGODB_SOURCE = 'com.mongodb.kafka.connect.MongoSourceConnector';
export const MONGODB_SINK = 'com.mongodb.kafka.connect.MongoSinkConnector';

const valueForms: { readonly [option: string]: ValueForm } = { 'connection.uri': { kind: 'mongodb-url' } };

export const MONGODB: Family = {
  id: 'mongodb',
  title: 'MongoDB',
  connectors: [
    { className: MONGODB_SOURCE, kind: 'source', title: 'MongoDB source', archive: 'mongodb', valueForms },
    { className: MONGODB_SINK, kind: 'sink', title: 'MongoDB sink', archive: 'mongodb', valueForms },
  ],
  others: /^com\.mongodb\./,
  position: [{
    options: ['connection.uri', 'database', 'collection', 'pipeline', 'offset.partition.name'],
    reason: 'the position is kept for the address, database and collection',
  }],
};
