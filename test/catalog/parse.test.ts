import { javaRegex, javaRegexProblem } from '../../src/catalog/java-regex';
import { nearest } from '../../src/catalog/near';
import { javaTrim, parseDouble, parseList, ParseError, parseType, parseWhole } from '../../src/catalog/parse';

describe('values are parsed as Kafka parses them', () => {
  test.each([
    ['5', 'INT', 5], [' +5 ', 'INT', 5], ['-2147483648', 'INT', -2147483648], ['32767', 'SHORT', 32767], ['9223372036854775807', 'LONG', 9223372036854775807n],
    [' TRUE ', 'BOOLEAN', true], ['False', 'BOOLEAN', false], [' x ', 'STRING', 'x'], [' x ', 'PASSWORD', 'x'], ['1e3', 'DOUBLE', 1000], ['.5f', 'DOUBLE', 0.5],
    ['a , b,,c', 'LIST', ['a', 'b', '', 'c']], ['', 'LIST', []], ['  ', 'LIST', []],
  ] as const)('%j as %s', (text, type, expected) => {
    expect(parseType(text, type)).toEqual(expected);
  });

  test.each([
    ['2147483648', 'INT'], ['1.0', 'INT'], ['', 'INT'], ['0x10', 'INT'], ['1_000', 'INT'], ['32768', 'SHORT'], ['9223372036854775808', 'LONG'], ['1'.repeat(50), 'LONG'],
    ['yes', 'BOOLEAN'], ['', 'BOOLEAN'], ['one', 'DOUBLE'], ['1,5', 'DOUBLE'],
  ] as const)('%j is no %s', (text, type) => {
    expect(() => parseType(text, type)).toThrow(ParseError);
  });

  test('null stays null', () => expect(parseType(null, 'INT')).toBeNull());

  test('blanks are those of Java', () => {
    expect(javaTrim('\u0001 a\u00a0')).toBe('a\u00a0');
    expect(parseList('a\u00a0,b')).toEqual(['a\u00a0', 'b']);
    expect(parseWhole('5', 'INT')).toBe(5n);
    expect(parseDouble('NaN')).toBeNaN();
  });
});

describe('regular expressions of Java', () => {
  test.each(['orders', 'shop\\..*', '(?i)a', 'a++b', '\\Q(\\E', '[a-z&&[^b]]', '\\p{Alpha}+', 'a{2,3}', '(?<name>x)', ']', '}', '', '^\\s$', '(?>a)', 'a|b', '[]a]'])('%j is right', pattern => {
    expect(javaRegexProblem(pattern)).toBeUndefined();
  });

  test.each(['(', ')', '[a', '*', '+02:00', '{}', '[]', '${x}', 'a{', 'a{2', 'a\\', '\\y', 'a{3,2}'])('%j is wrong', pattern => {
    expect(javaRegexProblem(pattern)).toEqual(expect.any(String));
  });

  test('match the whole text', () => {
    expect(javaRegex('or.*')!.test('orders')).toBe(true);
    expect(javaRegex('or')!.test('orders')).toBe(false);
    expect(javaRegex('(')).toBeUndefined();
  });
});

describe('near names', () => {
  test.each([['behaviour.on.null.values', 'behavior.on.null.values'], ['Tasks.Max', 'tasks.max'], ['topic', 'topics'], ['plugn.name', 'plugin.name'], ['table_include_list', 'table.include.list']])('%s is meant to be %s', (name, meant) => {
    expect(nearest(name, ['behavior.on.null.values', 'tasks.max', 'topics', 'plugin.name', 'table.include.list'])).toBe(meant);
  });

  test('nothing is near a name of its own', () => {
    expect(nearest('completely.other', ['tasks.max', 'topics'])).toBeUndefined();
    expect(nearest('x', ['y'.repeat(300)])).toBeUndefined();
  });
});
