import { App, Lazy, Stack, Token } from 'aws-cdk-lib';
import type { Method, Parameter, Property, Type } from './assembly';
import { publicTypes } from './assembly';

/** The compiled package, as users of JavaScript load it. */
const LIBRARY = require('../..') as Record<string, unknown>;
const types = publicTypes();
const byName = new Map(types.map(type => [type.fqn, type]));

type Slot = (Parameter | Property) & { readonly optional?: boolean; readonly variadic?: boolean };

/** A public call, and how JavaScript makes it. */
interface Call {
  readonly name: string;
  readonly parameters: readonly Slot[];
  readonly run: (values: unknown[]) => unknown;
}

const valueOf = (type: Type) => type.fqn.split('.').slice(1).reduce<any>((held, name) => held[name], LIBRARY);

function callsOf(type: Type): Call[] {
  const Class = valueOf(type);
  const name = type.fqn.split('.').slice(1).join('.');
  const made: Call[] = type.initializer?.parameters ? [{ name: `new ${name}`, parameters: type.initializer.parameters, run: values => new Class(...values) }] : [];
  const called = (type.methods ?? []).filter((method: Method) => method.static && method.parameters)
    .map(method => ({ name: `${name}.${method.name}`, parameters: method.parameters!, run: (values: unknown[]) => Class[method.name!](...values) }));
  return [...made, ...called];
}

/** The properties of a struct, with those that it inherits. */
function propertiesOf(fqn: string): Slot[] {
  const type = byName.get(fqn);
  return type === undefined ? [] : [...type.properties ?? [], ...(type.interfaces ?? []).flatMap(propertiesOf)];
}

const isStruct = ({ type: { fqn = '' } }: Slot) => byName.get(fqn)?.datatype === true;
const isAny = ({ type }: Slot) => type.primitive === 'any' || type.primitive === 'json';

/** A value that is not one of a primitive type or enumeration, or is only that. */
const wrongFor = ({ type: { primitive, fqn = '' } }: Slot): unknown => (primitive !== undefined || byName.get(fqn)?.kind !== 'class' ? () => 1 : 3.5);

/** What a call is told. Everything else is missing, which it is told as well. */
function told(call: Call, at: number, value: unknown): Error {
  const scope = new Stack(new App(), 'Shop');
  const values: unknown[] = call.parameters.map(({ name }, index) => (index === at ? value : name === 'scope' ? scope : undefined));
  try {
    call.run(values);
  } catch (error) {
    return error as Error;
  }
  return new Error('nothing');
}

const calls = types.filter(({ kind }) => kind === 'class').flatMap(callsOf);
const isUseless = ({ message, constructor }: Error, expected: string) => constructor !== Error || !message.includes(expected);

test('each required parameter and property that is missing is named, and what it must be', () => {
  expect(calls.length).toBeGreaterThan(250);
  const useless = calls.flatMap(call => call.parameters.flatMap((slot, index) => {
    const missing = slot.optional || slot.variadic || slot.name === 'scope' ? [] : [told(call, index, undefined)].filter(error => isUseless(error, `${slot.name} is missing: it must be `));
    const within = isStruct(slot)
      ? propertiesOf(slot.type.fqn!).filter(({ optional }) => !optional)
        .map(({ name }) => ({ name, error: told(call, index, {}) })).filter(({ name, error }) => isUseless(error, `${slot.name}.${name} is missing: it must be `))
      : [];
    return [...missing.map(error => `${call.name} ${slot.name}: ${error.message}`), ...within.map(({ name, error }) => `${call.name} ${name}: ${error.message}`)];
  }));
  expect(useless).toEqual([]);
});

test('each value of the wrong kind is named, and what it must be', () => {
  const useless = calls.flatMap(call => call.parameters.flatMap((slot, index) => {
    const itself = isAny(slot) || slot.variadic ? [] : [told(call, index, wrongFor(slot))].filter(error => isUseless(error, `${slot.name} is `));
    const within = isStruct(slot)
      ? propertiesOf(slot.type.fqn!).filter(property => !isAny(property))
        .map(property => ({ name: property.name, error: told(call, index, { [property.name]: wrongFor(property) }) }))
        .filter(({ name, error }) => isUseless(error, `${slot.name}.${name} is `))
      : [];
    return [...itself.map(error => `${call.name} ${slot.name}: ${error.message}`), ...within.map(({ name, error }) => `${call.name} ${name}: ${error.message}`)];
  }));
  expect(useless).toEqual([]);
});

test('a value that is known only at deployment is of every kind', () => {
  const tokens = [Lazy.any({ produce: () => 'later' }), Token.asString({ Ref: 'Parameter' })];
  const refused = calls.flatMap(call => call.parameters.flatMap((slot, index) => (isStruct(slot) ? propertiesOf(slot.type.fqn!) : [])
    .flatMap(({ name }) => tokens.map(token => told(call, index, { [name]: token })).filter(({ message }) => message.includes(`.${name} is `))
      .map(({ message }) => `${call.name} ${name}: ${message}`))));
  expect(refused).toEqual([]);
});
