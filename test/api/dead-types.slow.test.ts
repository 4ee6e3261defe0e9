import { mentionedBy, publicTypes, typesIn } from './assembly';
import type { Type } from './assembly';

const types = publicTypes();
const byName = new Map(types.map(type => [type.fqn, type]));

/** What some other type takes or gives. */
const mentioned = new Set(types.flatMap(type => mentionedBy(type).filter(fqn => fqn !== type.fqn)));

/** A type and everything that it extends or implements. */
function ancestors(fqn: string): string[] {
  const type = byName.get(fqn);
  const parents = [...type?.base ? [type.base] : [], ...type?.interfaces ?? []];
  return [fqn, ...parents.flatMap(ancestors)];
}

/**
 * Whether a user of the library comes to a class by itself: it is made with `new`, its factories give other types, or it is a view of a construct,
 * such as `ConnectorMetrics.of(connector)`, for the sake of what it gives.
 */
function isEntered(type: Type): boolean {
  const factories = (type.methods ?? []).filter(method => method.static);
  return type.initializer !== undefined
    || factories.some(({ returns }) => typesIn(returns?.type).some(({ fqn }) => fqn !== type.fqn))
    || factories.some(({ parameters = [] }) => parameters.some(({ type: { fqn = '' } }) => byName.get(fqn)?.kind === 'interface' && !byName.get(fqn)!.datatype));
}

/** Whether something takes or gives a type: by its name, or by that of what it extends or implements. */
function isUsed(type: Type): boolean {
  const inherited = types.filter(other => other.fqn !== type.fqn && ancestors(other.fqn).includes(type.fqn));
  if (type.kind === 'class') {
    // what it is accepted as, in this library or in another
    return isEntered(type) || ancestors(type.fqn).some(fqn => mentioned.has(fqn) || !byName.has(fqn));
  }
  return mentioned.has(type.fqn) || inherited.some(isUsed);
}

const dead = types.filter(type => !isUsed(type));
const names = (wanted: readonly Type[]) => wanted.map(({ name }) => name).sort();

test('every exported type is accepted or returned by something', () => {
  expect(names(dead)).toEqual([]);
});

test('typed options are a submodule, and there are many', () => {
  const structs = types.filter(({ fqn, kind }) => fqn.startsWith('cdk-msk-connect.options.') && kind === 'interface');
  expect(structs.length).toBeGreaterThan(70);
  expect(types.filter(({ fqn, symbolId }) => symbolId.startsWith('src/connect/options/') !== fqn.startsWith('cdk-msk-connect.options.'))).toEqual([]);
});

test('they and what takes them are smaller than the options alone once were, which nothing took', () => {
  const size = types.filter(({ symbolId }) => /^src\/connect\/(options|generated)\/|^src\/connectors\/generated\//.test(symbolId))
    .reduce((sum, type) => sum + JSON.stringify(type).length, 0);
  expect(size).toBeLessThan(997_205);
});

describe('the public API has', () => {
  const methods = types.flatMap(type => [...type.initializer ? [type.initializer] : [], ...type.methods ?? []].map(method => ({ type, method })));

  test('no parameter with a leading underscore', () => {
    expect(methods.flatMap(({ type, method }) => (method.parameters ?? []).filter(({ name }) => name.startsWith('_'))
      .map(({ name }) => `${type.name}.${method.name ?? 'new'}: ${name}`))).toEqual([]);
  });

  test('no union', () => {
    const unions = types.filter(type => [
      ...methods.filter(one => one.type === type).flatMap(({ method }) => [...(method.parameters ?? []).map(parameter => parameter.type), method.returns?.type]),
      ...(type.properties ?? []).map(property => property.type),
    ].flatMap(typesIn).some(({ union }) => union !== undefined));
    expect(unions.map(({ name }) => name)).toEqual([]);
  });

  test('no getX()', () => {
    expect(methods.filter(({ method }) => /^get[A-Z]/.test(method.name ?? '')).map(({ type, method }) => `${type.name}.${method.name}`)).toEqual([]);
  });

  test('Props for what a constructor takes, and for nothing else', () => {
    const constructed = new Set(types.flatMap(type => (type.initializer?.parameters ?? []).flatMap(({ type: one }) => typesIn(one).map(({ fqn }) => fqn))));
    const bases = new Set([...constructed].flatMap(fqn => (fqn === undefined ? [] : ancestors(fqn))));
    expect(types.filter(({ name, fqn }) => name.endsWith('Props') && !bases.has(fqn)).map(({ name }) => name)).toEqual([]);
  });

  test('factories for classes that have values and may get more', () => {
    // how MSK lets clients in is closed: another way would need code here
    const closed = ['KafkaAuthentication', 'PrometheusPorts'];
    const constants = types.filter(type => type.kind === 'class' && (type.properties ?? []).filter(property => property.static && property.const).length > 1);
    expect(constants.filter(type => !closed.includes(type.name) && !(type.methods ?? []).some(({ name }) => name === 'of')).map(({ name }) => name)).toEqual([]);
  });
});
