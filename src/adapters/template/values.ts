import type { Text } from '../../model';
import { textFromTemplateValue } from '../../model';

export type Json = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Whether a value is a function of the template language, whose result only the deploy knows. */
export function isFunction(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  return areOfFunction(Object.keys(value));
}

/** The same of the keys of a value, which can be very many. */
export function areOfFunction(keys: readonly string[]): boolean {
  return keys.length === 1 && (keys[0] === 'Ref' || keys[0].startsWith('Fn::'));
}

export function isNoValue(value: unknown): boolean {
  return value === undefined || value === null || (isObject(value) && value.Ref === 'AWS::NoValue');
}

export function text(value: unknown): Text | undefined {
  return isNoValue(value) ? undefined : textFromTemplateValue(value);
}

/** A number where it is known; templates write numbers as numbers and as texts. */
export function number(value: unknown): number | undefined {
  if (typeof value === 'number') {
    return value;
  }
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined;
}

export function flag(value: unknown): boolean | undefined {
  return value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;
}

/** A nested object, where nothing on the way is decided at deploy. `'unknown'` where something is. */
export function at(root: unknown, ...path: string[]): Json | 'unknown' | undefined {
  let value = root;
  for (const key of ['', ...path]) {
    value = key === '' ? value : (value as Json)[key];
    if (isNoValue(value)) {
      return undefined;
    }
    if (isFunction(value) || !isObject(value)) {
      return 'unknown';
    }
  }
  return value as Json;
}

export function list(value: unknown): unknown[] | undefined {
  return Array.isArray(value) ? value.filter(item => !isNoValue(item)) : undefined;
}
