import { shown } from './differences';
import type { Sameness } from './row-values';
import { sameValue } from './row-values';
import type { SinkInput } from './topic-record';

type Config = { readonly [key: string]: string };
type Fields = { readonly [name: string]: unknown };

/** How many rows of a table are read again. */
export const MOST_COMPARED = 20_000;

/** What a record says that a row is. */
export interface Row {
  readonly fields: Fields;
  /** Those of its fields that are exact decimals. */
  readonly decimals: Fields;
}

export interface TableColumn {
  readonly name: string;
  readonly type: string;
  /** The database computes it, and does not replicate it with a change. @default false */
  readonly generated?: boolean;
}

/** A captured table as its database holds it. */
export interface TableRows {
  /** `schema.table`, as the topic is called behind its prefix. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Names of the columns of the primary key; empty where there is none. */
  readonly key: readonly string[];
  /** Values as text, in the order of the columns. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** There are more rows than these. */
  readonly isPart: boolean;
  /** Rows only came, so that each is one record. @default false */
  readonly onlyGrew?: boolean;
}

/** What comparing rows of a table with its topic says. */
export interface RowComparison {
  /** Rows that were compared. */
  readonly rows: number;
  readonly differences: readonly string[];
  /** Columns with values in a form that is not understood. */
  readonly notCompared: readonly string[];
  /** Columns that some records do not have, and need not have. */
  readonly absent: readonly string[];
}

/** Options by which a connector may rightly change or leave out values. */
const CHANGES_VALUES = /^(column\.(mask|truncate|exclude|include)|field\.name\.adjustment|message\.key\.columns|snapshot\.select|skipped\.operations$)/;
/** Transforms that leave each value where it is. */
const HARMLESS = /\.(ExtractNewRecordState|ValueToKey|\w+\$Key|RegexRouter|Filter\$?\w*|InsertHeader|HeaderFrom\$\w+|TimestampRouter|RefuseRecords)$/;
/** Types whose text is one and the same in the database and in a record; others are compared, but do not count where they seem to differ. */
export const PLAIN_TYPES = /^_?(int\d|(big|small|medium|tiny)?int\b.*|integer|bool(ean)?|text|(var)?char|character varying|(long|medium|tiny)text|uuid|date|timestamp|timestamptz|datetime|time|jsonb?|bytea)$/;
const DECIMALS = /^_?(numeric|decimal)$/;
const MOST_NAMED = 5;

/** Types of which a key is told by one text wherever it stands. */
export const KEY_TYPES = /^((big|small|medium|tiny)?int\d?|integer|text|(var)?char|character varying|uuid)$/;

/** Whether the last record of each row can be found. */
export function hasPlainKey({ columns, key }: TableRows): boolean {
  return key.length > 0 && key.every(name => KEY_TYPES.test(columns.find(column => column.name === name)?.type ?? ''));
}

/** Why the rows of a source cannot be compared with what a sink reads: something on the way may rightly change them. */
export function mayChangeRows(source: Config, sink: Config): string | undefined {
  const option = Object.keys(source).find(key => CHANGES_VALUES.test(key));
  if (option !== undefined) {
    return option;
  }
  return [source, sink].flatMap(config => Object.entries(config))
    .find(([key, value]) => /^transforms\.[^.]+\.type$/.test(key) && !HARMLESS.test(value))?.[0];
}

/** Compares the rows of a table, value by value, with the last record of each key. */
export function compareRows(table: TableRows, source: Config, inputs: readonly SinkInput[]): RowComparison {
  const last = lastByKey(table, inputs);
  const differences: string[] = [];
  const [notCompared, missing] = [new Set<string>(), new Set<string>()];
  for (const row of table.rows) {
    const id = idOf(table, table.key.map(column => row[table.columns.findIndex(({ name }) => name === column)]));
    const found = last.get(id);
    last.delete(id);
    if (found === undefined || found === null) {
      differences.push(`${named(table, id)}: the row is in the table, but ${found === null ? 'its last record deletes it' : 'no record contains it'}`);
      continue;
    }
    const { different, unknown, absent } = compareRow(table, row, found, source);
    different.slice(0, 1).forEach(text => differences.push(`${named(table, id)}: ${text}`));
    unknown.forEach(column => notCompared.add(column));
    absent.forEach(column => missing.add(column));
  }
  if (!table.isPart && keepsDeletions(source)) {
    [...last].filter(([, value]) => value !== null).forEach(([id]) => differences.push(`${named(table, id)}: the row is no longer in the table, but no record deletes it`));
  }
  return { rows: table.rows.length, differences, notCompared: [...notCompared].slice(0, MOST_NAMED), absent: [...missing].slice(0, MOST_NAMED) };
}

