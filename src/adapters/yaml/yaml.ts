import { Composer, isMap, Lexer, Parser } from 'yaml';
import type { CST, Document } from 'yaml';
import { DEEPEST, TooDeep } from '../input/depth';
import { Lines } from '../input/places';
import { shortForms } from './short-forms';
import { YamlProblem, YamlValues } from './yaml-values';

/** Beside the maps and lists that are open, the parser holds the document and the value that it is about to read. */
const DEEPEST_STACK = DEEPEST + 2;

/** The values of the documents of a text, or why there are none, as a sentence. */
export type YamlResult = { readonly values: unknown[] } | { readonly problem: string };

/** Reads YAML with the short forms of CloudFormation's functions. Depth and aliases that multiply are refused before they cost time. */
export function readYaml(text: string): YamlResult {
  const lines = new Lines(text);
  const problem = (reason: string, offset: number) => ({ problem: `it is not valid YAML: ${reason} in line ${lines.at(offset).line}` });
  try {
    const values: unknown[] = [];
    for (const document of documentsOf(text)) {
      const error = document.errors[0];
      if (error !== undefined) {
        return problem(reasonOf(error.message), error.pos[0]);
      }
      const value = document.contents === null ? null : new YamlValues(lines, keepsMergeKeys(document.contents)).valueOf(document.contents);
      if (value !== null) {
        values.push(value);
      }
    }
    return { values };
  } catch (error) {
    if (error instanceof TooDeep) {
      return { problem: error.message };
    }
    if (error instanceof YamlProblem) {
      return problem(error.message, error.offset);
    }
    throw error;
  }
}

/** CloudFormation takes `<<` for a name like any other, unless the AWS SAM CLI has read the template before. */
function keepsMergeKeys(contents: unknown): boolean {
  return isMap(contents) && contents.has('Resources') && !JSON.stringify(contents.get('Transform') ?? '').includes('AWS::Serverless-');
}

function documentsOf(text: string): Iterable<Document.Parsed> {
  // The parser compares each key with all before it; whether a key is said twice is seen when the values are made.
  // Each scalar is tried against each tag that there could be: a text without an exclamation mark has none.
  const customTags = text.includes('!') ? shortForms() : [];
  return new Composer({ customTags, logLevel: 'silent', uniqueKeys: false, prettyErrors: false }).compose(tokensOf(text));
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

/** The parser's message without what it quotes from the file, which can be a secret. */
function reasonOf(message: string): string {
  const reason = message.split('\n')[0].replace(/ at line.*$/, '').replace(/:? ?["'`].*$/, '').replace(/ \(.*$/, '');
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}
