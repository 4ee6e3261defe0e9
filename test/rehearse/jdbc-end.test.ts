import type { TableRows } from '../../src/rehearse/run/row-comparison';
import { sinkOptions } from '../../src/rehearse/run/jdbc/sink-options';
import { TableComparison } from '../../src/rehearse/run/jdbc/table-comparison';
import type { SinkInput } from '../../src/rehearse/run/topic-record';

const AIVEN = { 'connector.class': 'io.aiven.connect.jdbc.JdbcSinkConnector', 'table.name.normalize': 'true' };
const KEYED = { ...AIVEN, 'insert.mode': 'upsert', 'pk.mode': 'record_key', 'pk.fields': 'id', 'delete.enabled': 'true' };

const table = (rows: (string | null)[][], key = ['id']): TableRows => ({
  name: 'public.shop_orders',
  columns: [{ name: 'id', type: 'int8' }, { name: 'name', type: 'text' }, { name: 'amount', type: 'numeric' }],
  key,
  rows,
  isPart: false,
});

const record = (offset: number, key: unknown, value: unknown, decimals?: { [field: string]: string }): SinkInput => ({
  written: { topic: 'shop.orders', partition: 0, offset, timestamp: 0, key: null, value: null }, topic: 'shop.orders', key, keyType: 'struct', value, decimals, timestamp: 0,
});

const compared = (config: { [key: string]: string }, tables: TableRows[], inputs: SinkInput[], repeats = false) =>
  new TableComparison(sinkOptions(config), tables, repeats).result(inputs);

const INPUTS = [
  record(0, { id: 1 }, { id: 1, name: 'old', amount: 'AQ==' }, { amount: '1.00' }),
  record(1, { id: 2 }, { id: 2, name: null, amount: 'Ag==' }, { amount: '2.00' }),
  record(2, { id: 1 }, { id: 1, name: 'new', amount: 'AQ==' }, { amount: '1.50' }),
  record(3, { id: 2 }, null),
];

test('rows by key are those of the last records, and no row of a tombstone is left', () => {
  expect(compared(KEYED, [table([['1', 'new', '1.5']])], INPUTS)).toEqual({ compared: '1 rows of 1 table, value by value, 1 deletions', differences: [], figures: {} });
});

test.each([
  ['an old value', [['1', 'old', '1.50']], /id 1: column name: expected "new", got "old"/],
  ['a decimal that lost a digit', [['1', 'new', '1.49']], /id 1: column amount: expected "1.50", got "1.49"/],
  ['NULL in place of a value', [['1', null, '1.50']], /id 1: column name: expected "new", got null/],
  ['a row that was deleted', [['1', 'new', '1.50'], ['2', null, '2.00']], /id 2: the row exists, but its records delete it/],
  ['a row that lacks', [], /id 1: a record was read, but the row does not exist/],
])('%s is a difference', (_, rows, difference) => {
  expect(compared(KEYED, [table(rows)], INPUTS).differences).toEqual([expect.stringMatching(difference)]);
});

test('a table that is not there is a difference, and the report says which are', () => {
  expect(compared(KEYED, [{ ...table([]), name: 'public.other' }], INPUTS).differences).toEqual(['there is no table for the records of shop.orders; the tables are public.other']);
});

describe('without a key each record is a row', () => {
  const inputs = INPUTS.slice(0, 3);
  const all = [['1', 'old', '1.00'], ['2', null, '2.00'], ['1', 'new', '1.50']];

  test('in any order', () => {
    expect(compared(AIVEN, [table([...all].reverse(), [])], inputs)).toMatchObject({ compared: '3 rows of 1 table, value by value, 0 deletions', differences: [] });
  });

  test('none lacks, and none comes twice but after a kill', () => {
    expect(compared(AIVEN, [table(all.slice(1), [])], inputs).differences).toEqual([expect.stringMatching(/the record \{"id":1,"name":"old".* was read, but its row does not exist/)]);
    expect(compared(AIVEN, [table([...all, all[0]], [])], inputs).differences).toEqual(['public.shop_orders: there are 1 more rows than records that were read']);
    expect(compared(AIVEN, [table([...all, all[0]], [])], inputs, true).differences).toEqual([]);
  });

  test('the position of a record as key', () => {
    const positioned = {
      ...table([['1', 'old', '1.00', '0'], ['2', null, '2.00', '1'], ['1', 'new', '1.50', '2']], ['__connect_offset']),
      columns: [...table([]).columns, { name: '__connect_offset', type: 'int8' }],
    };
    expect(compared({ ...AIVEN, 'pk.mode': 'kafka' }, [positioned], inputs).differences).toEqual([]);
  });
});

test('Debezium\'s sink: change events, deletions and TRUNCATE, in a table of its naming', () => {
  const config = { 'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector', 'insert.mode': 'upsert', 'delete.enabled': 'true', 'primary.key.fields': 'id' };
  const event = (op: string, after: unknown) => ({ op, after, before: null, source: {} });
  const inputs = [record(0, { id: 1 }, event('c', { id: 1, name: 'a', amount: null })), record(1, null, event('t', null)), record(2, { id: 3 }, event('c', { id: 3, name: 'b', amount: null }))];
  const [one, three] = [['1', 'a', null], ['3', 'b', null]];
  expect(compared({ ...config, 'truncate.enabled': 'true' }, [table([three])], inputs).differences).toEqual([]);
  expect(compared({ ...config, 'truncate.enabled': 'true' }, [table([one, three])], inputs).differences).toEqual([expect.stringMatching(/id 1: the row exists/)]);
  expect(compared(config, [table([one, three])], inputs).differences).toEqual([]);
});
