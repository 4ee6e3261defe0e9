import type { Known, Text } from '../model';

/** Whether a pattern of an IAM policy certainly matches a name, certainly does not, or it depends on what only the deploy knows. */
export function covers(pattern: Text, name: Text): Known {
  const literal = name.literal;
  if (literal !== undefined && pattern.literal !== undefined) {
    const wildcard = pattern.literal.search(/[*?]/);
    if (wildcard < 0) {
      return pattern.literal === literal;
    }
    // nearly all patterns are a beginning
    if (wildcard === pattern.literal.length - 1 && pattern.literal.endsWith('*')) {
      return literal.startsWith(pattern.literal.slice(0, -1));
    }
  }
  if (literal !== undefined) {
    const wide = regex(pattern, '.*');
    if (pattern.literal !== undefined) {
      return wide.test(literal);
    }
    const narrow = regex(pattern, '\u0000');
    return narrow.test(literal) ? true : wide.test(literal) ? undefined : false;
  }
  if (pattern.literal === '*' || pattern.identity === name.identity) {
    return true;
  }
  // A name of which a part is open: the pattern is compared with that part as one that nobody else can have written.
  const opened = name.parts.map(part => typeof part === 'string' ? part : `\u0001${part.ref}\u0001`).join('');
  const identical = new RegExp(`^${pattern.parts.map(part => typeof part === 'string' ? escaped(part) : escapedLiteral(`\u0001${part.ref}\u0001`)).join('')}$`, 's');
  if (identical.test(opened)) {
    return true;
  }
  const start = pattern.knownPrefix.split(/[*?]/)[0];
  return start.slice(0, name.knownPrefix.length) !== name.knownPrefix.slice(0, start.length) ? false : undefined;
}

/** The same few patterns of a role are asked for each thing that a connector needs. */
const compiled = { '.*': new WeakMap<Text, RegExp>(), '\u0000': new WeakMap<Text, RegExp>() };

function regex(pattern: Text, reference: keyof typeof compiled): RegExp {
  const known = compiled[reference].get(pattern);
  if (known !== undefined) {
    return known;
  }
  const made = new RegExp(`^${pattern.parts.map(part => typeof part === 'string' ? escaped(part) : reference).join('')}$`, 's');
  compiled[reference].set(pattern, made);
  return made;
}

function escaped(glob: string): string {
  return glob.split(/([*?])/).map(piece => piece === '*' ? '.*' : piece === '?' ? '.' : escapedLiteral(piece)).join('');
}

function escapedLiteral(text: string): string {
  return text.replace(/[.+^${}()|[\]\\*?]/g, '\\$&');
}
