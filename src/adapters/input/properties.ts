/**
 * Reads a Java properties text as `java.util.Properties` does: comments, continued lines, escapes, any of `=`, `:` and blank between
 * key and value. A key that is said twice has its last value, as in Java.
 */
export function parseProperties(text: string): Record<string, string> {
  const properties: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const line of logicalLines(text)) {
    const end = keyEnd(line);
    const separator = /^[ \t\f]*[=:]?[ \t\f]*/.exec(line.slice(end))![0];
    properties[unescape(line.slice(0, end))] = unescape(line.slice(end + separator.length));
  }
  return properties;
}

/** Lines without comments and blank ones, continued lines joined. */
function logicalLines(text: string): string[] {
  const lines: string[] = [];
  let open: string | undefined;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.replace(/^[ \t\f]+/, '');
    if (open === undefined && (line === '' || line.startsWith('#') || line.startsWith('!'))) {
      continue;
    }
    const whole: string = (open ?? '') + line;
    if (/(^|[^\\])(\\\\)*\\$/.test(line)) {
      open = whole.slice(0, -1);
    } else {
      lines.push(whole);
      open = undefined;
    }
  }
  return open === undefined || open === '' ? lines : [...lines, open];
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
      throw new Error('it is no properties text: \\u is followed by fewer than four hexadecimal digits');
    }
    return escape.length > 1 ? String.fromCharCode(parseInt(escape.slice(1), 16)) : ESCAPES[escape] ?? escape;
  });
}
