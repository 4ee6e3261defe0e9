import { escapeIdentifier } from 'pg';

/** `schema.table`, quoted. A name of a table may hold dots; that of a schema of ours does not. */
export function quotedTable(name: string): string {
  const dot = name.indexOf('.');
  return `${escapeIdentifier(name.slice(0, dot))}.${escapeIdentifier(name.slice(dot + 1))}`;
}
