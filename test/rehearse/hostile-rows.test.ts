import { hostile, isRefused, truncateNote } from '../../src/rehearse/run/hostile-rows';
import { compareKeyless } from '../../src/rehearse/run/keyless-rows';
import type { TableRows } from '../../src/rehearse/run/row-comparison';
import { refusesKey } from '../../src/rehearse/run/sink-keys';
import { withTruncated } from '../../src/rehearse/run/truncation';

const SIZES = { 'producer.override.max.request.size': '8388608', 'topic.creation.default.max.message.bytes': '8388608' };
const ALONE = { sinks: [], compacted: [] };
const GUARDED = {
  'connector.class': 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', 'topics': 'shop.public.orders', 'errors.tolerance': 'all',
  'errors.deadletterqueue.topic.name': 'dlq', 'transforms.refuseRecords.key.max.bytes': '512',
};
const among = (config: { readonly [key: string]: string }) => ({ sinks: [{ name: 'shop-search', config }], compacted: [] });

test('a source alone has all of it: a long text, a long key in the first table, no key in the last one, TRUNCATE', () => {
  expect(hostile(SIZES, ALONE, 3, 1000)).toEqual({ longText: 1_100_000, keys: ['long', 'plain', 'none'], truncates: true, notes: [] });
});

test('what a sink, a topic or the database does not take is not made up, and the report says why', () => {
  expect(hostile({ ...SIZES, 'topic.creation.default.max.message.bytes': '1000' }, ALONE, 2, 1000)).toMatchObject({
    longText: 200, notes: [expect.stringMatching(/^no text of more than 1 MB was generated: topic\.creation\.default\.max\.message\.bytes is 1000, /)],
  });
  expect(hostile(SIZES, among(GUARDED), 2, 1000)).toMatchObject({
    keys: ['long', 'plain'], notes: ['no table without a key was generated: shop-search does not support it, because the ID of a document is the key of its row'],
  });
  const { 'errors.tolerance': _, ...intolerant } = GUARDED;
  expect(hostile(SIZES, among(intolerant), 2, 1000)).toMatchObject({ keys: ['plain', 'plain'], notes: [expect.stringMatching(/^no key of more than 512 bytes was generated: shop-search does not support it, because the ID of a document has at most 512 bytes/), expect.anything()] });
  const compacted = { sinks: [], compacted: ['offsets', 'shop.public.orders'] };
  expect(hostile({ ...SIZES, 'topic.prefix': 'shop' }, compacted, 2, 1000)).toMatchObject({ keys: ['long', 'plain'], notes: [expect.stringMatching(/a compacted topic does not accept records without a key \(shop\.public\.orders\)/)] });
  expect(hostile(SIZES, ALONE, 1, 1000, 'the preparation refuses it').notes).toEqual(['no table without a key was generated: the preparation refuses it']);
  expect(hostile(SIZES, ALONE, 1, 10).notes).toEqual([expect.stringMatching(/fewer than 50 rows/), expect.stringMatching(/there is one table, and it has a key/)]);
  expect(hostile({ ...SIZES, 'skipped.operations': 'none' }, among(GUARDED), 1, 100)).toMatchObject({ truncates: false, notes: expect.arrayContaining([expect.stringMatching(/^no TRUNCATE was run: skipped\.operations is none/)]) });
  expect(hostile({ ...SIZES, 'skipped.operations': 'none' }, among({ 'truncate.enabled': 'true' }), 1, 100).truncates).toBe(true);
  expect(hostile({ ...SIZES, 'transforms.k.type': 'org.apache.kafka.connect.transforms.ExtractField$Key' }, ALONE, 2, 100).keys).toEqual(['plain', 'plain']);
});

test.each([
  ['io.debezium.connector.jdbc.JdbcSinkConnector', {}, /limited length/, /\(record_key\)/],
  ['io.debezium.connector.jdbc.JdbcSinkConnector', { 'primary.key.mode': 'none' }, /limited length/, undefined],
  ['io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', {}, undefined, undefined],
  ['io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', { 'file.name.template': '{{topic}}/{{key}}' }, /in object names/, /in object names/],
  ['io.confluent.connect.s3.S3SinkConnector', { 'store.kafka.keys': 'true' }, undefined, /requires a key/],
  ['io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', { 'key.ignore': 'true' }, undefined, undefined],
  ['com.example.Unknown', {}, undefined, undefined],
])('what keys %s with %j takes', (connectorClass, config, long, none) => {
  const given = { 'connector.class': connectorClass, ...config };
  expect([refusesKey(given, 'long'), refusesKey(given, 'none')]).toEqual([long, none].map(each => (each === undefined ? undefined : expect.stringMatching(each))));
});

test('a row is refused by the length of its key where the sink has a guard and a dead-letter queue', () => {
  expect(isRefused(GUARDED, ['1', 'k'.repeat(600)])).toBe(true);
  expect(isRefused(GUARDED, ['1', 'c'])).toBe(false);
  expect(isRefused({ ...GUARDED, 'errors.tolerance': 'none' }, ['k'.repeat(600)])).toBe(false);
});

const LOG: TableRows = {
  name: 'public.log', columns: [{ name: 'id', type: 'int4' }, { name: 'at', type: 'timestamptz' }], key: [], onlyGrew: true, isPart: false,
  rows: [['1', null], ['1', null], ['2', '2024-02-29 14:14:15+00']],
};
const input = (value: unknown) => ({ written: {} as any, topic: 'shop.public.log', key: null, keyType: null, value, timestamp: 0 });
const RIGHT = [{ id: 1 }, { id: 2, at: '2024-02-29T14:14:15Z' }, { id: 1 }].map(input);

test('rows without a key are compared one by one: as many records as rows', () => {
  expect(compareKeyless(LOG, {}, RIGHT, false)).toEqual({ rows: 3, differences: [], notCompared: [], absent: [] });
  expect(compareKeyless(LOG, {}, [...RIGHT, input({ id: 1 })], true).differences).toEqual([]);
  expect(compareKeyless(LOG, {}, [...RIGHT, input({ id: 1 })], false).differences).toEqual(['public.log, which has no key: no row matches the record {"id":1}']);
  expect(compareKeyless(LOG, {}, [...RIGHT, input({ id: 9 })], true).differences).toEqual(['public.log, which has no key: no row matches the record {"id":9}']);
  expect(compareKeyless(LOG, {}, RIGHT.slice(1), true).differences).toEqual(['public.log, which has no key: no record contains the row ["1",null]']);
  expect(compareKeyless(LOG, {}, [...RIGHT.slice(0, 1), input({ id: 2, at: '2024-02-29T14:14:16Z' }), ...RIGHT.slice(2)], false).differences).toHaveLength(2);
});

test('rows that TRUNCATE took stay as they were; those that came back are as they are now', () => {
  const [before, now] = [{ ...LOG, key: ['id'], rows: [['1', 'a'], ['2', 'b']] }, { ...LOG, key: ['id'], rows: [['1', 'c']] }];
  expect(withTruncated(now, before).rows).toEqual([['1', 'c'], ['2', 'b']]);
  expect(withTruncated(now, undefined)).toBe(now);
  expect(truncateNote({}, 'public.log', 2)).toEqual([expect.stringMatching(/^TRUNCATE deleted 2 rows of public\.log, but the source skips it /)]);
  expect(truncateNote({ 'skipped.operations': 'c' }, 'public.log', 2)).toEqual([]);
});
