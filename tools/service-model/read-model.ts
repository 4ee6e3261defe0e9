import type { Member, Operation, ServiceModel, Shape } from './model';

/*
 * The SDK packages carry the model of their service as compact tuples:
 * [kind, namespace, name, traits, …]; structures go on with member names, member types and the number of required members, which come first.
 */
type Tuple = readonly [kind: number, namespace: string, name: string, traits: number | { readonly [trait: string]: unknown }, ...rest: any[]];
type Reference = number | Tuple | (() => Reference) | readonly [Reference, unknown];

const [LIST, MAP, STRUCTURE, OPERATION, ERROR] = [1, 2, 3, 9, -3];
const [LIST_OF, MAP_OF] = [64, 128];
const SIMPLE: Readonly<Record<number, string>> = { 0: 'string', 1: 'number', 2: 'boolean', 4: 'timestamp', 5: 'timestamp', 6: 'timestamp', 7: 'timestamp', 15: 'document' };
const LABEL = 1;

/** Reads the model of a service from what its SDK package exports. */
export function readModel(source: string, exported: Readonly<Record<string, unknown>>): ServiceModel {
  const tuples = Object.entries(exported).filter(([name, value]) => name.endsWith('$') && Array.isArray(value)).map(([, value]) => value as Tuple);
  const of = (kind: number) => tuples.filter(tuple => tuple[0] === kind).sort((a, b) => a[2].localeCompare(b[2]));
  return {
    source,
    operations: Object.fromEntries(of(OPERATION).map(tuple => [tuple[2], readOperation(tuple)])),
    errors: Object.fromEntries(of(ERROR).flatMap(tuple => (typeof tuple[3] === 'object' ? [[tuple[2], tuple[3].httpError as number]] : []))),
    shapes: Object.fromEntries(of(STRUCTURE).map(tuple => [tuple[2], readShape(tuple)])),
    enums: readEnums(exported),
  };
}

function readOperation([, , , traits, input, output]: Tuple): Operation {
  const [method, path] = (traits as { http: string[] }).http;
  return { method, path, input: input()[2], output: output()[2] };
}

function readShape([, , , , names, types, required = 0]: Tuple): Shape {
  const members = (names as string[]).map((name, i): [string, Member] => [name, readMember(types[i])]);
  return { required: (names as string[]).slice(0, required), members: Object.fromEntries(members) };
}

function readMember(reference: Reference): Member {
  if (Array.isArray(reference) && reference.length === 2) {
    const [type, traits] = reference as [Reference, number | { httpQuery?: string }];
    const location = typeof traits === 'object' && traits.httpQuery !== undefined ? 'query' : traits === LABEL ? 'label' : undefined;
    return { type: typeName(type), ...location === undefined ? {} : { location } };
  }
  return { type: typeName(reference) };
}

function typeName(reference: Reference): string {
  if (typeof reference === 'function') {
    return typeName(reference());
  }
  if (typeof reference === 'number') {
    if (reference >= MAP_OF) {
      return `{${typeName(reference - MAP_OF)}}`;
    }
    return reference >= LIST_OF ? `[${typeName(reference - LIST_OF)}]` : SIMPLE[reference];
  }
  const [kind, , name, , item, value] = reference as Tuple;
  if (kind === 0) {
    return SIMPLE[item as number];
  }
  return kind === LIST ? `[${typeName(item)}]` : kind === MAP ? `{${typeName(value)}}` : name;
}

/** Enumerations are plain objects whose values are texts. */
function readEnums(exported: Readonly<Record<string, unknown>>): Record<string, string[]> {
  const enums = Object.entries(exported).filter((entry): entry is [string, Record<string, string>] => {
    const value = entry[1];
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.getPrototypeOf(value) === Object.prototype
      && Object.keys(value).length > 0 && Object.values(value).every(each => typeof each === 'string');
  });
  return Object.fromEntries(enums.sort(([a], [b]) => a.localeCompare(b)).map(([name, values]) => [name, Object.values(values).sort()]));
}
