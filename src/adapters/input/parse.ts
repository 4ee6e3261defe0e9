import type { PropertiesEntry } from '../../model';
import { lostBackslashes, propertiesEntries, repeatedKeys, valuesOf } from '../../model';
import { readYaml } from '../yaml';
import { nestsTooDeep, TooDeep } from './depth';
import { InputError } from './errors';
import { readJson } from './json';
import type { JsonResult } from './json';
import { Lines, notePlaces } from './places';
import { isScript, scriptConnectors } from './shell';

/** YAML takes far more time and memory for a byte than JSON; nobody writes templates that large by hand. */
const LARGEST_YAML = 8 * 1024 * 1024;
/** More is read without the places of its keys. */
const LARGEST_WITH_PLACES = 32 * 1024 * 1024;
/** A text that is no JSON is tried as YAML up to this size. */
const LARGEST_RELAXED = 1024 * 1024;
const LARGEST = 256 * 1024 * 1024;

/** Reads a file of one of the kinds that hold connectors: JSON, YAML, or Java properties. */
export function parseText(text: string, path: string): unknown {
  if (text.length > LARGEST) {
    throw new InputError(path, `it is too large (${Math.round(text.length / 1e6)} MB); the maximum is 256 MB`);
  }
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (content.trim() === '') {
    throw new InputError(path, 'it is empty');
  }
  if ([...content.slice(0, 4096)].some(isBinary)) {
    throw new InputError(path, 'it is not a text file; specify a template, a connector configuration in JSON, or a properties file');
  }
  if (/\.properties$/i.test(path)) {
    return properties(content, path);
  }
  if (isScript(content, path)) {
    return scriptConnectors(content);
  }
  const first = beginning(content);
  if (first === '{' || first === '[' || first === '"') {
    return /\.ya?ml$/i.test(path) ? yaml(content, path) : json(content, path);
  }
  return /\.(json|ya?ml|template)$/i.test(path) || !/^\s*[\w.$-]+\s*=/m.test(content) ? yaml(content, path) : properties(content, path);
}

/** The first character that is no comment. */
function beginning(content: string): string | undefined {
  return content.replace(/^(\s+|\/\/[^\n]*|\/\*[^]*?\*\/)+/, '')[0];
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
  const places = new Map(entries.map(({ key, line, column, endColumn }) => [key, { line, column, ...endColumn !== undefined && { endColumn } }]));
  const { line = 1, column = 1 } = entries[0] ?? {};
  return notePlaces(valuesOf(entries), {
    start: { line, column },
    at: key => places.get(key),
    repeated: repeatedKeys(entries).map(({ key, first: one, last }) => ({ key, lines: [one.line, last.line] })),
    lostBackslashes: lostBackslashes(entries),
  });
}

function json(text: string, path: string): unknown {
  // Places take memory for each key; nobody looks for a line in a text of that size.
  const result = text.length <= LARGEST_WITH_PLACES ? readJson(text) : plainJson(text);
  if ('value' in result) {
    return result.value;
  }
  if ('tooDeep' in result) {
    throw new InputError(path, new TooDeep().message);
  }
  // Flow-style YAML looks like JSON at its beginning.
  const relaxed = text.length <= LARGEST_RELAXED ? tryYaml(text) : undefined;
  if (relaxed !== undefined) {
    return relaxed.value;
  }
  // The text around the place can hold a secret; the line is enough.
  const { line, column } = new Lines(text).at(result.offset);
  throw new InputError(path, `it is not valid JSON: ${result.early ? 'unexpected end of file' : `unexpected character in line ${line}, column ${column}`}`);
}

function plainJson(text: string): JsonResult {
  if (nestsTooDeep(text)) {
    return { tooDeep: true };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { offset: Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? 0), early: /end of JSON|Unterminated/.test((error as Error).message) };
  }
}

function yaml(text: string, path: string): unknown {
  if (text.length > LARGEST_YAML) {
    throw new InputError(path, `it is too large for YAML (${Math.round(text.length / 1e6)} MB); the maximum is 8 MB, use JSON instead`);
  }
  const result = readYaml(text);
  if ('problem' in result) {
    throw new InputError(path, result.problem);
  }
  return result.values.length === 1 ? result.values[0] : result.values;
}

function tryYaml(text: string): { value: unknown } | undefined {
  const result = readYaml(text);
  return 'values' in result && result.values.length === 1 ? { value: result.values[0] } : undefined;
}
