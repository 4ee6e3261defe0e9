import { hiddenParts } from '../support/hidden-parts';

const SECRET = Symbol('secret');

test.each<[string, unknown, string[]]>([
  ['on the answer', { [SECRET]: 1 }, ['answer[Symbol(secret)]']],
  ['that is not enumerable', Object.defineProperty({}, SECRET, { value: 1 }), ['answer[Symbol(secret)]']],
  ['within a list of an object', { a: [{}, { b: { [SECRET]: 1 } }] }, ['answer.a.1.b[Symbol(secret)]']],
  ['nowhere', { a: [{ b: 'c' }], d: undefined }, []],
])('a hidden part %s', (_where, value, parts) => {
  expect(hiddenParts(value)).toEqual(parts);
});

test('an answer that refers to itself', () => {
  const value: Record<string, unknown> = {};
  value.self = value;
  expect(hiddenParts(value)).toEqual([]);
});
