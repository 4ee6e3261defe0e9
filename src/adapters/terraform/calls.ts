import { TooDeep } from '../input/depth';

/** A call of a function, by the place of its name. */
export interface Call { readonly name: string; readonly given: string; readonly at: number }

/** Nobody nests calls, or strings within strings, that deep; what is within a call is read once more for each call around it. */
const DEEPEST = 50;

const NAME = /[A-Za-z_][\w:-]*(?=\()/y;

/**
 * Takes the calls of functions out of a text of HCL: each becomes a name of the same length, so that all else stays where it is. The parser takes
 * a call within an object for the end of one entry and the key of the next.
 *
 * @throws TooDeep
 */
export function withoutCalls(text: string): { readonly masked: string; readonly calls: ReadonlyMap<number, Call> } {
  const calls = new Map<number, Call>();
  const parts: string[] = [];
  let done = 0;
  for (let index = 0; index < text.length; index = after(text, index)) {
    NAME.lastIndex = index;
    const name = isWord(text[index - 1]) ? undefined : NAME.exec(text)?.[0];
    const end = name === undefined ? undefined : closing(text, index + name.length);
    if (name !== undefined && end !== undefined) {
      calls.set(index, { name, given: text.slice(index + name.length + 1, end - 1), at: index + name.length + 1 });
      parts.push(text.slice(done, index), '_'.repeat(end - index));
      done = end;
      index = end - 1;
    }
  }
  return { masked: [...parts, text.slice(done)].join(''), calls };
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\w-]/.test(character);
}

function deeper(depth: number): number {
  if (depth >= DEEPEST) {
    throw new TooDeep(DEEPEST);
  }
  return depth + 1;
}

/** The end of what the bracket at an offset opens. */
function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let index = open; index < text.length; index = after(text, index)) {
    if (text[index] === '(') {
      depth = deeper(depth);
    } else if (text[index] === ')' && --depth === 0) {
      return index + 1;
    }
  }
  return undefined;
}

/** The offset behind the next piece: a whole string, comment or document, or one character. */
function after(text: string, index: number): number {
  const character = text[index];
  if (character === '"') {
    return stringEnd(text, index, 0);
  }
  if (character === '#' || (character === '/' && text[index + 1] === '/')) {
    return found(text, '\n', index);
  }
  if (character === '/' && text[index + 1] === '*') {
    return found(text, '*/', index + 2) + 2;
  }
  const here = character === '<' && text[index + 1] === '<' ? /^<<-?(\w+)\r?\n/.exec(text.slice(index, index + 100)) : null;
  return here === null ? index + 1 : documentEnd(text, index + here[0].length - 1, here[1]);
}

function stringEnd(text: string, open: number, within: number): number {
  for (let index = open + 1; index < text.length; index++) {
    if (text[index] === '\\') {
      index++;
    } else if (text[index] === '"') {
      return index + 1;
    } else if ((text[index] === '$' || text[index] === '%') && text[index + 1] === '{' && text[index - 1] !== text[index]) {
      index = interpolationEnd(text, index + 1, deeper(within)) - 1;
    }
  }
  return text.length;
}

function interpolationEnd(text: string, open: number, within: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    if (text[index] === '"') {
      index = stringEnd(text, index, within) - 1;
    } else if (text[index] === '{') {
      depth++;
    } else if (text[index] === '}' && --depth === 0) {
      return index + 1;
    }
  }
  return text.length;
}

function documentEnd(text: string, begin: number, name: string): number {
  const end = new RegExp(`\\n[ \\t]*${name}[ \\t]*(?=\\r?\\n|$|[,)}\\]])`, 'g');
  end.lastIndex = begin;
  return end.exec(text) === null ? text.length : end.lastIndex;
}

function found(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at;
}
