import { shown } from './differences';
import type { Row, RowComparison, TableRows } from './row-comparison';
import { compareRow, KEY_TYPES, rowOf } from './row-comparison';
import type { SinkInput } from './topic-record';

type Config = { readonly [key: string]: string };

/**
 * Compares the rows of a table without a key with the records of its topic: to each row belongs one record, and to each record a row.
 *
 * @param repeats whether records may have come twice
 */
export function compareKeyless(table: TableRows, source: Config, inputs: readonly SinkInput[], repeats: boolean): RowComparison {
  const told = table.columns.filter(({ type, generated = false }) => KEY_TYPES.test(type) && !generated).map(({ name }) => name);
  const plain = (value: unknown) => (value === null || value === undefined ? null : String(value));
  const textOf = (value: (column: string) => unknown) => JSON.stringify(told.map(column => plain(value(column))));
  const records = new Map<string, { row: Row; used: boolean }[]>();
  for (const { value, decimals = {} } of inputs) {
    const fields = rowOf(value);
    if (fields !== undefined) {
      const text = textOf(column => fields[column]);
      records.set(text, [...records.get(text) ?? [], { row: { fields: { ...fields, ...decimals }, decimals }, used: false }]);
    }
  }
  const differences: string[] = [];
  const [notCompared, missing] = [new Set<string>(), new Set<string>()];
  for (const row of table.rows) {
    const text = textOf(column => row[table.columns.findIndex(({ name }) => name === column)]);
    const same = (records.get(text) ?? []).filter(({ row: record }) => compareRow(table, row, record, source).different.length === 0);
    const free = same.find(({ used }) => !used);
    if (free === undefined) {
      differences.push(`${table.name}, which has no key: no record contains the row ${shown(row)}`);
      continue;
    }
    free.used = true;
    const { unknown, absent } = compareRow(table, row, free.row, source);
    unknown.forEach(column => notCompared.add(column));
    absent.forEach(column => missing.add(column));
  }
  const isSome = (record: Row) => table.rows.some(row => compareRow(table, row, record, source).different.length === 0);
  [...records.values()].flat().filter(({ row, used }) => !used && !(repeats && isSome(row)))
    .forEach(({ row: { fields } }) => differences.push(`${table.name}, which has no key: no row matches the record ${shown(fields)}`));
  return { rows: table.rows.length, differences, notCompared: [...notCompared], absent: [...missing] };
}
