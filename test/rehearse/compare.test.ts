import { canonical, firstDifference, summary } from '../../src/rehearse/run/differences';
import { expectedDocuments } from '../../src/rehearse/run/open-search/documents';
import { SecurityApi } from '../../src/rehearse/run/open-search/security-api';
import { namesByTemplate, namesOfConfluent } from '../../src/rehearse/run/s3/object-names';
import { AIVEN, CONFLUENT } from '../../src/rehearse/run/s3/s3-sinks';
import type { SinkInput } from '../../src/rehearse/run/topic-record';

const input = (key: unknown, value: unknown, offset = 0, topic = 'Shop.Orders'): SinkInput => ({
  topic, key, keyType: 'string', value, timestamp: 7, written: { topic, partition: 1, offset, timestamp: 7, key: null, value: null },
});

test('values are the same whatever the order of their fields; what is null is as what is not there; the first difference is named by its path', () => {
  expect(canonical({ b: [1, { d: null, c: 2 }], a: 'x' })).toBe(canonical({ a: 'x', b: [1, { c: 2 }] }));
  expect(firstDifference({ a: { b: 1 } }, { a: { b: 1 } })).toBeUndefined();
  expect(firstDifference({ a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } })).toBe('a.c: expected 2, got 3');
  expect(firstDifference('text', undefined)).toBe('expected "text", got nothing');
  expect(summary(['1', '2', '3', '4', '5', '6', '7'])).toEqual(['1', '2', '3', '4', '5', 'and 2 more']);
});

test('the last record of a key is the document, a tombstone deletes it where the sink is told so', () => {
  const inputs = [input('1', { v: 1 }), input('2', { v: 2 }), input('1', { v: 3 }), input('2', null)];
  const documents = (config: { [key: string]: string }) => [...expectedDocuments(config, inputs).get('shop.orders')!];
  expect(documents({ 'behavior.on.null.values': 'delete' })).toEqual([['1', { v: 3 }]]);
  expect(documents({})).toEqual([['1', { v: 3 }], ['2', { v: 2 }]]);
  expect(documents({ 'key.ignore': 'true' }).map(([id]) => id)).toEqual(['Shop.Orders+1+0']);
});

test('the name of an object says where its records come from', () => {
  const names = namesByTemplate('in.{{topic}}/dt={{timestamp:unit=yyyy}}/{{topic}}-{{partition:padding=true}}-{{ start_offset }}.gz');
  expect(names('in.shop.orders/dt=2026/shop.orders-0003-0000042.gz')).toEqual({ topic: 'shop.orders', partition: 3, offset: 42 });
  expect(names('inXshop.orders/dt=2026/shop.orders-3-4.gz')).toBeUndefined();
  expect(namesByTemplate('{{key}}.json')('a.json')).toBeUndefined();
  expect(namesOfConfluent('topics/shop.a+b/partition=2/shop.a+b+2+0000000010.json.gz')).toEqual({ topic: 'shop.a+b', partition: 2, offset: 10 });
});

test('what an object holds of a record is what the sink is configured to write', () => {
  expect(AIVEN.content({ 'format.output.fields': 'key,value,offset,timestamp', 'format.output.type': 'jsonl' }, input('k', null, 5))).toEqual({ key: 'k', value: null, offset: 5, timestamp: 7 });
  expect(AIVEN.content({ 'format.output.envelope': 'false', 'format.output.type': 'parquet' }, input('k', null))).toBeUndefined();
  expect(CONFLUENT.content({}, input('k', { a: 1 }))).toEqual({ a: 1 });
  expect(CONFLUENT.content({}, input('k', null))).toBeUndefined();
});

test('what comes by time comes sooner, credentials of other accounts are left out', () => {
  expect(CONFLUENT.replacements({ 'rotate.schedule.interval.ms': '600000' }, 'http://s3', 'b')).toMatchObject({ 'rotate.schedule.interval.ms': '2000', 'store.url': 'http://s3' });
  expect(CONFLUENT.replacements({ 'rotate.interval.ms': '-1' }, 'http://s3', 'b')).not.toHaveProperty('rotate.interval.ms');
  expect(AIVEN.replacements({ 'aws.sts.role.arn': 'arn', 'aws_s3_bucket': 'x' }, 'http://s3', 'b')).toMatchObject({ 'aws.sts.role.arn': undefined, 'aws_s3_bucket': 'b' });
});

test('roles are mapped as the security API does: read, made, changed on condition', () => {
  const api = new SecurityApi();
  const ask = (method: string, body: unknown = '') => api.answer({ method, target: '/_plugins/_security/api/rolesmapping/writer', headers: {}, body: Buffer.from(JSON.stringify(body)) })!;
  expect(ask('GET').status).toBe(404);
  expect(ask('PUT', { backend_roles: ['a'] }).status).toBe(201);
  expect(ask('PATCH', [{ op: 'test', path: '/backend_roles', value: ['b'] }, { op: 'replace', path: '/backend_roles', value: ['c'] }]).status).toBe(400);
  expect(ask('PATCH', [{ op: 'test', path: '/backend_roles', value: ['a'] }, { op: 'replace', path: '/backend_roles', value: ['c'] }]).status).toBe(200);
  expect(ask('GET').body).toEqual({ writer: { backend_roles: ['c'] } });
  expect(api.answer({ method: 'GET', target: '/_cat/indices', headers: {}, body: Buffer.from('') })).toBeUndefined();
});
