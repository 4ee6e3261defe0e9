import type { SqlDatabase } from './sql-database';

/** The columns by which a JDBC source finds what is new. */
export interface Progress {
  readonly number?: string;
  readonly times: readonly string[];
}

/** Long past, so that no delay that the options ask for holds a row back. */
const FIRST_MOMENT = '2024-02-29 13:14:15';
const NULL_EVERY = 10;

/** A table with rows for a JDBC source: whole numbers, decimals, texts, dates, NULL in each column that may have it, and what the options ask for. */
export async function makeJdbcTable(database: SqlDatabase, name: string, count: number, { number = 'id', times }: Progress): Promise<void> {
  const { isPostgres, quoted } = database;
  const moment = isPostgres ? 'timestamp(3)' : 'datetime(3)';
  const text = isPostgres ? 'text' : 'varchar(200)';
  const plain = ['name', 'amount', 'day', 'active'].filter(column => column !== number && !times.includes(column));
  const types: Record<string, string> = { name: text, amount: 'decimal(12,2)', day: 'date', active: 'boolean' };
  await database.sql(`CREATE TABLE ${name} (${[
    `${quoted(number)} bigint NOT NULL PRIMARY KEY`, ...times.map(time => `${quoted(time)} ${moment} NOT NULL`), ...plain.map(column => `${quoted(column)} ${types[column]}`),
  ].join(', ')})`);
  const day = (n: string) => isPostgres ? `(DATE '2024-02-29' + ${n})` : `('2024-02-29' + INTERVAL ${n} DAY)`;
  const later = (n: string) => isPostgres ? `(TIMESTAMP '${FIRST_MOMENT}' + ${n} * INTERVAL '1 second')` : `(TIMESTAMP('${FIRST_MOMENT}') + INTERVAL ${n} SECOND)`;
  const unless = (remainder: number, value: string) => `CASE WHEN n % ${NULL_EVERY} <> ${remainder} THEN ${value} END`;
  const values: Record<string, string> = {
    name: unless(1, isPostgres ? "'row ' || n" : "CONCAT('row ', n)"), amount: unless(2, '(n - 3) * 1.01'), day: unless(3, day('n % 1000')), active: unless(4, 'n % 2 = 0'),
  };
  const series = isPostgres ? `generate_series(1, ${count}) n` : `(WITH RECURSIVE s AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM s WHERE n < ${count}) SELECT n FROM s) numbers`;
  await database.sql(`INSERT INTO ${name} SELECT ${['n', ...times.map(() => later('n')), ...plain.map(column => values[column])].join(', ')} FROM ${series}`);
}
