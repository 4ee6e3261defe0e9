import { readContent } from '../../src/adapters/read';
import { judge } from '../../src/cli/report/judge';

const TIMES = 100_000;
/** Far more than one of them takes, and far less than what costs the square of its length. */
const SECONDS = 5;

/** The reason of the refusal, and whether it came in time. */
function refusal(content: string, path: string): string {
  const begun = process.cpuUsage();
  try {
    judge(readContent(content, path));
    return 'no refusal';
  } catch (error) {
    expect((error as Error).name).toBe('InputError');
    return (error as Error).message;
  } finally {
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(SECONDS);
  }
}

const nested = (times: number, line: (indent: string, level: number) => string) => Array.from({ length: times }, (_, level) => line(' '.repeat(level), level)).join('\n');
const CLASS = 'connector.class: com.example.S\n';
const DEEP = 'it is nested more than 200 levels deep';

test.each([
  ['a list in a list, on one line', 'a.yaml', `${CLASS}a:\n  ${'- '.repeat(TIMES)}x\n`, DEEP],
  ['a list in a list, by indentation', 'a.yaml', `${CLASS}a:\n${nested(2000, indent => `${indent} -`)}\n`, DEEP],
  ['a map in a map, by indentation', 'a.yaml', nested(2000, (indent, level) => `${indent}k${level}:`), DEEP],
  ['explicit keys in explicit keys', 'a.yaml', `${'? '.repeat(TIMES)}x\n`, DEEP],
  ['brackets behind a single quote', 'a.yaml', `a: 'x" '\nb: ${'['.repeat(TIMES)}`, DEEP],
  ['brackets behind a quote within a word', 'a.yaml', `a: don"t\nb: ${'{a: '.repeat(TIMES)}`, DEEP],
  ['aliases that make it deep', 'a.yaml', `a0: &a0 [x]\n${Array.from({ length: 300 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]`).join('\n')}`, DEEP],
  ['an alias within itself', 'a.yaml', `${CLASS}a: &a\n  b: *a\n`, 'it is not valid YAML: an alias is used within its own anchor in line 3'],
  ['an alias of nothing', 'a.yaml', `${CLASS}a: *b\n`, 'it is not valid YAML: an alias refers to an anchor that is not defined before it in line 2'],
  ['lists as keys', 'a.yaml', `${CLASS}? [a, [b]]\n: c\n`, 'it is not valid YAML: a list, a map or a function is used as a key in line 2'],
  ['lists in JSON', 'a.json', `{"a": ${'['.repeat(TIMES)}`, DEEP],
  ['maps in JSON', 'a.json', '{"a":'.repeat(TIMES), DEEP],
  ['lists behind a single quote in JSON', 'a.json', `{"a": '"', "b": ${'['.repeat(TIMES)}`, 'it is not valid JSON: unexpected character in line 1, column 7'],
  ['strings in strings in HCL', 'a.tf', `a = ${'"${'.repeat(TIMES)}`, 'it is nested more than 50 levels deep'],
  ['calls in calls in HCL', 'a.tf', `a = ${'f('.repeat(TIMES)}`, 'it is nested more than 50 levels deep'],
])('%s: %s is refused in time, with one reason', (_, path, content, reason) => {
  expect(refusal(content, path)).toBe(`${path}: ${reason}`);
});

test.each([
  ['a map in a map', nested(190, (indent, level) => `${indent}k${level}:`)],
  ['a list in a list', `a:\n  ${'- '.repeat(190)}x\n`],
  ['an anchor that is used a hundred times', `a: &a {x: [1, 2]}\n${Array.from({ length: 100 }, (_, index) => `b${index}: *a`).join('\n')}\n`],
  ['an anchor of the same name within', 'a: &x [&x 1, *x]\n'],
])('%s is read', (_, content) => {
  expect(refusal(`${content}\n---\n${CLASS}`, 'a.yaml')).toBe('no refusal');
});

test.each([
  ['lists in HCL', 'a.tf', `resource "a" "b" {\n x = ${'['.repeat(TIMES)}${']'.repeat(TIMES)}\n}\n`],
  ['blocks in HCL', 'a.tf', 'a {\n'.repeat(TIMES)],
  ['brackets in HCL', 'a.tf', `a = ${'('.repeat(TIMES)}1${')'.repeat(TIMES)}\n`],
  ['references in properties', 'a.properties', `connector.class=com.example.S\na=${'${'.repeat(TIMES)}${'}'.repeat(TIMES)}\n`],
  ['backslashes in properties', 'a.properties', `connector.class=com.example.S\na=${'\\\n'.repeat(TIMES)}x\n`],
  ['documents in YAML', 'a.yaml', `${CLASS}${'---\na: 1\n'.repeat(TIMES / 50)}`],
])('%s take no time', (_, path, content) => {
  expect(refusal(content, path)).toBe('no refusal');
});
