import { publicTypes } from './assembly';

/** The compiled package, as users load it. */
const LIBRARY = require('../..') as Record<string, unknown>;

test('every class and enumeration of the assembly is a value of the compiled package, or of its submodule', () => {
  const paths = publicTypes().filter(({ kind }) => kind !== 'interface').map(({ fqn }) => fqn.split('.').slice(1));
  expect(paths.length).toBeGreaterThan(150);
  const valueOf = (path: readonly string[]) => path.reduce<unknown>((held, name) => (held as Record<string, unknown> | undefined)?.[name], LIBRARY);
  expect(paths.filter(path => valueOf(path) === undefined)).toEqual([]);
});
