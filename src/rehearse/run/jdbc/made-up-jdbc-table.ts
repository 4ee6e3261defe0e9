import { longText } from '../hostile-rows';
import type { SqlDatabase } from './sql-database';

type Config = { readonly [key: string]: string };

/** The columns by which a JDBC source finds what is new. */
export interface Progress {
  readonly number?: string;
  readonly times: readonly string[];
}

/** A column with its value in the row `n`. */
interface Column {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/** Long past, so that no delay that the options ask for holds a row back. */
const FIRST_MOMENT = '2024-02-29 13:14:15';
const NULL_EVERY = 10;
/** The largest whole number that has a sign. */
const LARGEST = '9223372036854775807';

/** Which rows that hurt the database could hold, and are not made up. */
export function jdbcNotes(config: Config, { isPostgres }: Pick<SqlDatabase, 'isPostgres'>): string[] {
  const ofDatabase = isPostgres
    ? ['the time 24:00:00 was not generated, because the type Time of Kafka Connect does not support it']
    : [
      `no BIGINT UNSIGNED above ${LARGEST} was generated, because the connector reads it as a signed number`,
      'no TIME of 24 hours or more, or below 0, was generated, because the type Time of Kafka Connect does not support it',
    ];
  return [...longText(config).notes, ...ofDatabase];
}

/**
 * A table with rows for a JDBC source: whole numbers up to the largest, decimals, texts with what must be quoted and, where its records may be that large, one over 1 MB,
 * dates, the first and the last second of a day, NULL in each column that may have it, and what the options ask for.
 */
export async function makeJdbcTable(database: SqlDatabase, name: string, count: number, { number = 'id', times }: Progress, config: Config): Promise<void> {
  const { isPostgres, quoted } = database;
  const moment = isPostgres ? 'timestamp(3)' : 'datetime(3)';
  const later = isPostgres ? `(TIMESTAMP '${FIRST_MOMENT}' + n * INTERVAL '1 second')` : `(TIMESTAMP('${FIRST_MOMENT}') + INTERVAL n SECOND)`;
  const columns: Column[] = [
    { name: number, type: 'bigint NOT NULL PRIMARY KEY', value: 'n' },
    ...times.map(time => ({ name: time, type: `${moment} NOT NULL`, value: later })),
    ...plainColumns(isPostgres, count, longText(config).length).filter(column => column.name !== number && !times.includes(column.name)),
  ];
  await database.sql(`CREATE TABLE ${name} (${columns.map(column => `${quoted(column.name)} ${column.type}`).join(', ')})`);
  const series = isPostgres ? `generate_series(1, ${count}) n` : `(WITH RECURSIVE s AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM s WHERE n < ${count}) SELECT n FROM s) numbers`;
  await database.sql(`INSERT INTO ${name} SELECT ${columns.map(({ value }) => value).join(', ')} FROM ${series}`);
}

function plainColumns(isPostgres: boolean, count: number, length: number): Column[] {
  const unless = (remainder: number, value: string) => `CASE WHEN n % ${NULL_EVERY} <> ${remainder} THEN ${value} END`;
  const some = (...values: string[]) => `CASE n % ${NULL_EVERY} ${values.map((value, remainder) => `WHEN ${remainder} THEN ${value}`).join(' ')} END`;
  const day = isPostgres ? "(DATE '2024-02-29' + n % 1000)" : "('2024-02-29' + INTERVAL n % 1000 DAY)";
  return [
    { name: 'name', type: isPostgres ? 'text' : 'varchar(200)', value: unless(1, isPostgres ? "'row ' || n" : "CONCAT('row ', n)") },
    { name: 'amount', type: 'decimal(12,2)', value: unless(2, '(n - 3) * 1.01') },
    { name: 'day', type: 'date', value: unless(3, day) },
    { name: 'active', type: 'boolean', value: unless(4, 'n % 2 = 0') },
    { name: 'large', type: isPostgres ? 'bigint' : 'bigint unsigned', value: some(LARGEST, '0') },
    { name: 'clock', type: 'time', value: some("'00:00:00'", "'23:59:59'").replace(/ END$/, isPostgres ? ' END::time' : ' END') },
    { name: 'body', type: isPostgres ? 'text' : 'longtext', value: `CASE WHEN n = ${count} THEN ${isPostgres ? 'repeat' : 'REPEAT'}('x', ${length}) WHEN n % ${NULL_EVERY} = 0 THEN '"a", ''b'', ü' WHEN n % ${NULL_EVERY} = 1 THEN '' END` },
  ];
}
