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

/** What a made-up table has beside its plain columns, by what the connector says that it can carry. */
export interface Hostile {
  /** Characters of the longest text. */
  readonly longText: number;
  readonly notes: readonly string[];
}

const PLAIN_LENGTH = 200;
/** More than the 1 MB at which producers and topics stop by default. */
const LONG_LENGTH = 1_100_000;
/** Characters, and as much again for a record that has them as they were and as they are. */
const NEEDED_BYTES = 2.5 * LONG_LENGTH;
const SIZES = ['producer.override.max.request.size', 'topic.creation.default.max.message.bytes'];

/** The rows that hurt are those that a database may hold whose tables we do not know: a connector must carry them, or say that it does not. */
export function hostile(config: Config): Hostile {
  const small = SIZES.find(key => !(Number(config[key]) >= NEEDED_BYTES));
  return small === undefined ? { longText: LONG_LENGTH, notes: [] } : {
    longText: PLAIN_LENGTH,
    notes: [`no text over 1 MB was made up: ${small} is ${config[small] ?? 'not set'}, and a row over 1 MB would end the source for all its tables`],
  };
}

/** What PostgreSQL has and other types of times have not: the end of the day. */
const WITHOUT_END_OF_DAY: Readonly<Record<string, string>> = {
  isostring: 'it becomes 00:00:00 (MC-OPT-917)',
  connect: 'it is no time of a day, at which sinks such as that of Apache Iceberg end',
};

/** Which rows that hurt PostgreSQL could hold, and are not made up. */
export function postgresNotes(config: Config): string[] {
  const mode = config['time.precision.mode'];
  return endsDay(config) ? [] : [`the time 24:00:00 was not made up: with time.precision.mode=${mode} ${WITHOUT_END_OF_DAY[mode]}`];
}

const endsDay = (config: Config) => !(config['time.precision.mode'] in WITHOUT_END_OF_DAY);

/**
 * A table of PostgreSQL with rows: among them arrays with a NULL and with what must be quoted, the last moment of a day, and a long text.
 *
 * @param name quoted
 */
export function postgresTable(name: string, count: number, config: Config, { longText }: Hostile): string {
  return `CREATE TABLE ${name} (id int PRIMARY KEY, name text, amount numeric(12,2), at timestamptz, active boolean, tags text[], until time, body text); `
    + `INSERT INTO ${name} SELECT n, 'row ' || n, n * 1.01, '2024-02-29 13:14:15.123456Z'::timestamptz + n * interval '1 hour', n % 2 = 0, `
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
export function mySqlTable(name: string, count: number, config: Config, { longText }: Hostile): string {
  const large = carries(config, 'bigint unsigned', 'bigint.unsigned.handling.mode', [undefined, 'long']) ? '18446744073709551615' : '9223372036854775807';
  const span = carries(config, 'time', 'time.precision.mode', ['connect', 'isostring']) ? '838:59:59' : '23:59:59';
  return `CREATE TABLE ${name} (id int PRIMARY KEY, name varchar(200), amount decimal(12,2), at datetime(6), active boolean, large bigint unsigned, span time, body longtext); `
    + `INSERT INTO ${name} SELECT n, CONCAT('row ', n), n * 1.01, '2024-02-29 13:14:15.123456' + INTERVAL n HOUR, n % 2 = 0, `
    + `CASE n % 10 WHEN 0 THEN ${large} END, CASE n % 10 WHEN 1 THEN '${span}' WHEN 2 THEN '-00:00:01' END, `
    + `CASE n WHEN ${count} THEN REPEAT('x', ${longText}) END FROM ${numbers(count)}`;
}
