import { Duration, Size, Token } from 'aws-cdk-lib';
import { classFact } from '../../catalog';
import type { OptionFact } from '../../catalog';
import { ConnectorSecret } from '../../connect';
import { propertyName } from './property-names';

/** Typed options as they stand in a configuration. */
export interface RenderedOptions {
  readonly config: { [key: string]: string };
  readonly secrets: { [key: string]: ConnectorSecret };
}

/** Keys of a class by the property that types them; of two keys with one property the newer has it. */
export function keysByProperty(className: string): ReadonlyMap<string, string> {
  const fact = classFact(className);
  if (!fact) {
    throw new Error(`the catalog does not know the class '${className}', so its options cannot be typed; pass them as config`);
  }
  const keys = new Map<string, string>();
  for (const [key, variants] of fact.options) {
    const property = propertyName(key);
    const other = property === undefined ? undefined : keys.get(property);
    if (property !== undefined && (other === undefined || isNewer(variants, fact.options.get(other)!, key, other))) {
      keys.set(property, key);
    }
  }
  return keys;
}

function isNewer(variants: readonly OptionFact[], others: readonly OptionFact[], key: string, other: string): boolean {
  const rank = (list: readonly OptionFact[], name: string) => [
    list.some(one => one.deprecated || one.internal) ? 0 : 1, list.reduce((most, one) => Math.max(most, one.versions.length), 0), name.includes('_') ? 0 : 1,
  ];
  const [left, right] = [rank(variants, key), rank(others, other)];
  const index = left.findIndex((value, position) => value !== right[position]);
  return index < 0 ? key < other : left[index] > right[index];
}

/**
 * A struct of typed options as configuration and secrets.
 *
 * @param options the struct
 * @param className the connector, transform or converter class
 * @param config keys given as they are; the same key with another value is an error
 */
export function renderOptions(options: object | undefined, className: string, config: { [key: string]: string } = {}): RenderedOptions {
  const rendered: RenderedOptions = { config: { ...config }, secrets: {} };
  const keys = options ? keysByProperty(className) : new Map<string, string>();
  for (const [property, value] of Object.entries(options ?? {})) {
    if (value === undefined || value === null) {
      continue;
    }
    const key = keys.get(property);
    if (key === undefined) {
      throw new Error(`'${property}' is not an option of ${className}; pass its key in config`);
    }
    if (ConnectorSecret._isConnectorSecret(value)) {
      if (key in config) {
        throw new Error(`'${key}' is given twice: as ${property}, a secret, and in config; remove one of them`);
      }
      rendered.secrets[key] = value;
      continue;
    }
    const text = renderValue(value, property);
    if (key in config && config[key] !== text) {
      throw new Error(`'${key}' is given twice: '${shown(text)}' as ${property} and '${shown(config[key])}' in config; remove one of them`);
    }
    rendered.config[key] = text;
  }
  return rendered;
}

function shown(text: string): string {
  return Token.isUnresolved(text) ? '<reference>' : text;
}

function renderValue(value: unknown, property: string): string {
  if (value instanceof Duration) {
    return String(value.toMilliseconds());
  }
  if (value instanceof Size) {
    return String(value.toBytes());
  }
  if (Array.isArray(value)) {
    const comma = value.find(one => String(one).includes(',') && !Token.isUnresolved(one));
    if (comma !== undefined) {
      throw new Error(`${property} has the element '${comma}', and a comma would part it; give its pieces as elements of their own`);
    }
    return value.map(String).join(',');
  }
  // values of enum-like classes, and times and sizes that can be switched off
  return typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : String(value);
}
