import type { RecordType } from '../../catalog';
import { BYTES, TEXT } from '../../catalog';
import type { Family, ValueForm } from '../family';

export const MONGODB_SOURCE = 'com.mongodb.kafka.connect.MongoSourceConnector';
export const MONGODB_SINK = 'com.mongodb.kafka.connect.MongoSinkConnector';

/** What the options for the form of keys and values say. */
const FORMS: Readonly<Record<string, RecordType>> = { json: TEXT, bson: BYTES, schema: { kind: 'struct', envelope: 'no' } };
const valueForms: { readonly [option: string]: ValueForm } = { 'connection.uri': { kind: 'mongodb-url' } };

export const MONGODB: Family = {
  id: 'mongodb',
  title: 'MongoDB',
  connectors: [
    {
      className: MONGODB_SOURCE,
      kind: 'source',
      title: 'MongoDB source',
      noEnd: 'the stand-in for MongoDB does not support change streams',
      archive: 'mongodb',
      valueForms,
      gives: { key: { option: 'output.format.key', byDefault: 'json', types: FORMS }, value: { option: 'output.format.value', byDefault: 'json', types: FORMS } },
      licence: 'Apache License 2.0',
      traits: {
        delivery: 'at least once',
        deletes: 'a change event',
        schemas: 'included or omitted, configurable',
        cost: 'the retained log of the database',
        preset: 'MongoDbSource',
        page: 'sinks.md#mongodb-and-amazon-documentdb',
      },
    },
    {
      className: MONGODB_SINK,
      kind: 'sink',
      title: 'MongoDB sink',
      archive: 'mongodb',
      valueForms,
      takes: [{
        side: 'value',
        kinds: ['struct', 'map', 'text', 'bytes'],
        otherwise: 'which are no documents: the task fails at the first record',
        fix: 'read objects or JSON texts, or put the value into a field with HoistField$Value',
      }],
      licence: 'Apache License 2.0',
      traits: {
        delivery: 'once, by id',
        deletes: 'applied',
        schemas: 'not needed',
        cost: 'the database',
        preset: 'MongoDbSink',
        page: 'sinks.md#mongodb-and-amazon-documentdb',
      },
      end: 'mongodb',
    },
  ],
  others: /^com\.mongodb\./,
  writes: ['{topic.prefix}.{database}.{collection}'],
  position: [{
    options: ['connection.uri', 'database', 'collection', 'pipeline', 'offset.partition.name'],
    reason: 'the position is kept for the address, database and collection',
  }],
};
