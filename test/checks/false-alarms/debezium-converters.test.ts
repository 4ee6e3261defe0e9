import { errors, findingsOf, JSON_CONVERTER, KAFKA, POSTGRES, said, STRING, transforms } from './harness';

const BYTES = 'org.apache.kafka.connect.converters.ByteArrayConverter';
const OUTBOX = 'io.debezium.transforms.outbox.EventRouter';
const UNWRAP = 'io.debezium.transforms.ExtractNewRecordState';
const MONGODB = {
  'connector.class': 'io.debezium.connector.mongodb.MongoDbConnector',
  'mongodb.connection.string': 'mongodb+srv://shop.example.mongodb.net/',
  'topic.prefix': 'shop',
  'collection.include.list': 'shop.outbox',
};
const texts = { 'key.converter': STRING, 'value.converter': STRING };

describe('keys', () => {
  test.each([
    ['as texts', STRING, {}, 'warning'],
    ['as texts, with a transform that does not touch them', STRING, transforms([UNWRAP]), 'warning'],
    ['as texts, routed by topic', STRING, transforms([`${KAFKA}.RegexRouter`, { regex: 'a', replacement: 'b' }], [`${KAFKA}.InsertField$Value`, { 'static.field': 'a', 'static.value': 'b' }]), 'warning'],
    ['as texts of several columns', STRING, transforms([`${KAFKA}.ValueToKey`, { fields: 'id' }]), 'warning'],
    ['as bytes, which fails the task', BYTES, {}, 'error'],
    ['as numbers, which fails the task', 'org.apache.kafka.connect.converters.LongConverter', {}, 'error'],
    ['as the number of one column', 'org.apache.kafka.connect.converters.LongConverter', transforms([`${KAFKA}.ExtractField$Key`, { field: 'id' }]), undefined],
    ['as the text of one column', STRING, transforms([`${KAFKA}.ExtractField$Key`, { field: 'id' }]), undefined],
    ['as what a transform of the user makes of them', STRING, transforms(['com.example.KeyMaker']), undefined],
    ['as JSON', JSON_CONVERTER, {}, undefined],
  ])('%s', async (_, converter, more, severity) => {
    const config = { ...POSTGRES, ...more, 'key.converter': converter, 'value.converter': JSON_CONVERTER };
    expect(await said('MC-OPT-900', config)).toEqual(severity === undefined ? {} : { 'key.converter': severity });
  });
});

describe('values that have become texts', () => {
  test.each([
    ['the payload of an outbox', transforms([OUTBOX])],
    ['with columns as headers', transforms([OUTBOX, { 'table.fields.additional.placement': 'type:header:eventType,version:header' }])],
    ['with a predicate', { ...transforms([OUTBOX, { predicate: 'p' }]), 'predicates': 'p', 'predicates.p.type': `${KAFKA}.predicates.TopicNameMatches`, 'predicates.p.pattern': '.*outbox' }],
    ['one column', transforms([UNWRAP], [`${KAFKA}.ExtractField$Value`, { field: 'payload' }])],
    ['one column without unwrapping', transforms([`${KAFKA}.ExtractField$Value`, { field: 'after' }], [`${KAFKA}.ExtractField$Value`, { field: 'payload' }])],
    ['by a transform of the user', transforms(['com.example.ToJson$Value'])],
  ])('%s', async (_, more) => {
    expect(await errors({ ...POSTGRES, ...texts, ...more })).toEqual([]);
  });

  test('bytes of an outbox', async () => {
    expect(await errors({ ...POSTGRES, 'key.converter': STRING, 'value.converter': BYTES, ...transforms([OUTBOX]) })).toEqual([]);
  });

  test('documents of MongoDB, which are texts in their envelope', async () => {
    for (const more of [transforms([`${KAFKA}.ExtractField$Value`, { field: 'after' }]), transforms(['io.debezium.connector.mongodb.transforms.outbox.MongoEventRouter'])]) {
      expect(await said('MC-OPT-900', { ...MONGODB, 'key.converter': JSON_CONVERTER, 'value.converter': STRING, ...more })).toEqual({});
    }
  });
});

describe('values that still have fields', () => {
  test.each([
    ['the envelope', {}],
    ['rows', transforms([UNWRAP])],
    ['rows with more fields', transforms([UNWRAP], [`${KAFKA}.InsertField$Value`, { 'static.field': 'a', 'static.value': 'b' }])],
    ['half of the envelope', transforms([`${KAFKA}.ExtractField$Value`, { field: 'after' }])],
    ['a payload beside columns', transforms([OUTBOX, { 'table.fields.additional.placement': 'type:header:eventType, version:envelope' }])],
    ['a payload that is expanded', transforms([OUTBOX, { 'table.expand.json.payload': 'true' }])],
    ['a payload put into a field', transforms([OUTBOX], [`${KAFKA}.HoistField$Value`, { field: 'payload' }])],
    ['a key taken apart', transforms([`${KAFKA}.ExtractField$Key`, { field: 'id' }])],
  ])('%s', async (_, more) => {
    const config = { ...POSTGRES, ...more, 'key.converter': JSON_CONVERTER, 'value.converter': STRING };
    expect(await said('MC-OPT-900', config)).toEqual({ 'value.converter': 'error' });
  });

  test('documents of MongoDB that were unwrapped', async () => {
    const config = { ...MONGODB, ...transforms(['io.debezium.connector.mongodb.transforms.ExtractNewDocumentState']), 'key.converter': JSON_CONVERTER, 'value.converter': STRING };
    expect(await said('MC-OPT-900', config)).toEqual({ 'value.converter': 'error' });
  });

  test('bytes fail the task, and the message says so', async () => {
    const found = await findingsOf({ ...POSTGRES, 'key.converter': JSON_CONVERTER, 'value.converter': BYTES });
    expect(found.find(({ rule }) => rule === 'MC-OPT-900')).toMatchObject({ key: 'value.converter', message: expect.stringContaining('takes no change events, which have fields, so the task fails') });
  });
});
