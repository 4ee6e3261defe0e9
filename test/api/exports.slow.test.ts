import { publicTypes } from './assembly';

/** The compiled package, as users load it. */
const LIBRARY = require('../..') as Record<string, unknown>;

test('every class and enumeration of the assembly is a value of the compiled package', () => {
  const values = publicTypes().filter(({ kind, fqn }) => kind !== 'interface' && fqn.split('.').length === 2).map(({ fqn }) => fqn.split('.')[1]);
  expect(values.length).toBeGreaterThan(150);
  expect(values.filter(name => LIBRARY[name] === undefined)).toEqual([]);
});
