/** One `key=value` of a properties text. */
export interface PropertiesEntry {
  readonly key: string;
  readonly value: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** The column of its key, from 1, and the column behind it, where the key is on one line. */
  readonly column: number;
  readonly endColumn?: number;
  /** As it is written, its continued lines joined. */
  readonly text: string;
  /** Whether anything stands between key and value. Java takes a line without as a key of an empty value. */
  readonly separated: boolean;
}

/** A key that is said again with another value; Java takes the last. */
export interface RepeatedKey { readonly key: string; readonly first: PropertiesEntry; readonly last: PropertiesEntry }

/**
 * Reads a Java properties text as `java.util.Properties` does: comments, continued lines, escapes, any of `=`, `:` and blank between
 * key and value.
 *
 * @throws where an escape has no end
 */
export function propertiesEntries(text: string): PropertiesEntry[] {
  return logicalLines(text).map(({ text: whole, line, column, length }) => {
    const end = keyEnd(whole);
    const separator = /^[ \t\f]*[=:]?[ \t\f]*/.exec(whole.slice(end))![0];
    return {
      key: unescape(whole.slice(0, end)),
      value: unescape(whole.slice(end + separator.length)),
      line,
      column,
      ...end <= length && { endColumn: column + end },
      text: whole,
      separated: separator !== '',
    };
  });
}

/** The values by the keys. A key that is said twice has its last value, as in Java. */
export function valuesOf(entries: readonly PropertiesEntry[]): Record<string, string> {
  const properties: Record<string, string> = Object.create(null) as Record<string, string>;
  entries.forEach(({ key, value }) => { properties[key] = value; });
  return properties;
}

/** The first line that Java reads and nobody means: JSON, a sentence, a key without a value. */
export function strayEntry(entries: readonly PropertiesEntry[]): PropertiesEntry | undefined {
  return entries.find(({ key, separated }) => !separated || !/^[\w.$-]+$/.test(key));
}

/** A backslash that Java drops, before a character that has no escape of its own; only what a regular expression means by it. */
const DROPPED = /\\([dDwWsSbBAZzQEpPhHvVRkX.()[\]*+?|^0-9])/;

/** A backslash that the value of a key loses, with what it stands before. */
export interface LostBackslash { readonly key: string; readonly written: string; readonly line: number }

/** Backslashes that are written once and that Java drops: `\d` is read as `d`. */
export function lostBackslashes(entries: readonly PropertiesEntry[]): LostBackslash[] {
  return entries.flatMap(({ key, text, line }) => {
    const written = text.includes('\\') ? DROPPED.exec(text.replace(/\\\\/g, '')) : null;
    return written === null ? [] : [{ key, written: written[0], line }];
  });
}

/** Keys that are said more than once, with different values. */
export function repeatedKeys(entries: readonly PropertiesEntry[]): RepeatedKey[] {
  const first = new Map<string, PropertiesEntry>();
  const repeated = new Map<string, RepeatedKey>();
  for (const entry of entries) {
    const before = first.get(entry.key);
    if (before === undefined) {
      first.set(entry.key, entry);
    } else if (before.value !== entry.value || repeated.has(entry.key)) {
      repeated.set(entry.key, { key: entry.key, first: before, last: entry });
    }
  }
  return [...repeated.values()];
}

/** Writes a properties text, sorted by key. Values may hold tokens; characters that a properties text gives a meaning to are escaped. */
export function writeProperties(properties: Readonly<Record<string, string>>): string {
  return Object.keys(properties).sort().map(key => `${key}=${escapeValue(properties[key])}\n`).join('');
}

/** A line with those that continue it, with the length of the first one. */
interface LogicalLine { readonly text: string; readonly line: number; readonly column: number; readonly length: number }

/** Lines without comments and blank ones, continued lines joined. */
function logicalLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = [];
  // A value can go on over any number of lines: they are joined once, at its end.
  let open: { readonly parts: string[]; readonly line: number; readonly column: number } | undefined;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replace(/^[ \t\f]+/, '');
    if (open === undefined && (line === '' || line.startsWith('#') || line.startsWith('!'))) {
      continue;
    }
    open ??= { parts: [], line: index + 1, column: raw.length - line.length + 1 };
    if (goesOn(line)) {
      open.parts.push(line.slice(0, -1));
    } else {
      lines.push(joined([...open.parts, line], open));
      open = undefined;
    }
  }
  const last = open?.parts.join('') ?? '';
  return last === '' ? lines : [...lines, joined(open!.parts, open!)];
}

function joined(parts: readonly string[], { line, column }: Pick<LogicalLine, 'line' | 'column'>): LogicalLine {
  return { text: parts.join(''), line, column, length: parts[0].length };
}

/** A line goes on where an odd number of backslashes ends it. */
function goesOn(line: string): boolean {
  let end = line.length;
  while (end > 0 && line[end - 1] === '\\') {
    end--;
  }
  return (line.length - end) % 2 === 1;
}

function keyEnd(line: string): number {
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '\\') {
      index++;
    } else if (/[=: \t\f]/.test(line[index])) {
      return index;
    }
  }
  return line.length;
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

function unescape(text: string): string {
  return text.replace(/\\(u[0-9A-Fa-f]{4}|u|[^])/g, (_, escape: string) => {
    if (escape === 'u') {
      throw new Error('it is not in properties format: \\u is followed by fewer than four hexadecimal digits');
    }
    return escape.length > 1 ? String.fromCharCode(parseInt(escape.slice(1), 16)) : ESCAPES[escape] ?? escape;
  });
}

/** A backslash begins an escape, a line end ends the value, and blanks at its beginning are skipped. */
function escapeValue(value: string): string {
  return value.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/^ /, '\\ ');
}
