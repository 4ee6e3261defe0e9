import { shown } from '../differences';
import type { Comparison } from '../ends';
import type { TableRows } from '../row-comparison';
import { content, isFields, KEY_TYPES, PLAIN_TYPES, rowOf } from '../row-comparison';
import { sameValue } from '../row-values';
import type { SinkInput } from '../topic-record';
import type { SinkOptions } from './sink-options';

type Fields = { readonly [name: string]: unknown };
type Cells = readonly (string | null)[];

/** A row that must be in a table. */
interface Expected {
  readonly row: Fields;
  /** Those that are decimals, exactly. */
  readonly decimals: Fields;
  readonly key: Fields;
}

/** What the tables of a database must hold, compared with what they do. */
export class TableComparison {
  private readonly differences: string[] = [];
  private readonly notCompared = new Set<string>();
  private readonly counts = { rows: 0, deletions: 0, tables: 0 };

  constructor(private readonly options: SinkOptions, private readonly tables: readonly TableRows[], private readonly repeats: boolean) {}

  result(inputs: readonly SinkInput[]): Comparison {
    for (const topic of new Set(inputs.map(input => input.topic))) {
      const table = this.options.tableOf(topic, this.tables);
      const ofTopic = inputs.filter(input => input.topic === topic);
      if (table !== undefined) {
        this.counts.tables++;
        this.compare(table, ofTopic);
      } else if (ofTopic.some(({ value }) => rowOf(value) !== undefined)) {
        this.differences.push(`there is no table for the records of ${topic}; the tables are ${this.tables.map(({ name }) => name).join(', ') || 'none'}`);
      }
    }
    const { rows, deletions, tables } = this.counts;
    return {
      compared: `${rows} rows of ${tables} ${tables === 1 ? 'table' : 'tables'}, value by value, ${deletions} deletions`,
      differences: this.differences,
      figures: this.notCompared.size === 0 ? {} : { 'not compared': `${[...this.notCompared].join(', ')}: the format of the values is not supported` },
    };
  }

  private compare(table: TableRows, inputs: readonly SinkInput[]): void {
    const key = this.options.key === 'none' ? [] : table.key;
    const plain = key.every(name => KEY_TYPES.test(table.columns.find(column => column.name === name)?.type ?? ''));
    if (key.length > 0 && plain) {
      this.compareByKey(table, key, this.expectedByKey(key, inputs));
    } else {
      this.compareAll(table, inputs.flatMap(input => this.expected(input) ?? []));
    }
  }

  private expected({ topic, written, key, value, decimals = {} }: SinkInput): Expected | undefined {
    const row = rowOf(value);
    const { key: mode, keyFields } = this.options;
    const read = content(key);
    const ofKey: Fields = mode === 'record_value' ? row ?? {}
      : mode === 'kafka' ? { [keyFields[0]]: topic, [keyFields[1]]: written.partition, [keyFields[2]]: written.offset }
        : mode === 'record_key' ? (isFields(read) ? read : { [keyFields[0]]: read }) : {};
    return row && { row: { ...row, ...decimals }, decimals, key: ofKey };
  }

  private expectedByKey(key: readonly string[], inputs: readonly SinkInput[]): Map<string, Expected> {
    const last = new Map<string, Expected>();
    for (const input of inputs) {
      const expected = this.expected(input);
      const read = content(input.key);
      if (expected !== undefined) {
        last.set(idOf(key, expected.key), expected);
      } else if (isFields(input.value) && input.value.op === 't') {
        this.options.truncates && last.clear();
      } else if (this.options.deletes && read !== null) {
        this.counts.deletions += last.delete(idOf(key, isFields(read) ? read : { [key[0]]: read })) ? 1 : 0;
      }
    }
    return last;
  }

  private compareByKey(table: TableRows, key: readonly string[], last: Map<string, Expected>): void {
    for (const cells of table.rows) {
      const id = idOf(key, Object.fromEntries(table.columns.map(({ name }, index) => [name, cells[index]])));
      const expected = last.get(id);
      last.delete(id);
      if (expected === undefined) {
        this.differences.push(`${table.name}, ${id}: the row exists, but its records delete it`);
      } else {
        this.counts.rows++;
        const difference = this.firstDifference(table, cells, expected);
        difference && this.differences.push(`${table.name}, ${id}: ${difference}`);
      }
    }
    if (!this.options.updatesOnly && !table.isPart) {
      this.differences.push(...[...last.keys()].map(id => `${table.name}, ${id}: a record was read, but the row does not exist`));
    }
  }

  /** Rows without a key: each record must be one. */
  private compareAll(table: TableRows, expected: readonly Expected[]): void {
    const columns = table.columns.map(({ name, type }, index) => ({ name, index, plain: KEY_TYPES.test(type) })).filter(({ plain }) => plain);
    const left = new Map<string, Cells[]>();
    const file = (id: string, cells: Cells) => left.set(id, [...left.get(id) ?? [], cells]);
    table.rows.forEach(cells => file(JSON.stringify(columns.map(({ index }) => cells[index])), cells));
    const text = (value: unknown) => value === null || value === undefined ? null : typeof value === 'object' ? JSON.stringify(value) : String(value);
    for (const each of expected) {
      const id = JSON.stringify(columns.map(({ name }) => text({ ...each.row, ...each.key }[name])));
      const found = left.get(id) ?? [];
      const at = found.findIndex(cells => this.firstDifference(table, cells, each) === undefined);
      if (at >= 0) {
        this.counts.rows++;
        found.splice(at, 1);
      } else if (!table.isPart) {
        this.differences.push(`${table.name}: the record ${shown(each.row)} was read, but ${found.length > 0 ? this.firstDifference(table, found[0], each) : 'its row does not exist'}`);
      }
    }
    const more = this.repeats || this.options.updatesOnly ? 0 : [...left.values()].flat().length;
    if (more > 0 && this.differences.length === 0) {
      this.differences.push(`${table.name}: there are ${more} more rows than records that were read`);
    }
  }

  private firstDifference(table: TableRows, cells: Cells, { row, decimals, key }: Expected): string | undefined {
    const { fields } = this.options;
    for (const [index, { name, type }] of table.columns.entries()) {
      if (!(name in row) || name in key || (fields.length > 0 && !fields.includes(name))) {
        continue;
      }
      const same = sameValue(cells[index], row[name]);
      if (same === false && (name in decimals || cells[index] === null || row[name] === null || PLAIN_TYPES.test(type))) {
        return `column ${name}: expected ${shown(row[name])}, got ${shown(cells[index])}`;
      }
      if (same !== true) {
        this.notCompared.add(`${table.name}.${name}`);
      }
    }
    return undefined;
  }
}

/** The key for people, and as it is found again. */
function idOf(key: readonly string[], values: Fields): string {
  return key.map(name => `${name} ${String(values[name])}`).join(', ');
}
