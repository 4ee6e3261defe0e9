/** A name in brackets. */
export function quotedName(name: string): string {
  return `[${name.replace(/]/g, ']]')}]`;
}

/** A text of Unicode. */
export function quotedText(text: string): string {
  return `N'${text.replace(/'/g, "''")}'`;
}

/** The schema of `schema.table`. */
export function schemaOf(table: string): string {
  return table.slice(0, table.indexOf('.'));
}

/** The name of `schema.table`, which may hold dots. */
export function nameOf(table: string): string {
  return table.slice(table.indexOf('.') + 1);
}

/** `schema.table`, quoted. */
export function quotedTable(table: string): string {
  return `${quotedName(schemaOf(table))}.${quotedName(nameOf(table))}`;
}
