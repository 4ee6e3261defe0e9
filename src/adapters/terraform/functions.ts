import { inPlaceOf } from '../input/places';
import { isFunction, isObject } from '../template/values';
import type { Json } from '../template/values';
import { attributeIn } from './references';

/** Functions whose answer is certain where their arguments are. Every other answer is left to Terraform. */
const FUNCTIONS: Readonly<Record<string, (values: readonly unknown[]) => unknown>> = {
  merge: values => values.every(isMap) ? values.reduce<Json>((all, each) => inPlaceOf(each, { ...all, ...each as Json }), {}) : undefined,
  tomap: ([value]) => isMap(value) ? value : undefined,
  tostring: ([value]) => typeof value === 'object' ? undefined : String(value),
  tonumber: ([value]) => typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : typeof value === 'number' ? value : undefined,
  tolist: ([value]) => Array.isArray(value) ? value : undefined,
  join: ([separator, items]) => typeof separator === 'string' && Array.isArray(items) ? { 'Fn::Join': [separator, items] } : undefined,
  format: ([pattern, ...values]) => typeof pattern === 'string' ? formatted(pattern, values) : isUnread(pattern) ? pattern : undefined,
  replace: ([text, part, other]) => replaced(text, part, other),
  trimspace: ([value]) => typeof value === 'string' ? value.trim() : undefined,
  chomp: ([value]) => typeof value === 'string' ? value.replace(/(\r?\n)+$/, '') : undefined,
  concat: values => values.every(Array.isArray) ? values.flat() : undefined,
  compact: ([value]) => Array.isArray(value) && value.every(isKnown) ? value.filter(each => each !== '' && each !== null) : undefined,
  coalesce: values => isKnown(values[0]) && values[0] !== '' && values[0] !== null ? values[0] : undefined,
  lower: ([value]) => typeof value === 'string' ? value.toLowerCase() : undefined,
  upper: ([value]) => typeof value === 'string' ? value.toUpperCase() : undefined,
  jsonencode: ([value]) => isKnown(value) ? JSON.stringify(value) : isFunction(value) ? undefined : joined(encoded(value)),
  base64encode: ([value]) => typeof value === 'string' ? Buffer.from(value).toString('base64') : undefined,
  sensitive: ([value]) => value,
  nonsensitive: ([value]) => value,
};

/** The answer of a function, where it is certain. */
export function answerOf(name: string, values: readonly unknown[]): unknown {
  return Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name](values) : undefined;
}

/** `%s` and `%d` with what is put there; other verbs change how it is written. */
function formatted(pattern: string, values: readonly unknown[]): unknown {
  const parts = pattern.split(/(%.)/s);
  if (parts.some(part => /^%[^sdv%]/s.test(part)) || parts.filter(part => /^%[sdv]$/.test(part)).length !== values.length) {
    return undefined;
  }
  let next = 0;
  return joined(parts.map(part => part === '%%' ? '%' : /^%[sdv]$/.test(part) ? values[next++] : part));
}

/** A part that is a literal, not a pattern. */
function replaced(text: unknown, part: unknown, other: unknown): unknown {
  const [address, attribute] = attributeIn(text);
  if (typeof address === 'string' && /(^|\.)aws_msk_(serverless_)?cluster\./.test(address) && attribute === 'arn' && typeof part === 'string' && typeof other === 'string') {
    const [, kind] = /^:cluster(\/?)$/.exec(part) ?? [];
    // only there an ARN has the colon: the name of a cluster cannot
    return kind === undefined || !other.endsWith(kind) ? undefined : joined([{ Ref: `${address} up to its kind` }, kind === '' ? `${other}/` : other, { Ref: `${address} name and id` }]);
  }
  return typeof text !== 'string' || typeof part !== 'string' || part === '' || /^\/.+\/$/.test(part) ? undefined
    : joined(text.split(part).flatMap((piece, index) => index === 0 ? [piece] : [other, piece]));
}

function joined(parts: readonly unknown[]): unknown {
  const texts = parts.map(part => typeof part === 'number' || typeof part === 'boolean' ? String(part) : part);
  return texts.every(part => typeof part === 'string') ? texts.join('')
    : texts.every(part => typeof part === 'string' || isFunction(part)) ? { 'Fn::Join': ['', texts.filter(part => part !== '')] } : undefined;
}

/** A reference of Kafka that Terraform takes for an expression: whatever is made of it is wrong. */
function isUnread(value: unknown): boolean {
  return isObject(value) && typeof value.Ref === 'string' && value.Ref.startsWith('$${');
}

/** JSON in pieces: a text of which parts are not known has them within its quotes, a value that is not known may be more than a text. */
function encoded(value: unknown): unknown[] {
  if (isFunction(value)) {
    const [separator, items] = isObject(value) && Array.isArray(value['Fn::Join']) ? value['Fn::Join'] as unknown[] : [];
    return typeof separator !== 'string' || !Array.isArray(items) ? [value]
      : ['"', ...items.flatMap((item, index) => [index === 0 ? '' : quoted(separator), typeof item === 'string' ? quoted(item) : item]), '"'];
  }
  const within = Array.isArray(value) ? value.map(encoded) : isObject(value) ? Object.entries(value).map(([key, each]) => [`${JSON.stringify(key)}:`, ...encoded(each)]) : undefined;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return within === undefined ? [JSON.stringify(value)] : [open, ...within.flatMap((pieces, index) => index === 0 ? pieces : [',', ...pieces]), close];
}

const quoted = (text: string) => JSON.stringify(text).slice(1, -1);

function isMap(value: unknown): boolean {
  return isObject(value) && !isFunction(value);
}

function isKnown(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isKnown) : isObject(value) ? !isFunction(value) && Object.values(value).every(isKnown) : true;
}
