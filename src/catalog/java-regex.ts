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
  let source = '';
  let doubtful = false;
  let depth = 0;
  let index = 0;
  const rest = () => pattern.slice(index);
  while (index < pattern.length) {
    const char = pattern[index];
    if (char === '\\') {
      if (pattern[index + 1] === undefined) {
        return 'a backslash at the end';
      }
      if (pattern[index + 1] === 'Q') {
        const end = pattern.indexOf('\\E', index + 2);
        const literal = pattern.slice(index + 2, end < 0 ? undefined : end);
        source += literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
        index = end < 0 ? pattern.length : end + 2;
        continue;
      }
      const property = /^\\[pP]\{[^}]*\}/.exec(rest());
      if (property) {
        source += depth > 0 ? 'a-z' : '[a-z]';
        doubtful = true;
        index += property[0].length;
        continue;
      }
      if (/^\\[a-zA-Z]/.test(rest()) && /[a-zA-Z]/.test(pattern[index + 1]) && !/[dDwWsSbBnrtfvx0ucekpPAzZGhHRXNVQEa]/.test(pattern[index + 1])) {
        return `an illegal escape \\${pattern[index + 1]}`;
      }
      doubtful = doubtful || /[AzZGhHRXNVkEea]/.test(pattern[index + 1]);
      source += pattern.slice(index, index + 2);
      index += 2;
      continue;
    }
    if (depth > 0) {
      doubtful = doubtful || char === '[' || rest().startsWith('&&');
      depth += char === '[' ? 1 : char === ']' && !/\[\^?$/.test(source) ? -1 : 0;
      source += char === '[' ? '\\[' : char;
      index++;
      continue;
    }
    if (char === '[') {
      depth = 1;
    } else if (char === '{') {
      const counted = /^\{(\d+)(,(\d*))?\}/.exec(rest());
      if (!counted || source === '' || /(^|[^\\])[(|]$/.test(source)) {
        return 'an illegal repetition at {';
      }
      if (counted[3] && Number(counted[3]) < Number(counted[1])) {
        return 'an illegal repetition range';
      }
      source += counted[0];
      index += counted[0].length;
      if (pattern[index] === '+') {
        index++;
      }
      continue;
    } else if (char === '+' && /[*+?]$/.test(source) && !/\\[*+?]$/.test(source) && !/(\(\?|[*+?][+?])$/.test(source)) {
      index++;
      continue;
    } else if (char === '(') {
      const flags = /^\(\?[idmsuxU-]+([:)])/.exec(rest());
      if (flags) {
        source += flags[1] === ':' ? '(?:' : '(?:)';
        index += flags[0].length;
        continue;
      }
      if (rest().startsWith('(?>')) {
        source += '(?:';
        index += 3;
        continue;
      }
    } else if (char === ']' || char === '}') {
      source += `\\${char}`;
      index++;
      continue;
    } else if (char === '/') {
      source += '\\/';
      index++;
      continue;
    }
    source += char;
    index++;
  }
  return depth > 0 ? 'an unclosed character class' : { source, doubtful };
}
