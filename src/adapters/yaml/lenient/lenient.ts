import { Composer, isAlias, isCollection, isMap, isPair, isScalar, Lexer, Parser, Scalar } from 'yaml';
import type { CST, Document, Pair } from 'yaml';
import { DEEPEST, TooDeep } from '../../input/depth';
import { YamlProblem } from '../events';
import type { YamlEvent } from '../events';

/** Beside the maps and lists that are open, the parser holds the document and the value that it is about to read. */
const DEEPEST_STACK = DEEPEST + 2;

/**
 * Reads what most parsers of YAML take although it is indented less than YAML says, as a bracket that closes below the key of its list, and knows
 * best what is wrong with the rest.
 *
 * @throws YamlProblem, TooDeep
 */
export function lenientEvents(text: string): YamlEvent[] {
  const events: YamlEvent[] = [];
  for (const { contents, errors: [error] } of documentsOf(text)) {
    if (error !== undefined) {
      throw new YamlProblem(reasonOf(error.message), error.pos[0]);
    }
    events.push({ type: 'document' });
    if (contents !== null) {
      add(events, contents);
    }
    events.push({ type: 'end' });
  }
  return events;
}

function documentsOf(text: string): Iterable<Document.Parsed> {
  // The parser compares each key with all before it; whether a key is said twice is seen when the values are made.
  return new Composer({ logLevel: 'silent', uniqueKeys: false, prettyErrors: false }).compose(tokensOf(text));
}

/** The parser keeps what is open in a list; what comes after it recurses. */
function* tokensOf(text: string): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > DEEPEST_STACK) {
      throw new TooDeep();
    }
  }
  yield* parser.end();
}

function add(events: YamlEvent[], node: unknown): void {
  if (isScalar(node)) {
    const [start, end] = node.range ?? [];
    events.push({ type: 'scalar', text: node.source ?? '', isPlain: node.type === Scalar.PLAIN, start, end, anchor: node.anchor, tag: node.tag });
  } else if (isAlias(node)) {
    const [start = 0, end = 0] = node.range ?? [];
    events.push({ type: 'alias', anchor: node.source, start, end });
  } else if (isCollection(node)) {
    events.push({ type: isMap(node) ? 'map' : 'seq', start: node.range?.[0] ?? 0, anchor: node.anchor, tag: node.tag });
    node.items.forEach(item => isMap(node) ? addPair(events, item as Pair) : addItem(events, item));
    events.push({ type: 'end' });
  } else {
    events.push({ type: 'scalar', text: '', isPlain: true });
  }
}

/** A pair within a list is a map of its own. */
function addItem(events: YamlEvent[], item: unknown): void {
  if (!isPair(item)) {
    add(events, item);
    return;
  }
  events.push({ type: 'map', start: isScalar(item.key) ? item.key.range?.[0] ?? 0 : 0 });
  addPair(events, item);
  events.push({ type: 'end' });
}

function addPair(events: YamlEvent[], { key, value }: Pair): void {
  add(events, key);
  add(events, value);
}

/** The parser's message without what it quotes from the file, which can be a secret. */
function reasonOf(message: string): string {
  const reason = message.split('\n')[0].replace(/ at line.*$/, '').replace(/:? ?["'`].*$/, '').replace(/ \(.*$/, '');
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}
