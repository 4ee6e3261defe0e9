import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, run } from '../../cli/run';
import { EXAMPLES, OTHERS, WITHIN } from './examples';

/** The first column of the tables of the page. */
const TABLES = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'input-forms.md'), 'utf8').split(/^\|---.*$/m).slice(1)
  .map(table => [...table.matchAll(/^\| (.+?) \|/gm)].map(([, cell]) => cell));

test('the tables of the page are what is tried here', () => {
  // the header of the second table stands at the end of the first
  expect(TABLES[0].slice(0, -1)).toEqual(Object.keys(EXAMPLES));
  expect(TABLES[1]).toEqual(Object.keys(OTHERS));
});

const lineOf = (content: string) => content.slice(0, content.indexOf('oops')).split('\n').length;

test.each(Object.entries(EXAMPLES))('%s: the mistake is found with its line', async (form, { path, content }) => {
  const { report, err } = await check([path], { [path]: content });
  expect(err).toBe('');
  const found = report.deployments.flatMap(({ findings }) => findings.filter(({ key, message }) => key === 'tasks.max' && message.includes('oops')));
  expect(found).toHaveLength(1);
  if (!WITHIN.includes(form)) {
    expect([found[0].line, typeof found[0].column]).toEqual([lineOf(String(content)), 'number']);
  }
});

test.each(Object.entries(EXAMPLES))('%s is found in a directory, too', async (_, { path, content }) => {
  const { report } = await check(['.'], { [path]: content, 'other.json': '{"a": 1}', 'other.sh': 'echo {' });
  expect(report.deployments).toHaveLength(1);
});

test.each(Object.entries(OTHERS))('%s: it is said what it is', async (_, { path, content }) => {
  const { status, err } = await run(['check', path], { [path]: content });
  expect(status).toBe(2);
  expect(err).toMatch(/^error: .*: it (is|contains) .*; specify /);
});

test('the properties of a worker are judged where the file is given, and omitted in a directory', async () => {
  const files = { 'w.properties': 'bootstrap.servers=b:9092\nkey.converter=org.apache.kafka.connect.storage.StringConverter\n', 'c.json': '{"name": "s", "config": {"connector.class": "a.B", "topics": "t"}}' };
  const { report } = await check(['w.properties'], files);
  expect(report.deployments.flatMap(({ findings }) => findings.map(({ rule, key, line }) => [rule, key, line]))).toEqual([['MC-WRK-001', 'value.converter', 1], ['MC-WRK-002', 'bootstrap.servers', 1]]);
  expect((await check(['.'], files)).report.deployments.map(({ source }) => source)).toEqual(['c.json']);
});

test.each(['utf16le', 'utf16be'])('%s is read, with and without its mark', async encoding => {
  for (const mark of ['', '\uFEFF']) {
    const little = Buffer.from(`${mark}${String(EXAMPLES['Configuration map, JSON'].content)}`, 'utf16le');
    const { report } = await check(['a.json'], { 'a.json': encoding === 'utf16le' ? little : little.swap16() });
    expect(report.deployments[0].findings.map(({ key }) => key)).toContain('tasks.max');
  }
});

test('keys that are said twice are a finding, with the line of the one that holds', async () => {
  const files = { 'a.json': '{\n"connector.class": "a.B",\n"topics": "a",\n"topics": "b"}', 'b.properties': 'connector.class=a.B\ntopics=a\n\ntopics=b\n' };
  const { report, err } = await check(['.'], files);
  expect(err).toBe('');
  expect(report.deployments.flatMap(({ source, findings }) => findings.filter(({ rule }) => rule === 'MC-CFG-004').map(({ line, message }) => [source, line, message]))).toEqual([
    ['a.json', 4, 'topics is set on line 3 and again on line 4; only the last value is used'],
    ['b.properties', 4, 'topics is set on line 2 and again on line 4; only the last value is used'],
  ]);
});