/** Whether a deletion becomes a record: its options may choose that none does. */
function keepsDeletions(source: Config): boolean {
  const unwraps = Object.keys(source).filter(key => /^transforms\.[^.]+\.type$/.test(key) && source[key].endsWith('.ExtractNewRecordState')).map(key => key.slice(0, -'type'.length));
  const tombstones = source['tombstones.on.delete'] !== 'false';
  return unwraps.every((prefix) => {
    // before Debezium 3 two options say what becomes of a deletion
    const [mode, drop, handling] = ['delete.tombstone.handling.mode', 'drop.tombstones', 'delete.handling.mode'].map(name => source[`${prefix}${name}`]);
    return mode !== undefined ? mode !== 'drop' && (tombstones || mode !== 'tombstone')
      : drop === undefined && handling === undefined ? tombstones
        : (drop === 'false' && tombstones) || (handling !== undefined && handling !== 'drop');
  });
}

export function compareRow(
  table: TableRows, row: readonly (string | null)[], { fields: found, decimals }: Row, source: Config,
): { readonly different: string[]; readonly unknown: string[]; readonly absent: string[] } {
  const [different, unknown, absent]: string[][] = [[], [], []];
  table.columns.forEach(({ name, type, generated = false }, index) => {
    if (row[index] !== null && (found[name] ?? null) === null && (generated || !isDecisive(type, source))) {
      absent.push(name);
      return;
    }
    const same: Sameness = sameValue(row[index], found[name]);
    if (same === false && (name in decimals || isDecisive(type, source))) {
      different.push(`column ${name}: the table has ${shown(row[index])}, the record has ${shown(found[name] ?? null)}`);
    } else if (same !== true) {
      unknown.push(name);
    }
  });
  return { different, unknown, absent };
}

function isDecisive(type: string, source: Config): boolean {
  return PLAIN_TYPES.test(type) || (DECIMALS.test(type) && ['string', 'double'].includes(source['decimal.handling.mode']));
}

/** The last value of each key of a table; `null` where it was deleted. */
function lastByKey(table: TableRows, inputs: readonly SinkInput[]): Map<string, Row | null> {
  const last = new Map<string, Row | null>();
  for (const { key, value, decimals = {} } of inputs) {
    const row = rowOf(value);
    const fields = row ?? keyOf(key, table);
    if (fields !== undefined && table.key.every(column => column in fields)) {
      const deleted = row === undefined || row.__deleted === 'true' || row.__deleted === true || row.__op === 'd';
      last.set(idOf(table, table.key.map(column => fields[column])), deleted ? null : { fields: { ...row, ...decimals }, decimals });
    }
  }
  return last;
}

/** Whether what the sink reads of a table are rows at all, and not a text of its own. */
export function areRows(inputs: readonly SinkInput[]): boolean {
  return inputs.every(({ value }) => value === null || isFields(content(value)));
}

/** The row of a value: itself, or what an event of Debezium says that the row is now. */
export function rowOf(value: unknown): Fields | undefined {
  const row = content(value);
  if (!isFields(row)) {
    return undefined;
  }
  return !('op' in row && 'after' in row && 'source' in row) ? row : isFields(row.after) ? row.after : undefined;
}

function keyOf(key: unknown, table: TableRows): Fields | undefined {
  const read = content(key);
  return isFields(read) ? read : table.key.length === 1 ? { [table.key[0]]: read } : undefined;
}

/** What a converter for texts leaves as a text is JSON; with its schema, where JsonConverter wrote it. */
export function content(value: unknown): unknown {
  const read = typeof value === 'string' && value.startsWith('{') ? parsed(value) : value;
  return isFields(read) && Object.keys(read).sort().join() === 'payload,schema' ? read.payload : read;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

export function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function idOf(table: TableRows, values: readonly unknown[]): string {
  return JSON.stringify(table.key.map((column, index) => [column, String(values[index])]));
}

/** The key for people. */
function named(table: TableRows, id: string): string {
  return `${table.name}, ${(JSON.parse(id) as string[][]).map(([column, value]) => `${column} ${shown(value)}`).join(', ')}`;
}
