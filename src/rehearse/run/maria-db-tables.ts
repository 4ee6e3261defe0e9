import type { LocalMariaDb } from './maria-db';
import { ticked } from './maria-db';
import { MOST_COMPARED } from './row-comparison';
import type { TableRows } from './row-comparison';

/** It is shown in the zone of the session. */
const IN_SOME_ZONE = 'timestamp of a session';

/** A table as it is now. */
export async function mariaDbRows(database: LocalMariaDb, schema: string, table: string, key: readonly string[]): Promise<TableRows> {
  const types = await database.sql('mysql', 'SELECT column_name, data_type FROM information_schema.columns '
    + `WHERE table_schema = '${schema}' AND table_name = '${table}' ORDER BY ordinal_position`) as string[][];
  const order = key.length > 0 ? ` ORDER BY ${key.map(ticked).join(', ')}` : '';
  const rows = await database.sql('mysql', `SELECT ${types.map(([column]) => ticked(column)).join(', ')} FROM ${ticked(schema)}.${ticked(table)}${order}`, MOST_COMPARED + 1);
  const columns = types.map(([column, type]) => ({ name: column, type: type === 'timestamp' ? IN_SOME_ZONE : type }));
  return { name: `${schema}.${table}`, key, columns, rows: rows.slice(0, MOST_COMPARED), isPart: rows.length > MOST_COMPARED };
}
