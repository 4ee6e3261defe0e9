import { compareCollection, countedOnly, expectedDocuments } from '../../src/rehearse/run/mongodb/documents';
import type { Collection, LocalMongoDb, MongoDocument } from '../../src/rehearse/run/mongodb/local-mongodb';
import { MongoDbSink } from '../../src/rehearse/run/mongodb/mongodb-sink';

const IDS = 'com.mongodb.kafka.connect.sink.processor.id.strategy';
const CONFIG = { 'database': 'shop', 'document.id.strategy': `${IDS}.FullKeyStrategy`, 'delete.on.null.values': 'true', 'connection.ssl.truststore': '/a', 'server.api.version': '1' };
const input = (key: unknown, value: unknown, topic = 'orders') => ({ written: { partition: 0, offset: 7 } as any, topic, key, keyType: null, value, timestamp: 0 });

/** A server that holds these documents in the database of the configuration. */
const holding = (collections: { readonly [name: string]: readonly MongoDocument[] }) => ({
  start: async () => 'mongodb://127.0.0.1:1',
  collections: async () => [...Object.keys(collections).map(collection => ({ database: 'shop', collection })), { database: 'other', collection: 'x' }],
  documents: async ({ database, collection }: Collection) => (database === 'shop' ? collections[collection] ?? [] : [{ _id: 1 }]),
}) as unknown as LocalMongoDb;

test('documents are the rows, by their ids; deletions are counted', async () => {
  const sink = new MongoDbSink(CONFIG, holding({ orders: [{ _id: { id: 1 }, id: 1, note: 'b' }], customers: [{ _id: { id: 1 }, id: 1 }] }));
  expect(await sink.start()).toEqual({ 'connection.uri': 'mongodb://127.0.0.1:1', 'connection.ssl.truststore': undefined, 'server.api.version': undefined });
  const inputs = [input({ id: 1 }, { id: 1, note: 'a' }), input('{"id":1}', { id: 1, note: 'b' }), input({ id: 2 }, { id: 2 }), input({ id: 2 }, null), input({ id: 1 }, { id: 1 }, 'customers')];
  expect(await sink.compare(inputs)).toEqual({ compared: '2 documents, 1 deletions', differences: [], figures: {} });
  expect(await sink.arrived()).toEqual({ unit: 'documents', count: 2 });
  expect(await sink.contents(inputs)).toEqual({ documents: { orders: { '{"id":1}': { id: 1, note: 'b' } }, customers: { '{"id":1}': { id: 1 } } } });
});

test('a document that is missing, another one, and one too many', () => {
  const expected = expectedDocuments(CONFIG, [input({ id: 1 }, { id: 1, note: 'a' }), input({ id: 2 }, { id: 2 })]);
  expect(compareCollection('orders', expected, [{ _id: { id: 1 }, id: 1, note: 'A' }, { _id: { id: 3 } }])).toEqual([
    'orders, _id {"id":1}: note: expected "a", got "A"', 'orders, _id {"id":2}: the document is missing', 'orders, _id {"id":3}: the document should not exist',
  ]);
});

test('what JSON has no form of is there, or is not', () => {
  const expected = expectedDocuments(CONFIG, [input({ id: 1 }, { id: 1, at: 1709216055000, total: [{ net: '9.90' }] })]);
  expect(compareCollection('orders', expected, [{ _id: { id: 1 }, id: 1, at: { $date: '2024-02-29T14:14:15Z' }, total: [{ net: { $numberDecimal: '9.90' } }] }])).toEqual([]);
  expect(compareCollection('orders', expected, [{ _id: { id: 1 }, id: 1, total: [{ net: { $numberDecimal: '9.90' } }] }])).toEqual([expect.stringMatching(/at: expected 1709216055000, got nothing/)]);
  expect(compareCollection('orders', new Map([['1', { id: 1 }]]), [{ _id: 1, id: 1, at: { $date: '2024-02-29T14:14:15Z' } }])).toEqual([expect.stringMatching(/at: expected nothing/)]);
});

test.each([
  ['ProvidedInKeyStrategy', { _id: 5 }, 5], ['ProvidedInValueStrategy', { id: 1 }, 9], ['KafkaMetaDataStrategy', null, 'orders#0#7'],
])('ids by %s', (strategy, key, id) => {
  expect([...expectedDocuments({ 'document.id.strategy': `${IDS}.${strategy}` }, [input(key, { _id: 9 })]).keys()]).toEqual([JSON.stringify(id)]);
});

test('without deletions a document stays', () => {
  expect(expectedDocuments({ ...CONFIG, 'delete.on.null.values': 'false' }, [input({ id: 1 }, { id: 1 }), input({ id: 1 }, null)]).size).toBe(1);
});

test.each([
  [{}, /document\.id\.strategy/],
  [CONFIG, undefined],
  [{ ...CONFIG, 'writemodel.strategy': 'com.mongodb.kafka.connect.sink.writemodel.strategy.ReplaceOneDefaultStrategy' }, undefined],
  [{ ...CONFIG, 'writemodel.strategy': 'com.mongodb.kafka.connect.sink.writemodel.strategy.UpdateOneTimestampsStrategy' }, /writemodel/],
  [{ ...CONFIG, 'topic.override.orders.collection': 'a' }, /topic\.override\.orders/],
  [{ ...CONFIG, 'value.projection.type': 'allowlist' }, /value\.projection\.type/],
])('documents of %j are compared or counted', async (config, reason) => {
  expect(countedOnly(config)).toEqual(reason === undefined ? undefined : expect.stringMatching(reason));
  const { compared } = await new MongoDbSink({ database: 'shop', ...config }, holding({})).compare([]);
  expect(compared).toMatch(reason === undefined ? /^0 documents, 0 deletions$/ : /^0 documents were only counted/);
});
