import { createRequire } from 'node:module';
import type { PropertiesEntry } from '../../model';
import { propertiesEntries, repeatedKeys, valuesOf } from '../../model';
import { InputError } from './errors';

const load = createRequire(__filename);

/** YAML takes far more time and memory for a byte than JSON; nobody writes templates that large by hand. */
const LARGEST_YAML = 8 * 1024 * 1024;
const LARGEST = 256 * 1024 * 1024;
/** CloudFormation and Kafka Connect nest a few levels; a text that nests more is no configuration of either. */
const DEEPEST = 200;

/** Reads a file of one of the kinds that hold connectors: JSON, YAML, or Java properties. */
export function parseText(text: string, path: string): unknown {
  if (text.length > LARGEST) {
    throw new InputError(path, `it is too large (${Math.round(text.length / 1e6)} MB); at most 256 MB can be read`);
  }
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (content.trim() === '') {
    throw new InputError(path, 'it is empty');
  }
  if ([...content.slice(0, 4096)].some(isBinary)) {
    throw new InputError(path, 'it is not a text; a template, a connector\'s JSON or a properties file is expected');
  }
  if (/\.properties$/i.test(path)) {
    return properties(content, path);
  }
  const first = content.trimStart()[0];
  if (first === '{' || first === '[' || first === '"') {
    return /\.ya?ml$/i.test(path) ? yaml(content, path) : json(content, path);
  }
  return /\.(json|ya?ml|template)$/i.test(path) || !/^\s*[\w.$-]+\s*=/m.test(content) ? yaml(content, path) : properties(content, path);
}

/** Control characters that no text file holds, and the stand-in for bytes that are no UTF-8. */
function isBinary(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 9 || (code > 13 && code < 27) || code === 0xFFFD;
}

function properties(text: string, path: string): Record<string, string> {
  let entries: PropertiesEntry[];
  try {
    entries = propertiesEntries(text);
  } catch (error) {
    throw new InputError(path, (error as Error).message);
  }
  const [repeated] = repeatedKeys(entries);
  if (repeated !== undefined) {
    const { key, first, last } = repeated;
    throw new InputError(path, `"${key}" is said on line ${first.line} and again on line ${last.line} with another value; leave one of them out`);
  }
  return valuesOf(entries);
}

function json(text: string, path: string): unknown {
  refuseDepth(text, path);
  try {
    return JSON.parse(text);
  } catch (error) {
    // Flow-style YAML looks like JSON at its beginning, and templates have comments.
    if (text.length <= LARGEST_YAML) {
      const relaxed = tryYaml(text);
      if (relaxed !== undefined) {
        return relaxed.value;
      }
    }
    throw new InputError(path, `it is no JSON: ${whereInJson(text, error as Error)}`);
  }
}

/** The message of the parser quotes the text around the place, which can hold a secret; the line is enough. */
function whereInJson(text: string, error: Error): string {
  const position = /position (\d+)/.exec(error.message)?.[1];
  if (/end of JSON|Unterminated/.test(error.message)) {
    return 'it ends too early';
  }
  if (position === undefined) {
    return 'a character is out of place';
  }
  const before = text.slice(0, Number(position)).split('\n');
  return `a character is out of place in line ${before.length}, column ${before[before.length - 1].length + 1}`;
}

function yaml(text: string, path: string): unknown {
  if (text.length > LARGEST_YAML) {
    throw new InputError(path, `it is too large for YAML (${Math.round(text.length / 1e6)} MB); at most 8 MB can be read, give it as JSON`);
  }
  refuseDepth(text, path);
  const documents = yamlDocuments(text);
  const broken = documents.problem;
  if (broken !== undefined) {
    throw new InputError(path, `it is no YAML: ${broken}`);
  }
  const values = documents.values!;
  return values.length === 1 ? values[0] : values;
}

function tryYaml(text: string): { value: unknown } | undefined {
  const { values } = yamlDocuments(text);
  return values?.length === 1 ? { value: values[0] } : undefined;
}

function yamlDocuments(text: string): { values?: unknown[]; problem?: string } {
  // Loaded only where YAML is read: it is the larger part of the start-up of a check.
  const { readYaml } = load('./yaml') as typeof import('./yaml');
  return readYaml(text);
}

/** A parser that recurses would exhaust the stack; brackets and indentation are counted before it runs. */
function refuseDepth(text: string, path: string): void {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === 92) {
        index++;
      } else if (code === 34) {
        quoted = false;
      }
    } else if (code === 34) {
      quoted = true;
    } else if (code === 123 || code === 91) {
      if (++depth > DEEPEST) {
        throw new InputError(path, `it nests deeper than ${DEEPEST} levels`);
      }
    } else if (code === 125 || code === 93) {
      depth = Math.max(0, depth - 1);
    }
  }
}
