import { isMap } from 'yaml';
import { TooDeep } from '../input/depth';
import { Lines } from '../input/places';
import { documentsOf } from './documents';
import { valueInPieces } from './in-pieces';
import { YamlProblem, YamlValues } from './yaml-values';

/** Of a longer text, parts of about that size are read one after the other. */
const PIECE = 8192;

/** The values of the documents of a text, or why there are none, as a sentence. */
export type YamlResult = { readonly values: unknown[] } | { readonly problem: string };

/** Reads YAML with the short forms of CloudFormation's functions. Depth and aliases that multiply are refused before they cost time. */
export function readYaml(text: string, piece = PIECE): YamlResult {
  const lines = new Lines(text);
  const large = text.length > piece ? valueInPieces(text, lines, piece) : undefined;
  if (large !== undefined) {
    return { values: [large] };
  }
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

/** The parser's message without what it quotes from the file, which can be a secret. */
function reasonOf(message: string): string {
  const reason = message.split('\n')[0].replace(/ at line.*$/, '').replace(/:? ?["'`].*$/, '').replace(/ \(.*$/, '');
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}
