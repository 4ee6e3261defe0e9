import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES } from '../../src/families/registry';
import * as connectors from '../../src/connectors';
import { CONNECTORS_PAGE, README, renderConnectors, renderPresets, renderReadme } from '../../tools/rules/connectors-page';

const CONNECTORS = FAMILIES.flatMap(family => family.connectors);
const TRAITS = CONNECTORS.flatMap(({ className, traits }) => (traits === undefined ? [] : [[className, traits] as const]));

test('the page of connectors, and the presets of the README, are as the families say', () => {
  expect(readFileSync(CONNECTORS_PAGE, 'utf8')).toBe(renderConnectors());
  const readme = readFileSync(README, 'utf8');
  expect(readme).toContain(renderPresets());
  expect(renderReadme(readme)).toBe(readme);
});

test('each connector is one row, with its licence', () => {
  const rows = renderConnectors().split('## All connectors')[1].split('\n').filter(line => line.startsWith('| ')).slice(1);
  expect(rows.length).toBe(CONNECTORS.length);
  expect(rows.filter(row => row.split(' | ').length !== 8)).toEqual([]);
  expect(rows.find(row => row.includes('`io.confluent.connect.http.HttpSinkConnector`'))).toContain('Confluent HTTP sink | sink | `io.confluent.connect.http.HttpSinkConnector` | commercial');
});

test.each(TRAITS)('the preset and the page of %s are there', (_, { preset, page }) => {
  const [name, factory] = (preset ?? '').split('.');
  const made = (connectors as unknown as Record<string, Record<string, unknown>>)[name];
  expect(typeof (factory === undefined ? made : made[factory])).toBe('function');
  const [file, section] = (page ?? 'connectors.md').split('#');
  const text = readFileSync(join(__dirname, '..', '..', 'docs', file), 'utf8');
  const sections = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title.toLowerCase().replace(/[^a-z0-9 -]/g, '').replace(/ /g, '-'));
  expect(section === undefined || sections.includes(section)).toBe(true);
});

test('each preset is among the traits of a connector', () => {
  const named = new Set(TRAITS.map(([, { preset }]) => preset?.split('.')[0]));
  const presets = Object.keys(connectors).filter(name => /^(?!Typed)[A-Z]\w*(Source|Sink)$/.test(name) && existsSync(join(__dirname, '..', '..', 'docs', 'api', `${name}.md`)));
  expect(presets.filter(name => typeof (connectors as unknown as Record<string, unknown>)[name] === 'function' && !named.has(name)
    && CONNECTORS.some(({ title }) => title.replace(/ /g, '').startsWith(name.replace(/(Source|Sink)$/, ''))))).toEqual([]);
});
