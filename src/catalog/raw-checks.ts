import { JAVA_NAME, bounds, boundsProblem, listed, regexListProblem, regexProblem } from './check-parts';
import type { RawKind } from './check-kinds';
import type { Check } from './model';
import { javaTrim, parseDouble, parseWhole } from './parse';

const RESERVED = new Set(['true', 'false', 'null', 'class', 'int', 'new', 'public', 'static', 'void', 'return', 'default', 'for', 'if', 'else', 'this', 'super',
  'abstract', 'assert', 'boolean', 'break', 'byte', 'case', 'catch', 'char', 'const', 'continue', 'do', 'double', 'enum', 'extends', 'final', 'finally',
  'float', 'goto', 'implements', 'import', 'instanceof', 'interface', 'long', 'native', 'package', 'private', 'protected', 'short', 'strictfp', 'switch',
  'synchronized', 'throw', 'throws', 'transient', 'try', 'volatile', 'while', '_']);

const TOPIC_NAME = /^[a-zA-Z0-9_.-]+$/;
const FIELD_NAME = /^[\w*|-]+(\.[\w*|-]+){2,}$/;
const OPERATIONS = ['c', 'u', 'd', 't', 'r'];

function wholeProblem(raw: string | undefined, type: 'INT' | 'LONG' | 'SHORT', check: Check): string | undefined {
  if (raw === undefined) {
    return undefined;
  }
  const value = parseWhole(raw, type);
  return value === undefined ? 'must be a whole number, without spaces' : boundsProblem(value, bounds(check));
}

function each(raw: string | undefined, problem: (piece: string) => string | undefined, separator: string | RegExp = ','): string | undefined {
  return raw?.split(separator).map(problem).find(found => found);
}

/** Checks over the text as given (Debezium's own); `undefined` stands for an absent key. */
const RAW_CHECKS: Record<RawKind, (raw: string | undefined, check: Check) => string | undefined> = {
  'any': () => undefined,
  'required': raw => (raw === undefined || raw.trim() === '' ? 'must have a value' : undefined),
  'boolean': raw => (raw === undefined || /^(true|false)$/i.test(javaTrim(raw)) ? undefined : 'must be true or false'),
  'int': (raw, check) => wholeProblem(raw, 'INT', check),
  'long': (raw, check) => wholeProblem(raw, 'LONG', check),
  'short': (raw, check) => wholeProblem(raw, 'SHORT', check),
  'double': raw => (raw === undefined || parseDouble(raw) !== undefined ? undefined : 'must be a number'),
  'enum': (raw, check) => (raw === undefined || check.v!.some(one => String(one).toLowerCase() === javaTrim(raw).toLowerCase())
    ? undefined : `must be one of ${listed(check.v)}`),
  'enum-exact': (raw, check) => (raw === undefined || check.v!.some(one => String(one).toLowerCase() === raw.toLowerCase()) ? undefined : `must be one of ${listed(check.v)}`),
  'enum-or-empty': (raw, check) => (raw === '' ? undefined : RAW_CHECKS.enum(raw, check)),
  'class-name': raw => (raw === undefined || (JAVA_NAME.test(raw) && !raw.split('.').some(part => RESERVED.has(part))) ? undefined : 'must be a Java class name'),
  'regex-list': raw => (raw === undefined ? undefined : regexListProblem(raw.split(',').map(piece => javaTrim(piece)))),
  'regex': raw => (raw === undefined ? undefined : regexProblem(raw)),
  'map': raw => (raw === undefined || raw.trim() === '' ? undefined
    : each(raw, piece => (piece.trim().split('=').length === 2 ? undefined : `has '${piece.trim()}', expected name=value`))),
  'topic-name': raw => (raw === undefined || TOPIC_NAME.test(raw) ? undefined : 'may hold only letters, digits, underscore, hyphen and dot'),
  'topic-name-or-empty': raw => (raw === undefined || raw === '' || TOPIC_NAME.test(raw) ? undefined
    : 'may hold only letters, digits, underscore, hyphen and dot'),
  'host-name': raw => (raw === undefined || raw.trim() === '' || /^[a-zA-Z0-9_.-]+$/.test(raw) ? undefined
    : 'may hold only letters, digits, underscore, hyphen and dot'),
  'operations': raw => {
    if (raw === undefined || raw === 'none') {
      return undefined;
    }
    const pieces = raw.replace(/,+$/, '').split(',').map(piece => piece.trim());
    const wrong = pieces.find(piece => piece !== 'none' && !OPERATIONS.includes(piece));
    if (wrong !== undefined) {
      return `has '${wrong}', expected ${OPERATIONS.join(', ')} or none`;
    }
    return pieces.includes('none') && pieces.some(piece => piece !== 'none') ? 'has none beside other operations' : undefined;
  },
  'slot-name': raw => (raw === undefined || /^[a-z0-9_]{1,63}$/.test(raw) ? undefined : 'may hold only lower case letters, digits and underscore, at most 63'),
  'key-columns': raw => each(raw, piece => (/^\s*([^\s:]+):([^:]+)$/.test(piece) ? undefined : `has '${piece}', expected table:column,column`), ';'),
  'replica-identity': raw => each(raw, piece => (/^\s*([^\s:]+):(DEFAULT|FULL|NOTHING|INDEX .+)$/i.test(piece) ? undefined
    : `has '${piece}', expected table:DEFAULT, FULL, NOTHING or INDEX name`)),
  'field-names': raw => each(raw, piece => (FIELD_NAME.test(piece.trim()) ? undefined : `has '${piece.trim()}', expected database.collection.field`)),
  'field-renames': raw => each(raw, piece => (piece.split(':').length === 2 && FIELD_NAME.test(piece.split(':')[0].trim()) ? undefined
    : `has '${piece.trim()}', expected database.collection.field:name`)),
  'three-part-name': raw => each(raw, piece => (/^\s*$|^[^.\s]+(\.[^.\s]+){2}$/.test(piece) ? undefined : 'must be database.schema.table')),
  'one-element': raw => (raw !== undefined && raw.split(',').length > 1 ? 'may name only one data collection for a connector with one task' : undefined),
  'connection-string': raw => (raw === undefined || !/^mongodb(\+srv)?:\/\/.+/.test(raw) ? 'must start with mongodb:// or mongodb+srv://' : undefined),
  'region-name': raw => (raw === undefined || /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(raw) ? undefined : 'must be a Region, such as eu-central-1'),
  'endpoint': raw => (raw === undefined || /^[A-Za-z][A-Za-z0-9+.-]*:./.test(raw) ? undefined : 'must be an address with its scheme, such as https://glue.eu-central-1.amazonaws.com'),
  'no-text': raw => (raw === undefined ? undefined : 'cannot be set in a configuration: only programs can give what it takes'),
  'only': (raw, check) => (raw === undefined || check.v!.includes(raw) ? undefined : `must be one of ${listed(check.v)}`),
};

export function rawProblem(check: Check, raw: string | undefined): string | undefined {
  if (check.k === 'all') {
    return check.all!.map(one => rawProblem(one, raw)).find(problem => problem);
  }
  return RAW_CHECKS[check.k as RawKind](raw, check);
}
