import { mySqlTable, postgresNotes, postgresTable } from '../../src/rehearse/run/made-up-tables';
import { areRows, compareRows, hasPlainKey, mayChangeRows } from '../../src/rehearse/run/row-comparison';
import type { TableRows } from '../../src/rehearse/run/row-comparison';
import { sameValue } from '../../src/rehearse/run/row-values';

test.each([
  ['row 1', 'row 1'], ['7', 7], ['9.90', '9.9'], ['-0.50', '-.5'], ['1.01', 1.01], ['t', true], ['0', false], ['true', 1], [null, null], [null, undefined],
  // one moment: text with and without a zone, milliseconds, microseconds, days
  ['2024-02-29 14:14:15.5+00', '2024-02-29T14:14:15.500Z'], ['2024-02-29 15:14:15+01', '2024-02-29T14:14:15Z'], ['2024-02-29 14:14:15', 1709216055000], ['2024-02-29 14:14:15.000001', 1709216055000001],
  ['2024-02-29', 19782], ['2024-02-29', '2024-02-29Z'], ['24:00:00', 86_400_000_000], ['838:59:59', 3_020_399_000_000], ['-00:00:01', -1000], ['13:14:15', '13:14:15Z'],
  ['{a,NULL,"b, \\"c\\""}', ['a', null, 'b, "c"']], ['{}', []], ['{1,2}', [1, 2]], ['\\x6869', 'aGk='], ['{"a": 1, "b": [2]}', '{"b":[2],"a":1}'], ['18446744073709551615', '18446744073709551615'],
])('%j is what arrived as %j', (held, found) => expect(sameValue(held, found)).toBe(true));

test.each([
  ['row 1', 'row 2'], ['7', 8], ['9.90', '9.91'], ['18446744073709551615', -1], ['x', null], [null, ''], ['t', false], ['2024-02-29 14:14:15', '2024-02-29T14:14:16Z'],
  ['24:00:00', '00:00:00Z'], ['{a,NULL}', ['a']], ['{a,NULL}', ['a', 'NULL']], ['{"a": 1}', '{"a":2}'],
])('%j is not what arrived as %j', (held, found) => expect(sameValue(held, found)).toBe(false));

test.each([['1.01', 'ZQ=='], ['1 day', { months: 0 }], ['{{1},{2}}', [[1], [2]]], ['2024-02-29 14:14:15', 'P1D']])('%j may be what arrived as %j', (held, found) => expect(sameValue(held, found)).toBeUndefined());

const ORDERS: TableRows = {
  name: 'public.orders',
  columns: [{ name: 'id', type: 'int4' }, { name: 'note', type: 'text' }, { name: 'span', type: 'interval' }],
  key: ['id'],
  rows: [['1', 'a', null], ['2', 'b', '1 day'], ['3', null, null]],
  isPart: false,
};
const input = (key: unknown, value: unknown) => ({ written: {} as any, topic: 'shop.public.orders', key, keyType: 'string', value, timestamp: 0 });
const RIGHT = [input('{"id":1}', { id: 1, note: 'older' }), input('{"id":1}', { id: 1, note: 'a' }), input('{"id":2}', { id: 2, note: 'b', span: 'P1D' }), input('{"id":3}', { id: 3 }),
  input('{"id":4}', { id: 4, note: 'gone' }), input('{"id":4}', null)];

test('rows are compared with the last record of their key; what is not understood is named, and is no difference', () => {
  expect(compareRows(ORDERS, {}, RIGHT)).toEqual({ rows: 3, differences: [], notCompared: ['span'], absent: [] });
});

test('a column that no record has is told: what the database computes, and what the source does not read; another one is a difference', () => {
  const columns = [{ name: 'id', type: 'int4' }, { name: 'total', type: 'text', generated: true }, { name: 'shape', type: 'polygon' }, { name: 'note', type: 'text' }];
  const table = { ...ORDERS, columns, rows: [['1', '1.5', '((0,0))', 'a']] };
  expect(compareRows(table, {}, [input('{"id":1}', { id: 1, note: 'a' })])).toEqual({ rows: 1, differences: [], notCompared: [], absent: ['total', 'shape'] });
  expect(compareRows(table, {}, [input('{"id":1}', { id: 1, total: '2' })]).differences).toEqual([expect.stringMatching(/column total: the table has "1\.5", the record has "2"/)]);
  expect(compareRows(table, {}, [input('{"id":1}', { id: 1 })]).differences).toEqual([expect.stringMatching(/column note: the table has "a", the record has null/)]);
});

test('events of Debezium and deletions as rows are understood', () => {
  const [source, op] = [{}, 'u'];
  const records = [input(1, { before: null, after: { id: 1, note: 'a' }, source, op }), input(2, { id: 2, note: 'b' }), input({ id: 3 }, { id: 3, note: null }), input(5, { id: 5, __deleted: 'true' })];
  expect(compareRows(ORDERS, {}, records).differences).toEqual([]);
});

