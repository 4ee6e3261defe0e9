import { EDITOR } from '../../../src/cli/editor/service';
import { check } from '../run';

const CLASS = 'io.debezium.connector.postgresql.PostgresConnector';
const ROUTER = 'org.apache.kafka.connect.transforms.RegexRouter';
const PAIRS = [['connector.class', CLASS], ['topic.prefix', 'shop'], ['tasks.max', 'many'], ['snapshot.mode', 'initial'], ['transforms', 'route'], ['transforms.route.type', ROUTER], ['transforms.route.regex', '(a)']];
const FORMS: Array<[file: string, text: string]> = [
  ['a.json', JSON.stringify({ name: 'shop', config: Object.fromEntries(PAIRS) as object }, undefined, 2)],
  ['b.json', JSON.stringify(Object.fromEntries(PAIRS))],
  ['a.yaml', PAIRS.map(([key, value]) => `${key}: ${value}\n`).join('')],
  ['nested.yaml', `name: shop\nconfig:\n${PAIRS.map(([key, value]) => `  ${key}: "${value}"\n`).join('')}`],
  ['strimzi.yaml', `apiVersion: kafka.strimzi.io/v1\nkind: KafkaConnector\nmetadata:\n  name: shop\nspec:\n  class: ${CLASS}\n  config:\n${PAIRS.slice(1).map(([key, value]) => `    ${key}: ${value}\n`).join('')}`],
  ['a.properties', PAIRS.map(([key, value]) => `${key}=${value}\n`).join('')],
];
const labels = (text: string, file: string, offset: number) => EDITOR.complete(text, file, offset).map(({ label }) => label);

test.each(FORMS)('%s: values and keys are completed', (file, text) => {
  expect(labels(text, file, text.indexOf('initial') + 3)).toEqual(expect.arrayContaining(['always', 'no_data']));
  expect(labels(text, file, text.indexOf(ROUTER) + 4)).toContain('org.apache.kafka.connect.transforms.InsertField$Value');
  const keys = labels(text, file, text.indexOf('transforms.route.regex') + 18);
  expect(keys).toEqual(expect.arrayContaining(['transforms.route.replacement', 'slot.name', 'transforms.route.regex']));
  expect(keys).not.toContain('topic.prefix');
});

test.each(FORMS)('%s: a choice takes the place of what is typed', (file, text) => {
  const { text: chosen, from, to } = EDITOR.complete(text, file, text.indexOf('initial') + 3).find(({ label }) => label === 'always')!;
  expect(`${text.slice(0, from)}${chosen}${text.slice(to)}`.replace(/"/g, '')).toBe(text.replace('initial', 'always').replace(/"/g, ''));
});

test.each(FORMS)('%s: a key is explained, with the rules that speak of it', (file, text) => {
  expect(EDITOR.hover(text, file, text.indexOf('snapshot.mode') + 2)!.text).toMatch(/default initial[^]*importance[^]*https:\/\/debezium/);
  expect(EDITOR.hover(text, file, text.indexOf('tasks.max') + 2)!.text).toMatch(/\[MC-[A-Z]+-\d+\]\(https:/);
});

test.each(FORMS)('%s: what is found is what check finds', async (file, text) => {
  const { report } = await check([file], { [file]: text });
  const findings = report.deployments.flatMap(each => each.findings);
  expect(findings.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(EDITOR.diagnose(text, file)))).toEqual(findings);
});

test('the first thing that a map is asked for is its class', () => {
  expect(labels('{ "" }', 'a.json', 3)).toEqual(['connector.class']);
  expect(labels('connector.class=', 'a.properties', 16)).toContain(CLASS);
});

test('files of other tools are left alone', () => {
  expect(EDITOR.diagnose('{ "name": "package", "version": 1', 'package.json')).toEqual([]);
  expect(EDITOR.diagnose('{ "about": "connector.class" }', 'package.json')).toEqual([]);
});

test.each(FORMS)('%s: half-typed text breaks nothing', (file, text) => {
  for (let end = 0; end <= text.length; end++) {
    const typed = text.slice(0, end);
    expect(() => [EDITOR.complete(typed, file, end), EDITOR.hover(typed, file, end)]).not.toThrow();
    if (end % 11 === 0) {
      expect(() => EDITOR.diagnose(typed, file)).not.toThrow();
    }
  }
});
