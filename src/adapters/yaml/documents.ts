import { Composer, Lexer, Parser } from 'yaml';
import type { CST, Document } from 'yaml';
import { DEEPEST, TooDeep } from '../input/depth';
import { shortForms } from './short-forms';

/** Beside the maps and lists that are open, the parser holds the document and the value that it is about to read. */
const DEEPEST_STACK = DEEPEST + 2;

/** The documents of a text, which can begin within another one. */
export function documentsOf(text: string, offset = 0): Iterable<Document.Parsed> {
  // The parser compares each key with all before it; whether a key is said twice is seen when the values are made.
  // Each scalar is tried against each tag that there could be: a text without an exclamation mark has none.
  const customTags = text.includes('!') ? shortForms() : [];
  return new Composer({ customTags, logLevel: 'silent', uniqueKeys: false, prettyErrors: false }).compose(tokensOf(text, offset));
}

/** The parser keeps what is open in a list; what comes after it recurses. */
function* tokensOf(text: string, offset: number): Generator<CST.Token> {
  const parser = new Parser();
  parser.offset = offset;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > DEEPEST_STACK) {
      throw new TooDeep();
    }
  }
  yield* parser.end();
}
