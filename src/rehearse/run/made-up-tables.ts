import { LONG_KEY } from './hostile-rows';
import type { Hostile, MadeUpKey } from './hostile-rows';

type Config = { readonly [key: string]: string };

/** What a database of the rehearsal holds. */
export interface Contents {
  /** The user's schema and rows. @default - tables are made up */
  readonly sql?: string;
  /** The user's own changes. @default - some rows are inserted, updated and deleted */
  readonly changes?: string;
  /** Rows of a made-up table. */
  readonly count: number;
}

/** What a table is made up of. */
export type Shape = Pick<Hostile, 'longText'> & { readonly key: MadeUpKey };

/** The columns of the key: a whole number, and where a key is long, a text beside it. */
const keyColumns = (key: MadeUpKey) => ({
  plain: 'id int PRIMARY KEY', none: 'id int NOT NULL', long: `id int, code varchar(${LONG_KEY}), PRIMARY KEY (id, code)`,
})[key];

/** The values of the key, but for the number. The last row but one has the long one: the last one has a text over 1 MB, for which no dead-letter queue has room. */
const keyValues = (key: MadeUpKey, count: number, repeat: string) => key === 'long' ? `CASE n WHEN ${count - 1} THEN ${repeat}('k', ${LONG_KEY}) ELSE 'c' END, ` : '';

/** Names and values for further rows of a made-up table, whose numbers are `number`. */
export function furtherRow(columns: readonly string[], number: string, text: string): { readonly columns: string; readonly values: string } {
  const long = columns.includes('code');
  return { columns: `id, ${long ? 'code, ' : ''}name`, values: `${number}, ${long ? "'c', " : ''}${text}` };
}

/** What PostgreSQL has and other types of times have not: the end of the day. */
const WITHOUT_END_OF_DAY: Readonly<Record<string, string>> = {
  isostring: 'it becomes 00:00:00 (MC-OPT-917)',
  connect: 'it is not a time of day, which stops sinks such as Apache Iceberg',
};

/** Which rows that hurt PostgreSQL could hold, and are not made up. */
export function postgresNotes(config: Config): string[] {
  const mode = config['time.precision.mode'];
  return endsDay(config) ? [] : [`the time 24:00:00 was not generated: with time.precision.mode=${mode} ${WITHOUT_END_OF_DAY[mode]}`];
}

const endsDay = (config: Config) => !(config['time.precision.mode'] in WITHOUT_END_OF_DAY);

/**
 * A table of PostgreSQL with rows: among them arrays with a NULL and with what must be quoted, the last moment of a day, and a long text.
 *
 * @param name quoted
 */
export function postgresTable(name: string, count: number, config: Config, { longText, key }: Shape): string {
  return `CREATE TABLE ${name} (${keyColumns(key)}, name text, amount numeric(12,2), at timestamptz, active boolean, tags text[], until time, body text); `
    + `INSERT INTO ${name} SELECT n, ${keyValues(key, count, 'repeat')}'row ' || n, n * 1.01, '2024-02-29 13:14:15.123456Z'::timestamptz + n * interval '1 hour', n % 2 = 0, `
    + 'CASE n % 10 WHEN 0 THEN ARRAY[\'a\', NULL, \'b, "c"\'] WHEN 1 THEN \'{}\' END, '
    + `CASE n % 10 WHEN 2 THEN '${endsDay(config) ? '24:00:00' : '00:00:00.000001'}'::time WHEN 3 THEN '23:59:59.999999' END, CASE n WHEN ${count} THEN repeat('x', ${longText}) END FROM generate_series(1, ${count}) n`;
}

/** Rows of numbers, of which MySQL and MariaDB have the same idea. */
export const numbers = (count: number) => `(WITH RECURSIVE n AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM n WHERE n < ${count}) SELECT n FROM n) numbers`;

/** Whether a converter of ours, or Debezium's own option, carries what is too large for its default. */
function carries(config: Config, type: string, option: string, lossy: readonly (string | undefined)[]): boolean {
  const exact = (config.converters ?? '').split(',').some(name => (config[`${name.trim()}.columns`] ?? '').split(',').map(each => each.trim()).includes(type));
  return exact || !lossy.includes(config[option]);
}

/** The same of MySQL and MariaDB: among the rows whole numbers beyond the signed ones, times longer than a day, and a long text. */
export function mySqlTable(name: string, count: number, config: Config, { longText, key }: Shape): string {
  const large = carries(config, 'bigint unsigned', 'bigint.unsigned.handling.mode', [undefined, 'long']) ? '18446744073709551615' : '9223372036854775807';
  const span = carries(config, 'time', 'time.precision.mode', ['connect', 'isostring']) ? '838:59:59' : '23:59:59';
  return `CREATE TABLE ${name} (${keyColumns(key)}, name varchar(200), amount decimal(12,2), at datetime(6), active boolean, large bigint unsigned, span time, body longtext); `
    + `INSERT INTO ${name} SELECT n, ${keyValues(key, count, 'REPEAT')}CONCAT('row ', n), n * 1.01, '2024-02-29 13:14:15.123456' + INTERVAL n HOUR, n % 2 = 0, `
    + `CASE n % 10 WHEN 0 THEN ${large} END, CASE n % 10 WHEN 1 THEN '${span}' WHEN 2 THEN '-00:00:01' END, `
    + `CASE n WHEN ${count} THEN REPEAT('x', ${longText}) END FROM ${numbers(count)}`;
}
