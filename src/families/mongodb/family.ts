import type { Family } from '../family';

export const MONGODB_SOURCE = 'com.mongodb.kafka.connect.MongoSourceConnector';
export const MONGODB_SINK = 'com.mongodb.kafka.connect.MongoSinkConnector';

export const MONGODB: Family = {
  id: 'mongodb',
  title: 'MongoDB',
  connectors: [
    { className: MONGODB_SOURCE, kind: 'source', title: 'MongoDB source', archive: 'mongodb' },
    { className: MONGODB_SINK, kind: 'sink', title: 'MongoDB sink', archive: 'mongodb' },
  ],
  others: /^com\.mongodb\./,
  position: [{
    options: ['connection.uri', 'database', 'collection', 'pipeline', 'offset.partition.name'],
    reason: 'the position is kept for the address, database and collection',
  }],
};
