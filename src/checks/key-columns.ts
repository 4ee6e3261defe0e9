import { javaRegex } from '../catalog';

/** An entry of a table list that names one table rather than a pattern. */
const ONE_TABLE = /^[\w$-]+(\.[\w$-]+)+$/;

/** Whether a table list names each of its tables, so that no table made later comes in by itself. */
export function namesEachTable(tables: readonly string[]): boolean {
  return tables.length > 0 && tables.every(table => ONE_TABLE.test(table));
}

/**
 * The entries of a table list for which Debezium's `message.key.columns` does not name the columns of the key.
 *
 * The option is a list of `<regular expression of tables>:<columns>`, separated by semicolons.
 */
export function tablesWithoutKeyColumns(tables: readonly string[], keyColumns: string | undefined): string[] {
  const patterns = (keyColumns ?? '').split(';').map(entry => entry.slice(0, Math.max(entry.lastIndexOf(':'), 0)).trim()).filter(pattern => pattern !== '');
  return tables.filter(table => !patterns.some(pattern => covers(pattern, table)));
}

function covers(pattern: string, table: string): boolean {
  if (pattern === table || /^\(?\.\*\)?$/.test(pattern)) {
    return true;
  }
  // some databases put their name before schema and table
  return ONE_TABLE.test(table) && (javaRegex(pattern, 'i')?.test(table) || pattern.toLowerCase().endsWith(`.${table.toLowerCase()}`));
}
