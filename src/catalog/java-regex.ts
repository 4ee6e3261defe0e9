/**
 * Whether `java.util.regex.Pattern` accepts a pattern, in words of what it refuses, or undefined where it accepts.
 *
 * Java's syntax is translated to that of JavaScript and compiled; where the two differ too much to say, the pattern is taken as right.
 */
export function javaRegexProblem(pattern: string): string | undefined {
  const cached = known.get(pattern);
  if (cached !== undefined) {
    return cached || undefined;
  }
  const problem = check(pattern);
  if (known.size > 500) {
    known.clear();
  }
  known.set(pattern, problem ?? '');
  return problem;
}

/** The pattern as a JavaScript one that matches a whole text, or undefined where it cannot be said. */
export function javaRegex(pattern: string, flags = ''): RegExp | undefined {
  const translated = translate(pattern);
  if (typeof translated !== 'object' || translated.doubtful) {
    return undefined;
  }
  try {
    return new RegExp(`^(?:${translated.source})$`, flags);
  } catch {
    return undefined;
  }
}

const known = new Map<string, string>();

function check(pattern: string): string | undefined {
  const translated = translate(pattern);
  if (typeof translated === 'string') {
    return translated;
  }
  if (translated.doubtful) {
    return undefined;
  }
  try {
    return new RegExp(translated.source) && undefined;
  } catch (error) {
    return (error as Error).message.replace(/^Invalid regular expression: .*\/[a-z]*: /, '').toLowerCase();
  }
}

interface Translation {
  readonly source: string;
  /** The pattern uses what JavaScript has no equal of. */
  readonly doubtful: boolean;
}

function translate(pattern: string): Translation | string {
  const at: Position = { pattern, index: 0, source: '', doubtful: false, depth: 0 };
  while (at.index < pattern.length) {
    const char = pattern[at.index];
    const problem = char === '\\' ? translateEscape(at) : at.depth > 0 ? translateInClass(at, char) : translateChar(at, char);
    if (problem !== undefined) {
      return problem;
    }
  }
  return at.depth > 0 ? 'an unclosed character class' : { source: at.source, doubtful: at.doubtful };
}

/** How far a translation is. */
interface Position {
  readonly pattern: string;
  index: number;
  source: string;
  doubtful: boolean;
  /** The depth in character classes. */
  depth: number;
}

/** What is translated to what, and over how many characters. */
function take(at: Position, source: string, length: number): void {
  at.source += source;
  at.index += length;
}

/** Each of these answers with what is wrong. */
function translateEscape(at: Position): string | undefined {
  const { pattern, index } = at;
  const escaped = pattern[index + 1];
  if (escaped === undefined) {
    return 'a backslash at the end';
  }
  if (escaped === 'Q') {
    const end = pattern.indexOf('\\E', index + 2);
    const literal = pattern.slice(index + 2, end < 0 ? undefined : end);
    take(at, literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), (end < 0 ? pattern.length : end + 2) - index);
    return undefined;
  }
  const property = /^\\[pP]\{[^}]*\}/.exec(pattern.slice(index));
  if (property) {
    at.doubtful = true;
    take(at, at.depth > 0 ? 'a-z' : '[a-z]', property[0].length);
    return undefined;
  }
  if (/[a-zA-Z]/.test(escaped) && !/[dDwWsSbBnrtfvx0ucekpPAzZGhHRXNVQEa]/.test(escaped)) {
    return `an illegal escape \\${escaped}`;
  }
  at.doubtful = at.doubtful || /[AzZGhHRXNVkEea]/.test(escaped);
  take(at, `\\${escaped}`, 2);
  return undefined;
}

function translateInClass(at: Position, char: string): undefined {
  at.doubtful = at.doubtful || char === '[' || at.pattern.startsWith('&&', at.index);
  at.depth += char === '[' ? 1 : char === ']' && !/\[\^?$/.test(at.source) ? -1 : 0;
  take(at, char === '[' ? '\\[' : char, 1);
}

function translateChar(at: Position, char: string): string | undefined {
  if (char === '{') {
    return translateRepetition(at);
  }
  if (char === '(') {
    return translateGroup(at);
  }
  if (char === '[') {
    at.depth = 1;
  }
  const possessive = char === '+' && /[*+?]$/.test(at.source) && !/\\[*+?]$/.test(at.source) && !/(\(\?|[*+?][+?])$/.test(at.source);
  take(at, possessive ? '' : /[\]}/]/.test(char) ? `\\${char}` : char, 1);
  return undefined;
}

function translateRepetition(at: Position): string | undefined {
  const counted = /^\{(\d+)(,(\d*))?\}/.exec(at.pattern.slice(at.index));
  if (!counted || at.source === '' || /(^|[^\\])[(|]$/.test(at.source)) {
    return 'an illegal repetition at {';
  }
  if (counted[3] && Number(counted[3]) < Number(counted[1])) {
    return 'an illegal repetition range';
  }
  take(at, counted[0], counted[0].length);
  if (at.pattern[at.index] === '+') {
    at.index++;
  }
  return undefined;
}

function translateGroup(at: Position): undefined {
  const flags = /^\(\?[idmsuxU-]+([:)])/.exec(at.pattern.slice(at.index));
  if (flags) {
    take(at, flags[1] === ':' ? '(?:' : '(?:)', flags[0].length);
  } else if (at.pattern.startsWith('(?>', at.index)) {
    take(at, '(?:', 3);
  } else {
    take(at, '(', 1);
  }
}
