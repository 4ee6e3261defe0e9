import { arnBeginning, compareVersions, isAtLeast, minorVersion, oneOf, parseArn, propertiesEntries, quoted, repeatedKeys, strayEntry, Text, valuesOf } from '../../src/model';
import { linesOf } from '../../src/adapters';
import { parseProperties } from '../../src/connect/properties-text';

describe('ARNs', () => {
  test('have five fields before the resource, which may hold colons', () => {
    expect(parseArn('arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:shop/db-AbCdEf'))
      .toEqual({ partition: 'aws-cn', service: 'secretsmanager', region: 'cn-north-1', account: '111122223333', resource: 'secret:shop/db-AbCdEf' });
    expect(parseArn('arn:aws:s3:::bucket')).toMatchObject({ region: '', account: '', resource: 'bucket' });
  });

  test.each(['', 'bucket', 'arn:aws:s3', 'arn:aws:s3::', 'urn:aws:s3:::bucket', 'arn::s3:::bucket', 'arn:aws::::bucket'])('%j is none', text => {
    expect(parseArn(text)).toBeUndefined();
  });

  test('a beginning tells the fields that have ended', () => {
    expect(arnBeginning('arn:aws:kafka:eu-central-1:')).toEqual({ partition: 'aws', service: 'kafka', region: 'eu-central-1', account: undefined });
    expect(arnBeginning('arn:aws:kafka:eu-')).toEqual({ partition: 'aws', service: 'kafka', region: undefined, account: undefined });
    expect(arnBeginning('arn')).toEqual({});
  });
});

test('versions are compared by their numbers, and x is the newest patch', () => {
  const order = ['2.7', '2.7.1', '2.8.2.tiered', '3.6.0', '3.10.0.Final', '3.10.x.kraft', '4.0.0'];
  expect([...order].reverse().sort(compareVersions)).toEqual(order);
  expect(compareVersions('3.6', '3.6.0')).toBe(0);
  expect(compareVersions('3.9.x', '3.9.x')).toBe(0);
  expect(['3.9.x.kraft', '2.8.2.tiered', '3', 'latest', undefined].map(version => isAtLeast(version, '3.6.0'))).toEqual([true, false, undefined, undefined, undefined]);
  expect(['3.9.x.kraft', '2.8.2.tiered', 'latest', undefined].map(minorVersion)).toEqual(['3.9', '2.8', undefined, undefined]);
});

test('words of a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 3]].map(words => oneOf(words))).toEqual(['', 'a', 'a or b', 'a, b or 3']);
  expect(quoted('a'.repeat(81))).toBe(`"${'a'.repeat(77)}..."`);
});

describe('properties texts', () => {
  test('keys that are said again with another value, and with the lines', () => {
    const entries = propertiesEntries('a=1\n# a=2\nb=1\\\n  2\nb=12\na = 1\na:3\n');
    expect(repeatedKeys(entries).map(({ key, first, last }) => [key, first.line, last.line])).toEqual([['a', 1, 7]]);
    expect(strayEntry(entries)).toBeUndefined();
  });

  test.each([
    ['a key that goes on behind CRLF', 'a\\\r\n  b=c', { ab: 'c' }],
    ['a value that goes on behind a lone CR', 'a=1\\\r  2', { a: '12' }],
    ['a separator behind the end of a line', 'a\\\r\n =c', { a: 'c' }],
  ])('as java.util.Properties reads it: %s', (_name, text, values) => {
    expect({ ...valuesOf(propertiesEntries(text)) }).toEqual(values);
  });

  test('as java.util.Properties refuses it: an escape without its digits', () => {
    expect(() => propertiesEntries('a=\\u12')).toThrow('\\u is followed by fewer than four hexadecimal digits');
  });

  test.each(['{"key.converter": "x"}', 'key.converter', 'a=1\na word\nb', 'a=1\nü=2'])('synth and check both refuse %j', text => {
    expect(() => parseProperties(text)).toThrow(/is not a properties file/);
    expect(linesOf(Text.literal(text)).unreadable).toMatch(/^its line \d is not of the form key=value$/);
  });

  test.each([['a=1\na=2\n', ['a']], ['a=1\na = 1\n', []], ['a=\nb\\=c=1'.replace('\\=', '.'), []]])('synth and check agree on what %j says twice', (text, keys) => {
    expect((linesOf(Text.literal(text)).repeated ?? []).map(({ key }) => key)).toEqual(keys);
    if (keys.length > 0) {
      expect(() => parseProperties(text)).toThrow(/sets "a" twice.*on lines 1 and 2/);
    } else {
      expect(new Map(Object.entries(parseProperties(text)!).map(([key, value]) => [key, Text.literal(value)]))).toEqual(linesOf(Text.literal(text)).properties);
    }
  });

  test('a reference of the template is the same value wherever it stands, and lines that are one are left to the deploy', () => {
    const twice = (left: string, right: string) => Text.join(['a=', { ref: left }, '\na=', { ref: right }, '\n']);
    expect(linesOf(twice('X', 'X')).repeated).toBeUndefined();
    expect(linesOf(twice('X', 'Y')).repeated).toEqual([{ key: 'a', lines: [1, 2] }]);
    expect(linesOf(Text.join(['a=1\n', { ref: 'Lines' }, '\n']))).toEqual({ properties: new Map([['a', Text.literal('1')]]) });
  });
});
