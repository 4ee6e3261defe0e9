import { inPlaceOf } from '../input/places';
import { isFunction, isObject } from '../template/values';
import type { Json } from '../template/values';

/** Functions whose answer is certain where their arguments are. Every other answer is left to Terraform. */
const FUNCTIONS: Readonly<Record<string, (values: readonly unknown[]) => unknown>> = {
  merge: values => values.every(isMap) ? values.reduce<Json>((all, each) => inPlaceOf(each, { ...all, ...each as Json }), {}) : undefined,
  tomap: ([value]) => isMap(value) ? value : undefined,
  tostring: ([value]) => typeof value === 'object' ? undefined : String(value),
  tonumber: ([value]) => typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : typeof value === 'number' ? value : undefined,
  tolist: ([value]) => Array.isArray(value) ? value : undefined,
  join: ([separator, items]) => typeof separator === 'string' && Array.isArray(items) ? { 'Fn::Join': [separator, items] } : undefined,
  lower: ([value]) => typeof value === 'string' ? value.toLowerCase() : undefined,
  upper: ([value]) => typeof value === 'string' ? value.toUpperCase() : undefined,
  jsonencode: ([value]) => isKnown(value) ? JSON.stringify(value) : undefined,
  base64encode: ([value]) => typeof value === 'string' ? Buffer.from(value).toString('base64') : undefined,
  sensitive: ([value]) => value,
  nonsensitive: ([value]) => value,
};

/** The answer of a function, where it is certain. */
export function answerOf(name: string, values: readonly unknown[]): unknown {
  return Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name](values) : undefined;
}

function isMap(value: unknown): boolean {
  return isObject(value) && !isFunction(value);
}

function isKnown(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isKnown) : isObject(value) ? !isFunction(value) && Object.values(value).every(isKnown) : true;
}
