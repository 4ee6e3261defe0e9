import { remembered, Text } from '../../model';
import type { Known, Reference } from '../../model';

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
    const wide = withAnything(pattern);
    if (pattern.literal !== undefined) {
      return wide.test(literal);
    }
    return withNothing(pattern).test(literal) ? true : wide.test(literal) ? undefined : false;
  }
  if (pattern.literal === '*' || pattern.identity === name.identity) {
    return true;
  }
  // A name of which a part is open: the pattern is compared with that part as one that nobody else can have written.
  const opened = name.parts.map(part => typeof part === 'string' ? part : marked(part)).join('');
  if (withItself(pattern).test(opened)) {
    return true;
  }
  const start = pattern.knownPrefix.split(/[*?]/)[0];
  return start.slice(0, name.knownPrefix.length) !== name.knownPrefix.slice(0, start.length) ? false : undefined;
}

/** The pattern as a regular expression, by what a reference in it may stand for: any text, no name at all, itself. */
const withAnything = remembered((pattern: Text) => regex(pattern, () => '.*'));
const withNothing = remembered((pattern: Text) => regex(pattern, () => '\u0000'));
const withItself = remembered((pattern: Text) => regex(pattern, reference => escapedLiteral(marked(reference))));

function regex(pattern: Text, reference: (part: Reference) => string): RegExp {
  return new RegExp(`^${pattern.parts.map(part => typeof part === 'string' ? escaped(part) : reference(part)).join('')}$`, 's');
}

function marked(reference: Reference): string {
  return `\u0001${Text.identityOf(reference)}\u0001`;
}

function escaped(glob: string): string {
  return glob.split(/([*?])/).map(piece => piece === '*' ? '.*' : piece === '?' ? '.' : escapedLiteral(piece)).join('');
}

function escapedLiteral(text: string): string {
  return text.replace(/[.+^${}()|[\]\\*?]/g, '\\$&');
}
