/** The topics of the tables that a source follows, as far as they are known. */
export interface Topics {
  /** Their names, where all are known. */
  readonly names?: string[];
  /** A Java regular expression that matches the whole name of each. */
  readonly regex: string;
  /** Their names for permissions: `*` stands for any characters. */
  readonly patterns: string[];
}

/** A word that stands for itself in a regular expression once its dots and dollars are escaped. */
const LITERAL = /^[A-Za-z0-9_$-]+(\.[A-Za-z0-9_$-]+)+$/;

/** Whether an entry of a table list names one table rather than a pattern. */
function isLiteralTable(table: string): boolean {
  return LITERAL.test(table);
}

/** The topics of some tables: `<prefix>.<table>`, with characters that topics cannot hold replaced as Debezium does. */
export function topicsOfTables(prefix: string, tables: readonly string[]): Topics {
  const names = tables.map(table => `${prefix}.${table}`.replace(/[^A-Za-z0-9._-]/g, '_'));
  const regex = tables.map(table => (isLiteralTable(table) ? escaped(table) : table));
  return {
    names: tables.every(isLiteralTable) ? names : undefined,
    regex: `${escaped(prefix)}\\.${regex.length === 1 ? regex[0] : `(?:${regex.join('|')})`}`,
    patterns: [...new Set(tables.map((table, index) => (isLiteralTable(table) ? names[index] : `${prefix}.${literalHead(table)}*`)))],
  };
}

/** A text as a part of a Java regular expression. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What every name begins with that a regular expression matches, as far as that is plain: `public\..*` → `public.`. */
function literalHead(regex: string): string {
  const head = /^(?:[A-Za-z0-9_-](?![*+?{])|\\\.|\.(?![*+?{])(?=[A-Za-z0-9_]))*/.exec(regex)![0];
  return regex.includes('|') ? '' : head.replace(/\\\./g, '.');
}
