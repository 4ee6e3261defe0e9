import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lines, placesOf } from '../../../src/adapters/input/places';
import type { YamlEvent } from '../../../src/adapters/yaml/events';
import { lenientEvents } from '../../../src/adapters/yaml/lenient';
import { strictEvents } from '../../../src/adapters/yaml/strict';
import { readYaml } from '../../../src/adapters/yaml/yaml';
import { YamlValues } from '../../../src/adapters/yaml/yaml-values';
import { shortYaml } from '../../support/yaml-forms';

const EXAMPLES = join(__dirname, '../../../examples');
const GOLDEN = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.template.json'));

/** Everything that is known of the values of a text: their places as well. */
function told(text: string, events: YamlEvent[]): string[] {
  const within = (value: unknown, path: string): string[] => {
    const places = placesOf(value);
    const place = places === undefined ? '' : ` at ${JSON.stringify(places.start)}`;
    return value === null || typeof value !== 'object' ? [`${path} is ${typeof value} ${String(value)}`]
      : [`${path}${place}`, ...Object.entries(value).flatMap(([key, inner]) => [`${path}.${key} at ${JSON.stringify(places?.at(key))}`, ...within(inner, `${path}.${key}`)])];
  };
  return new YamlValues(events, new Lines(text)).ofDocuments().flatMap((value, index) => within(value, String(index)));
}

test.each(GOLDEN)('both parsers read the same in %s', path => {
  const text = shortYaml(JSON.parse(readFileSync(join(EXAMPLES, path), 'utf8')) as object);
  expect(told(text, strictEvents(text))).toEqual(told(text, lenientEvents(text)));
});

test.each([
  ['numbers and what looks like them', 'a: 010\nb: 0x1F\nc: 0o17\nd: 1_000\ne: 1e3\nf: .inf\ng: -.5\nh: 12:30:45\ni: 2026-01-02\nj: 1.10\nk: +7\nl: 0b11'],
  ['truth and nothing', 'a: yes\nb: True\nc: ~\nd: null\ne: NULL\nf:\ng: off\nh: "true"\ni: FALSE'],
  ['tags of the core schema', 'a: !!str 5\nb: !!int "5"\nc: !!float 1\nd: !!bool "true"\ne: !!null ""\nf: ! 5\ng: !!str'],
  ['tags of nobody', 'a: !vault |\n  abc\n  def\nb: !reference [x, y]\nc: !env { d: e }\n'],
  ['blocks', 'a: |\n  b\n   c\n\nd: >-\n  e\n  f\n\n  g\nh: |2+\n    i\n\n'],
  ['quoted texts', 'a: "b\\n\\u00e9\\x41 c\\\n  d"\ne: \'f\'\'g\n\n  h\'\n"i j": k\n\'l\': m'],
  ['anchors, aliases and merge keys', 'a: &a {b: 1, c: &c [d]}\ne: {<<: *a, b: 2}\nf: *c\n<<: [*a, {g: 1}]\n&k h: *k'],
  ['several documents', '%YAML 1.2\n---\na: 1\n...\n---\n# nothing\n---\n- b\n- - c\n  - d\n'],
  ['pairs within a list, and keys that are asked for', '- [a: b, c]\n- ? d\n  : e\n- {f, g: }\n- ? h\n'],
  ['line ends of Windows', 'a: b\r\nc:\r\n  - d\r\n  - |\r\n    e\r\n    f\r\n'],
  ['keys that are numbers', '1: a\n2.50: b\ntrue: c\n~: d\n'],
])('both parsers read the same in %s', (_what, text) => {
  expect(told(text, strictEvents(text))).toEqual(told(text, lenientEvents(text)));
});

test.each([
  ['a bracket that closes below its key', 'topics: [\n  orders,\n  items\n]\n', { topics: ['orders', 'items'] }],
  ['a brace that closes below its key', 'C:\n  Properties: {\n    a: b\n  }\n', { C: { Properties: { a: 'b' } } }],
  ['a tab before a list', 'a: \t[b]\n', { a: ['b'] }],
])('%s is read, as other parsers read it', (_what, text, value) => {
  expect(() => strictEvents(text)).toThrow();
  expect(readYaml(text)).toEqual({ values: [value] });
});

test.each([
  ['a colon in a text', 'a: b: c\n', 'it is not valid YAML: nested mappings are not allowed in compact mappings in line 1'],
  ['a character that must be quoted', 'a: b\nc: @d\n', 'it is not valid YAML: plain value cannot start with reserved character @ in line 2'],
  ['a function as a key', 'a: b\n!Ref c: d\n', 'it is not valid YAML: a list, a map or a function is used as a key in line 2'],
  ['a list without its end', 'a: [b\nc: d\n', /^it is not valid YAML: .* in line \d$/],
])('%s: the problem has a reason and a line, and quotes nothing', (_what, text, problem) => {
  expect(readYaml(text)).toEqual({ problem: expect.stringMatching(problem) as string });
});
