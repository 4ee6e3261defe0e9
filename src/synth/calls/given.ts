const RTTI = Symbol.for('jsii.rtti');

interface Named { readonly name?: string; readonly [RTTI]?: { readonly fqn: string } }

/** Whether a value is an instance of a class of jsii, perhaps of another copy of its library, or of one that has been renamed by a bundler. */
export function isInstanceOf(value: object, fqn: string): boolean {
  const name = fqn.slice(fqn.lastIndexOf('.') + 1);
  for (let prototype: object | null = Object.getPrototypeOf(value); prototype !== null; prototype = Object.getPrototypeOf(prototype)) {
    const made = Object.hasOwn(prototype, 'constructor') ? prototype.constructor as Named : undefined;
    if (made !== undefined && (made.name === name || (Object.hasOwn(made, RTTI) && made[RTTI]?.fqn === fqn))) {
      return true;
    }
  }
  return false;
}

/** Whether a value is known only at deployment, or is computed later. */
export function isUnknown(value: unknown): boolean {
  return typeof value === 'string' ? /\$\{Token\[|#\{Token\[/.test(value) : typeof value === 'object' && value !== null && typeof (value as { resolve?: unknown }).resolve === 'function';
}

/** What was given, in words. A text may be a secret: it is repeated only where that cannot be. */
export function inWords(value: unknown, isPlain: boolean): string {
  if (value === undefined || value === null || typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  if (typeof value === 'string') {
    return isPlain ? `'${value.slice(0, 60)}'` : value === '' ? 'an empty string' : 'a string';
  }
  if (typeof value === 'function') {
    return Object.hasOwn(value, RTTI) ? `the class ${value.name} itself, not an instance of it` : 'a function';
  }
  return typeof value === 'object' ? objectInWords(value) : `a ${typeof value}`;
}

function objectInWords(value: object): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  }
  const name = Object.getPrototypeOf(value)?.constructor?.name as string | undefined;
  if (name === 'Promise') {
    return 'a Promise: await it';
  }
  const keys = Object.keys(value);
  return name !== undefined && name !== 'Object'
    ? `an instance of ${name}`
    : `an object with ${keys.length === 0 ? 'no properties' : keys.slice(0, 5).join(', ') + (keys.length > 5 ? ', …' : '')}`;
}
