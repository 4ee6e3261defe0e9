import type { ClassFact, OptionFact } from '../../src/catalog';
import { propertyName } from '../../src/connectors/options/property-names';
import { keysByProperty } from '../../src/connectors/options/render';
import { valuesName } from './option-names';

export interface OptionProperty {
  readonly type: string;
  /** The values of an enum-like class. */
  readonly values?: string[];
  readonly doc: string[];
}

/** The typed properties of a class by their names. */
export function propertiesOf(fact: ClassFact, family: string): Map<string, OptionProperty> {
  const properties = new Map<string, OptionProperty>();
  for (const [property, key] of keysByProperty(fact.className)) {
    const variants = fact.options.get(key)!;
    const newest = variants[variants.length - 1];
    if (newest.internal || /^internal\./.test(key)) {
      continue;
    }
    properties.set(property, propertyOf(fact, key, variants, newest, family));
  }
  return properties;
}

function propertyOf(fact: ClassFact, key: string, variants: readonly OptionFact[], newest: OptionFact, family: string): OptionProperty {
  const allowed = [...new Set(variants.flatMap(variant => variant.allowed ?? []))].filter(value => value !== '');
  const isEnum = newest.type === 'STRING' && allowed.length > 1 && allowed.length < 60 && allowed.every(value => /^[A-Za-z0-9][\w.+:-]*$/.test(value));
  const type = isEnum ? valuesName(family, propertyName(key)!) : typeOf(key, newest, variants);
  return { type, ...(isEnum ? { values: allowed } : {}), doc: docOf(fact, key, variants, newest, isEnum ? [] : allowed, type) };
}

function typeOf(key: string, option: OptionFact, variants: readonly OptionFact[]): string {
  switch (option.type) {
    case 'BOOLEAN': return 'boolean';
    case 'LIST': return 'string[]';
    case 'PASSWORD': return 'ConnectorSecret';
    case 'DOUBLE': case 'SHORT': return 'number';
    case 'INT': case 'LONG': {
      const negative = variants.some(variant => typeof variant.default === 'number' && variant.default < 0) || (option.check?.k === 'range' && Number(option.check.v?.[0] ?? 0) === -1);
      if (/[._](ms|millis)$/.test(key)) {
        return negative ? 'OptionalDuration' : 'Duration';
      }
      if (/(^|[._])bytes$/.test(key)) {
        return negative ? 'OptionalSize' : 'Size';
      }
      return 'number';
    }
    default: return 'string';
  }
}

function docOf(fact: ClassFact, key: string, variants: readonly OptionFact[], newest: OptionFact, allowed: string[], type: string): string[] {
  const versions = [...new Set(variants.flatMap(variant => variant.versions))];
  const gone = !versions.includes(fact.versions[fact.versions.length - 1]);
  const scope = versions.length < fact.versions.length ? `, only in ${versions.join(', ')}` : '';
  const values = newest.default === null || newest.default === undefined || newest.default === '' ? '' : String(newest.default);
  return [
    `The option \`${key}\`: ${newest.type.toLowerCase()}${scope}.`,
    ...(newest.required ? ['', 'Required.'] : []),
    ...(allowed.length > 0 ? ['', `Allowed: ${allowed.slice(0, 30).map(one => `\`${escape(one)}\``).join(', ')}${allowed.length > 30 ? ', …' : ''}.`] : []),
    '',
    `@default - ${defaultText(values, newest, type)}`,
    ...(gone ? [`@deprecated not in version ${fact.versions[fact.versions.length - 1]}`] : newest.deprecated ? ['@deprecated its own documentation says so'] : []),
  ];
}

function defaultText(value: string, option: OptionFact, type: string): string {
  if (option.required) {
    return 'none, it must be set';
  }
  if (value === '' || option.type === 'PASSWORD') {
    return 'not set';
  }
  const unit = /Duration$/.test(type) && value !== '-1' ? ' ms' : /Size$/.test(type) && value !== '-1' ? ' bytes' : '';
  return `\`${escape(value.length > 80 ? `${value.slice(0, 80)}…` : value)}\`${unit}`;
}

/** A doc comment ends at the first of these, and a tag begins with an at sign. */
function escape(text: string): string {
  return text.replace(/\*\//g, '* /').replace(/[\r\n]+/g, ' ').replace(/@/g, '(at)').replace(/`/g, '\'');
}