test('texts of JSON, with a schema or without, are read; other texts are no rows', () => {
  const withSchema = (payload: object) => JSON.stringify({ schema: {}, payload });
  const records = [input(withSchema({ id: 1 }), withSchema({ id: 1, note: 'a' })), input('{"id":2}', '{"id":2,"note":"b"}'), input(withSchema({ id: 3 }), withSchema({ id: 3 })), input(withSchema({ id: 4 }), null)];
  expect(areRows(records)).toBe(true);
  expect(compareRows(ORDERS, {}, records).differences).toEqual([]);
  expect(areRows([...records, input('5', 'a line')])).toBe(false);
});

test('a value that changed, a row that is missing, a deletion that never came', () => {
  const { differences } = compareRows(ORDERS, {}, [input('{"id":1}', { id: 1, note: 'A' }), input('{"id":2}', { id: 2, note: 'b' }), input('{"id":2}', null), input('{"id":9}', { id: 9 })]);
  expect(differences).toEqual([
    'public.orders, id "1": column note: the table has "a", the record has "A"',
    'public.orders, id "2": the row is in the table, but its last record deletes it',
    'public.orders, id "3": the row is in the table, but no record contains it',
    'public.orders, id "9": the row is no longer in the table, but no record deletes it',
  ]);
});

test.each([
  [{ 'delete.tombstone.handling.mode': 'drop' }, {}, false],
  [{ 'delete.tombstone.handling.mode': 'rewrite' }, {}, true],
  [{}, {}, true],
  [{}, { 'tombstones.on.delete': 'false' }, false],
  [{ 'drop.tombstones': 'true' }, {}, false],
  [{ 'drop.tombstones': 'false' }, {}, true],
  [{ 'delete.handling.mode': 'rewrite' }, {}, true],
])('whether deletions become records: %j %j', (unwrap, source, kept) => {
  const config = { ...source, 'transforms.u.type': 'io.debezium.transforms.ExtractNewRecordState', ...Object.fromEntries(Object.entries(unwrap).map(([key, value]) => [`transforms.u.${key}`, value])) };
  const all = [input('{"id":1}', { id: 1, note: 'a' }), input('{"id":2}', { id: 2, note: 'b' }), input('{"id":3}', { id: 3, note: 'c' }), input('{"id":9}', { id: 9 })];
  expect(compareRows(ORDERS, config, all).differences.some(text => text.includes('"9"'))).toBe(kept);
});

test('what may rightly change rows is told; tables are compared whose keys are told by one text', () => {
  expect(mayChangeRows({ 'column.mask.with.5.chars': 'a' }, {})).toBe('column.mask.with.5.chars');
  expect(mayChangeRows({}, { 'transforms.m.type': 'org.apache.kafka.connect.transforms.MaskField$Value' })).toBe('transforms.m.type');
  expect(mayChangeRows({ 'transforms.u.type': 'io.debezium.transforms.ExtractNewRecordState' }, { 'transforms.d.type': 'org.apache.kafka.connect.transforms.Filter' })).toBeUndefined();
  expect(hasPlainKey(ORDERS)).toBe(true);
  expect(hasPlainKey({ ...ORDERS, key: ['span'] })).toBe(false);
  expect(hasPlainKey({ ...ORDERS, key: [] })).toBe(false);
});

test('made-up tables hold what hurts, as far as the connector says that it carries it', () => {
  const plain = { longText: 200, key: 'plain' as const };
  expect(postgresTable('"public"."orders"', 9, {}, { longText: 1_100_000, key: 'plain' })).toMatch(/NULL[\s\S]*24:00:00[\s\S]*repeat\('x', 1100000\)/);
  expect(postgresTable('orders', 9, { 'time.precision.mode': 'isostring' }, plain)).not.toContain('24:00:00');
  expect(postgresTable('orders', 9, { 'time.precision.mode': 'connect' }, plain)).not.toContain('24:00:00');
  expect(postgresNotes({ 'time.precision.mode': 'connect' })).toEqual([expect.stringMatching(/24:00:00 was not generated: .*Iceberg$/)]);
  expect(postgresNotes({})).toEqual([]);
  expect(postgresNotes({ 'time.precision.mode': 'isostring' })).toEqual([expect.stringMatching(/24:00:00 was not generated: .*\(MC-OPT-917\)/)]);
  expect(postgresNotes({})).toEqual([]);
  const exact = { 'converters': 'exact', 'exact.columns': 'bigint unsigned,time', 'time.precision.mode': 'isostring' };
  expect(mySqlTable('orders', 9, exact, plain)).toMatch(/18446744073709551615[\s\S]*838:59:59/);
  expect(postgresTable('orders', 90, {}, { ...plain, key: 'long' })).toMatch(/PRIMARY KEY \(id, code\)[\s\S]*CASE n WHEN 89 THEN repeat\('k', 600\) ELSE 'c' END/);
  expect(mySqlTable('orders', 90, {}, { ...plain, key: 'none' })).not.toMatch(/PRIMARY KEY/);
  expect(mySqlTable('orders', 9, { 'time.precision.mode': 'isostring' }, plain)).toMatch(/ 9223372036854775807[\s\S]*'23:59:59'/);
});
