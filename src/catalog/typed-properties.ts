import { remembered } from '../model';
import { classFact } from './facts';
import type { ClassFact, OptionFact } from './model';
import { keyWithinStruct, propertyName } from './property-names';

const known = new Map<string, ReadonlyMap<string, string>>();

/** Keys of a class by the property that types them; of two keys with one property the newer has it. */
export function keysByProperty(className: string): ReadonlyMap<string, string> {
  const made = known.get(className);
  if (made) {
    return made;
  }
  const fact = classFact(className);
  if (!fact) {
    throw new Error(`the catalog does not know the class '${className}', so its options cannot be typed; pass them as config`);
  }
  const names = [...fact.options.keys()];
  const short = new Map(names.map(key => [key, propertyName(keyWithinStruct(className, key))]));
  const taken = new Set(names.filter(key => keyWithinStruct(className, key) === key).map(key => short.get(key)));
  const keys = new Map<string, string>();
  for (const [key, variants] of fact.options) {
    // the short name may be that of another option
    const property = keyWithinStruct(className, key) !== key && taken.has(short.get(key)) ? propertyName(key) : short.get(key);
    const other = property === undefined ? undefined : keys.get(property);
    if (property !== undefined && (other === undefined || isNewer(variants, fact.options.get(other)!, key, other))) {
      keys.set(property, key);
    }
  }
  known.set(className, keys);
  return keys;
}

/** What the definition of any connector says, so that no typed option of one connector has to; and what Kafka Connect itself tells converters. */
const SAID_ELSEWHERE = new Set([
  'connector.class', 'name', 'tasks.max', 'key.converter', 'value.converter', 'header.converter', 'transforms', 'predicates', 'topics', 'topics.regex',
  'converter.type',
]);

/** What a schema registry is told for all its converters. */
const SAID_BY_REGISTRY = new Set([
  'region', 'registry.name', 'schemaAutoRegistrationEnabled', 'compatibility', 'protobufMessageType',
  'schema.registry.url', 'auto.register.schemas', 'basic.auth.user.info', 'schema.registry.basic.auth.user.info',
]);

/** Whether a key of a class has a property among its typed options. */
export function isTyped(fact: ClassFact, key: string): boolean {
  const variants = fact.options.get(key);
  return variants !== undefined && !variants[variants.length - 1].internal && !/^internal\./.test(key) && !SAID_ELSEWHERE.has(key)
    && variants[variants.length - 1].check?.k !== 'no-text' && !(fact.kinds.includes('converter') && SAID_BY_REGISTRY.has(key));
}

/** The property that types a key of a class; undefined where none does. */
export function propertyOfKey(className: string, key: string): string | undefined {
  const fact = classFact(className);
  return fact && isTyped(fact, key) ? propertiesByKey(fact).get(key) : undefined;
}

const propertiesByKey = remembered((fact: ClassFact): ReadonlyMap<string, string> =>
  new Map([...keysByProperty(fact.className)].map(([property, key]) => [key, property])));

function isNewer(variants: readonly OptionFact[], others: readonly OptionFact[], key: string, other: string): boolean {
  const rank = (list: readonly OptionFact[], name: string) => [
    list.some(one => one.deprecated || one.internal) ? 0 : 1, list.reduce((most, one) => Math.max(most, one.versions.length), 0), name.includes('_') ? 0 : 1,
  ];
  const [left, right] = [rank(variants, key), rank(others, other)];
  const index = left.findIndex((value, position) => value !== right[position]);
  return index < 0 ? key < other : left[index] > right[index];
}

