import { classFact, connectorKind, factIndex, frameworkOptions } from '../../catalog';
import type { ClassFact, ClassKind } from '../../catalog';
import type { OwnedOption } from './option-text';

/** The values of a configuration map by their keys, as far as it is written yet. */
export type Entries = ReadonlyMap<string, string>;

const FRAMEWORK = (kind: 'source' | 'sink') => `org.apache.kafka.connect.runtime.${kind === 'sink' ? 'Sink' : 'Source'}ConnectorConfig`;

/** What the framework defines of each transform. */
const OF_STEPS: ReadonlyArray<readonly [list: 'transforms' | 'predicates', kind: ClassKind]> = [['transforms', 'transformation'], ['predicates', 'predicate']];

const CONVERTERS = ['key.converter', 'value.converter', 'header.converter'] as const;

/** The full names of classes of some kinds that a configuration can name. */
export function classesOf(...kinds: readonly ClassKind[]): string[] {
  return Object.entries(factIndex().classes).filter(([name, { k }]) => !name.includes('#') && k.split('|').some(kind => (kinds as readonly string[]).includes(kind)))
    .map(([name]) => name).sort();
}

/** The options of a connector with those that Kafka Connect has for each connector, by key. */
export function connectorScope(className: string): Map<string, OwnedOption> {
  const fact = classFact(className);
  const kind = connectorKind(className);
  const scope = new Map<string, OwnedOption>();
  addOptions(scope, fact, '');
  // what the framework demands of a key holds, whatever a connector says of it
  if (kind !== undefined) {
    frameworkOptions(kind, undefined).forEach((variants, key) => scope.set(key, { className: FRAMEWORK(kind), variants }));
  }
  return scope;
}

/** All keys that a configuration can have, with those of the transforms, predicates and converters that it names. */
export function scopeOf(entries: Entries): Map<string, OwnedOption> {
  const scope = connectorScope(entries.get('connector.class')?.trim() ?? '');
  for (const [list] of OF_STEPS) {
    for (const alias of aliasesIn(entries, list)) {
      addOptions(scope, classFact(entries.get(`${list}.${alias}.type`)?.trim() ?? ''), `${list}.${alias}.`);
    }
  }
  for (const converter of CONVERTERS) {
    addOptions(scope, classFact(entries.get(converter)?.trim() ?? ''), `${converter}.`);
  }
  return scope;
}

function addOptions(scope: Map<string, OwnedOption>, fact: ClassFact | undefined, prefix: string): void {
  for (const [key, variants] of fact?.options ?? []) {
    if (!variants[variants.length - 1].internal) {
      scope.set(`${prefix}${key}`, { className: fact!.className, variants });
    }
  }
}

/** The keys that name the class of a step: `transforms.route.type`. */
export function typeKeys(entries: Entries): string[] {
  return OF_STEPS.flatMap(([list]) => aliasesIn(entries, list).map(alias => `${list}.${alias}.type`));
}

function aliasesIn(entries: Entries, list: string): string[] {
  return (entries.get(list) ?? '').split(',').map(alias => alias.trim()).filter(alias => alias !== '');
}

/** The classes that a key can name; undefined where it names none of Kafka Connect's. */
export function classesFor(key: string): string[] | undefined {
  if (key === 'connector.class') {
    return classesOf('source', 'sink');
  }
  const [, list] = /^(transforms|predicates)\.[^.]+\.type$/.exec(key) ?? [];
  const kind = OF_STEPS.find(([name]) => name === list)?.[1];
  return kind !== undefined ? classesOf(kind)
    : key === 'header.converter' ? classesOf('headerConverter')
      : (CONVERTERS as readonly string[]).includes(key) ? classesOf('converter') : undefined;
}
