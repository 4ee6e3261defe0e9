import type { Assembly, ClassType, EnumType, InterfaceType, Method, Parameter, Type, TypeReference } from '@jsii/spec';
import { isClassOrInterfaceType, isClassType, isEnumType, isInterfaceType } from '@jsii/spec';
import type { DescribedCalls } from '../../src/synth/calls/described';

const OWN = 'cdk-msk-connect.';
/** What every construct has says nothing about a kind of them. */
const OF_CONSTRUCTS = new Set(['node', 'stack', 'env']);

type EnumValues = Record<string, string | number>;

type Mutable<T> = { -readonly [K in keyof T]: Record<string, T[K][keyof T[K]]> };

/**
 * The public calls of the library, and what they accept.
 *
 * @param assembly the library
 * @param others the libraries whose types it uses
 * @param valuesOf the members of an enumeration of the library
 */
export function describeCalls(assembly: Assembly, others: readonly Assembly[], valuesOf: (name: string) => EnumValues): DescribedCalls {
  const types = new Map(Object.entries(Object.assign({}, ...[assembly, ...others].map(one => one.types)) as Record<string, Type>));
  const described: Mutable<DescribedCalls> = { calls: {}, structs: {}, enums: {}, interfaces: {}, classes: {}, makers: {} };
  const mentioned = new Set<string>();

  const slots = (all: readonly { name: string; optional?: boolean; variadic?: boolean; type: TypeReference }[]): Record<string, string> =>
    Object.fromEntries(all.map(({ name, optional, variadic, type }) => {
      return [`${variadic ? '...' : ''}${name}${optional ? '?' : ''}`, written(type, mentioned)];
    }));

  for (const type of Object.values(assembly.types ?? {}).filter(isClassType)) {
    for (const [name, parameters] of callsOf(type)) {
      described.calls[name] = slots(parameters);
    }
  }
  // what a struct mentions may mention others
  for (const fqn of mentioned) {
    const type = types.get(fqn);
    const name = short(fqn);
    if (type === undefined) {
      throw new Error(`${fqn} is in none of the assemblies`);
    } else if (isEnumType(type)) {
      described.enums[name] = isOwn(fqn) ? pick(type, valuesOf(name)) : {};
    } else if (isInterfaceType(type) && type.datatype) {
      described.structs[name] = isOwn(fqn) ? slots(inherited(type, types).flatMap(one => one.properties ?? [])) : {};
    } else if (isInterfaceType(type)) {
      described.interfaces[name] = implemented(type, types);
    } else if (isClassType(type)) {
      const { methods, properties } = implemented(type, types);
      described.classes[name] = [...methods, ...properties];
    }
  }
  Object.assign(described.makers, makersOf(assembly, types, mentioned));
  return described;
}

/** The constructor and the static methods of a class, by name. */
function callsOf(type: ClassType): [string, readonly Parameter[]][] {
  const name = short(type.fqn);
  const own: [string, readonly Parameter[]][] = type.initializer === undefined ? [] : [[name, type.initializer.parameters ?? []]];
  const methods = (type.methods ?? []).filter(method => method.static && method.parameters !== undefined);
  return [...own, ...methods.map((method): [string, readonly Parameter[]] => [`${name}.${method.name}`, method.parameters!])];
}

function written(type: TypeReference, mentioned: Set<string>): string {
  if ('primitive' in type) {
    return ['string', 'number', 'boolean'].includes(type.primitive) ? type.primitive : 'any';
  }
  if ('collection' in type) {
    const element = written(type.collection.elementtype, mentioned);
    return `${element}${type.collection.kind === 'array' ? '[]' : '{}'}`;
  }
  if ('fqn' in type) {
    mentioned.add(type.fqn);
    return short(type.fqn);
  }
  return 'any';
}

/** A type and what it extends or implements. */
function inherited(type: ClassType | InterfaceType, types: ReadonlyMap<string, Type>): (ClassType | InterfaceType)[] {
  const above = [...'base' in type && type.base !== undefined ? [type.base] : [], ...type.interfaces ?? []];
  return [type, ...above.flatMap((fqn) => {
    const one = types.get(fqn);
    return one !== undefined && isClassOrInterfaceType(one) ? inherited(one, types) : [];
  })];
}

function implemented(type: ClassType | InterfaceType, types: ReadonlyMap<string, Type>): DescribedCalls['interfaces'][string] {
  const all = inherited(type, types);
  const names = (members: readonly { name?: string; optional?: boolean; static?: boolean; protected?: boolean }[]) =>
    [...new Set(members.filter(member => !(member.optional || member.static || member.protected)).map(({ name }) => name!))];
  return {
    methods: names(all.flatMap(one => one.methods as Method[] ?? [])).filter(name => !OF_CONSTRUCTS.has(name)),
    properties: names(all.flatMap(one => one.properties ?? [])),
  };
}

function pick(type: EnumType, values: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(type.members.map(({ name }) => [name, values[name]]));
}

/** The calls that return each type that is neither a struct nor an enumeration. */
function makersOf(assembly: Assembly, types: ReadonlyMap<string, Type>, wanted: ReadonlySet<string>): Record<string, readonly string[]> {
  const makers: Record<string, string[]> = {};
  const add = (fqn: string, maker: string) => {
    const type = types.get(fqn);
    for (const one of type !== undefined && isClassOrInterfaceType(type) ? inherited(type, types) : []) {
      const name = short(one.fqn);
      if (wanted.has(one.fqn) && isOwn(one.fqn) && !(isInterfaceType(one) && one.datatype) && !makers[name]?.includes(maker)) {
        (makers[name] ??= []).push(maker);
      }
    }
  };
  for (const type of Object.values(assembly.types ?? {}).filter(isClassType)) {
    if (type.initializer !== undefined && !type.abstract) {
      add(type.fqn, `new ${short(type.fqn)}(…)`);
    }
    for (const { name, returns } of (type.methods ?? []).filter(method => method.static)) {
      add(returns !== undefined && 'fqn' in returns.type ? returns.type.fqn : '', `${short(type.fqn)}.${name}(…)`);
    }
    for (const { name, type: held } of (type.properties ?? []).filter(property => property.static)) {
      add('fqn' in held ? held.fqn : '', `${short(type.fqn)}.${name}`);
    }
  }
  return makers;
}

function isOwn(fqn: string): boolean {
  return fqn.startsWith(OWN);
}

function short(fqn: string): string {
  return isOwn(fqn) ? fqn.slice(OWN.length) : fqn;
}
