import { isSecretName, isTyped, keysByProperty, sinceWords, unitOf } from '../../src/catalog';
import type { ClassFact, OptionFact } from '../../src/catalog';
import { docOf } from './option-docs';

export interface OptionProperty {
  /** The key that it stands for. */
  readonly key: string;
  /** Its type; where it is a class of values, named later. */
  readonly type: string;
  /** The values of an enum-like class. */
  readonly values?: string[];
  /** In which versions it is, where these are not all. */
  readonly since?: string;
  /** Its documentation, with words for in which versions it is. */
  readonly doc: (since: string | undefined) => string[];
}

/** The typed properties of a class by their names. */
export function propertiesOf(fact: ClassFact): Map<string, OptionProperty> {
  const properties = new Map<string, OptionProperty>();
  for (const [property, key] of keysByProperty(fact.className)) {
    const variants = fact.options.get(key)!;
    const newest = variants[variants.length - 1];
    if (!isTyped(fact, key)) {
      continue;
    }
    properties.set(property, propertyOf(fact, key, variants, newest));
  }
  return properties;
}

function propertyOf(fact: ClassFact, key: string, variants: readonly OptionFact[], newest: OptionFact): OptionProperty {
  const allowed = [...new Set(variants.flatMap(variant => variant.allowed ?? []))].filter(value => value !== '');
  const isEnum = newest.type === 'STRING' && allowed.length > 1 && allowed.length < 60 && !/(^|[._])region$/.test(key)
    && allowed.every(value => /^[A-Za-z0-9][\w.+:-]*$/.test(value));
  const type = isEnum ? '' : typeOf(fact.className, key, newest, variants);
  return {
    key,
    type,
    ...(isEnum ? { values: allowed } : {}),
    since: sinceWords(fact, variants),
    doc: since => docOf(fact, key, isEnum ? [] : allowed, since),
  };
}

function typeOf(className: string, key: string, option: OptionFact, variants: readonly OptionFact[]): string {
  switch (option.type) {
    case 'BOOLEAN': return 'boolean';
    case 'LIST': return 'string[]';
    case 'PASSWORD': return 'IConnectorSecret';
    case 'DOUBLE': return 'number';
    case 'INT': case 'LONG': case 'SHORT': return numberType(className, key, option, variants);
    default: return isSecretName(key) ? 'IConnectorSecret' : 'string';
  }
}

function numberType(className: string, key: string, option: OptionFact, variants: readonly OptionFact[]): string {
  const unit = unitOf(className, key);
  if (unit === undefined) {
    return 'number';
  }
  const negative = variants.some(variant => typeof variant.default === 'number' && variant.default < 0)
    || (option.check?.k === 'range' && Number(option.check.v?.[0] ?? 0) === -1)
    // -1 stands for no limit, which the definition does not say
    || key === 'errors.retry.timeout';
  if (unit === 'bytes') {
    return negative ? 'OptionalSize' : 'Size';
  }
  // what can be off is written in milliseconds
  return negative && unit === 'milliseconds' ? 'OptionalDuration' : negative ? 'number' : 'Duration';
}
