import type { LocalPostgres } from './database';
import { quoted } from './database';
import { MOST_COMPARED } from './row-comparison';
import type { TableRows } from './row-comparison';

export const regclass = (sql: string) => `'${sql.replace(/'/g, '\'\'')}'::regclass`;

/** A table as SQL and as people name it. */
export interface NamedTable {
  readonly name: string;
  readonly sql: string;
}

/** Names of the columns of the primary key. */
export async function postgresKey(postgres: LocalPostgres, database: string, { sql }: NamedTable): Promise<string[]> {
  const key = await postgres.sql(database, 'SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey) '
    + `WHERE i.indisprimary AND i.indrelid = ${regclass(sql)}`);
  return key.map(([column]) => column);
}

/** A table as it is now. */
export async function postgresRows(postgres: LocalPostgres, database: string, { name, sql }: NamedTable, key: readonly string[]): Promise<TableRows> {
  const types = await postgres.sql(database, `SELECT attname, typname, attgenerated <> '' FROM pg_attribute JOIN pg_type t ON t.oid = atttypid WHERE attrelid = ${regclass(sql)} `
    + 'AND attnum > 0 AND NOT attisdropped ORDER BY attnum');
  const order = key.length > 0 ? ` ORDER BY ${key.map(quoted).join(', ')}` : '';
  const rows = await postgres.rows(database, `SELECT ${types.map(([column]) => quoted(column)).join(', ')} FROM ${sql}${order}`, MOST_COMPARED + 1);
  const columns = types.map(([column, type, generated]) => ({ name: column, type, generated: generated === 't' }));
  return { name, key, columns, rows: rows.slice(0, MOST_COMPARED), isPart: rows.length > MOST_COMPARED };
}
