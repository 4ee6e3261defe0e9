/** A part of a document that is read alone: some entries of a block, or the key of one entry whose value is a block. */
export interface Piece { readonly begin: number; readonly end: number; readonly value?: Block }

/** A map or a list in block style, by the pieces in which it is read. */
export interface Block { readonly kind: 'map' | 'list'; readonly offset: number; readonly pieces: readonly Piece[] }

/** Where the lines begin that begin an entry of a block: all have one indentation. */
interface Entries { readonly kind: Block['kind']; readonly indentation: number; readonly begins: readonly number[] }

/** A key as nearly everyone writes it, and no longer than a key can be. With others, the parser has to read what is around them. */
const KEY = /(?:[\w/$](?:[\w./$-]|:(?=[\w:])){0,1000}|"[^"\\\n]{0,1000}"|'[^'\n]{0,1000}'):(?=[ \r\n]|$)/y;
const ITEM = /-(?=[ \r\n]|$)/y;
/** The end of the line of a key whose value begins below it. */
const NOTHING_MORE = / *\r?\n/y;
const MARKER = /--- *\r?\n/y;
/** What is about a whole document, or begins another one. */
const OF_DOCUMENTS = /^(?:---|\.\.\.|%|\uFEFF)|<<["']?\s*:/gm;
/** How many blocks within blocks are taken apart: the options of a connector stand four deep in a template. */
const DEEPEST_APART = 6;

/**
 * Where a document can be taken apart, so that a part is read and forgotten before the next one: what the parser makes of a text takes hundreds of
 * times its size, and most of the time went into collecting that.
 *
 * Only what is plain to see counts. What looks like an entry and is none leaves the piece before it unfinished, which is an error in that piece:
 * then the document is to be read at once.
 */
export function piecesOf(text: string, size: number): Block | undefined {
  const first = contentFrom(text, 0);
  const begin = matches(MARKER, text, first) ? MARKER.lastIndex : first;
  OF_DOCUMENTS.lastIndex = begin;
  return OF_DOCUMENTS.test(text) ? undefined : blockIn(text, begin, text.length, size, []);
}

function blockIn(text: string, begin: number, end: number, size: number, around: readonly number[]): Block | undefined {
  const entries = around.length < DEEPEST_APART ? entriesIn(text, begin, end, around.at(-1) ?? 0) : undefined;
  if (entries === undefined) {
    return undefined;
  }
  const { kind, indentation, begins } = entries;
  const pieces: Piece[] = [];
  let open = begins[0];
  begins.forEach((entry, index) => {
    const next = begins[index + 1] ?? end;
    const apart = kind === 'map' && next - entry > size ? entryIn(text, entry, next, size, [...around, indentation]) : undefined;
    if (apart !== undefined && entry > open) {
      pieces.push({ begin: open, end: entry });
    }
    if (apart !== undefined) {
      pieces.push(apart);
    } else if (next - open >= size || next === end) {
      pieces.push({ begin: open, end: next });
    } else {
      return;
    }
    open = next;
  });
  return { kind, offset: begins[0] + indentation, pieces };
}

/** An entry that is long, where its value is a block. */
function entryIn(text: string, begin: number, end: number, size: number, around: readonly number[]): Piece | undefined {
  matches(KEY, text, begin + around.at(-1)!);
  if (!matches(NOTHING_MORE, text, KEY.lastIndex)) {
    return undefined;
  }
  const below = NOTHING_MORE.lastIndex;
  const value = blockIn(text, below, end, size, around);
  return value && { begin, end: below, value };
}

/** The entries of what stands between two places, where it is nothing but one block. */
function entriesIn(text: string, begin: number, end: number, least: number): Entries | undefined {
  const first = contentFrom(text, begin);
  const indentation = indentationAt(text, first);
  const kind = text[first + indentation] === '-' ? 'list' : 'map';
  const pattern = kind === 'list' ? ITEM : KEY;
  if (first >= end || indentation < least || !matches(pattern, text, first + indentation)) {
    return undefined;
  }
  const begins: number[] = [];
  for (let line = first; line < end; line = contentFrom(text, endOfLine(text, line))) {
    const own = indentationAt(text, line);
    if (own === indentation && matches(pattern, text, line + own)) {
      begins.push(line);
    } else if (own < indentation || (own === indentation && !(kind === 'map' && /[-\]}]/.test(text[line + own])))) {
      return undefined;
    }
  }
  return { kind, indentation, begins };
}

/** The first line from a place on that holds more than a comment. */
function contentFrom(text: string, from: number): number {
  let line = from;
  while (line < text.length) {
    const first = text[line + indentationAt(text, line)];
    if (first !== undefined && first !== '\n' && first !== '\r' && first !== '#') {
      break;
    }
    line = endOfLine(text, line);
  }
  return line;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

function indentationAt(text: string, line: number): number {
  let at = line;
  while (text.charCodeAt(at) === 32) {
    at++;
  }
  return at - line;
}
