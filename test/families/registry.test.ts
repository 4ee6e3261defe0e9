import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classFact, factIndex } from '../../src/catalog';
import { connectorOf, familyOf } from '../../src/families';
import { FAMILIES } from '../../src/families/registry';
import { KNOWN_PLUGINS, VENDOR_PLUGINS } from '../../src/plugins';
import { renderFamilies } from '../../tools/rules/families';

const SRC = join(__dirname, '..', '..', 'src');
const CONNECTORS = FAMILIES.flatMap(family => family.connectors.map(connector => ({ family, connector })));

test.each([...renderFamilies()])('%s is generated from the folders', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('every folder of presets has a family of the same name', () => {
  // what several presets share
  const shared = ['cdc', 'generated'];
  const folders = readdirSync(join(SRC, 'connectors'), { withFileTypes: true }).filter(each => each.isDirectory()).map(({ name }) => name);
  expect(folders.filter(folder => !shared.includes(folder) && !FAMILIES.some(({ id }) => id === folder))).toEqual([]);
});

test('every family with presets has a row in the table of the README', () => {
  const readme = readFileSync(join(SRC, '..', 'README.md'), 'utf8');
  const withPresets = FAMILIES.filter(({ id }) => existsSync(join(SRC, 'connectors', id, 'index.ts')));
  expect(withPresets.length).toBeGreaterThan(5);
  expect(withPresets.filter(({ title }) => !readme.includes(`\n| ${title} | `)).map(({ id }) => id)).toEqual([]);
});

test('every connector that the catalog knows stands in a family, as what it is', () => {
  const known = Object.keys(factIndex().classes).filter(name => classFact(name)!.kinds.some(kind => kind === 'source' || kind === 'sink'));
  expect(known.length).toBeGreaterThan(20);
  expect(known.filter(name => connectorOf(name) === undefined)).toEqual([]);
  for (const name of known) {
    expect(classFact(name)!.kinds).toContain(connectorOf(name)!.kind);
  }
});

test('a class stands in one family, once', () => {
  const names = CONNECTORS.flatMap(({ connector }) => [connector.className, ...(connector.otherNames ?? []).map(({ className }) => className)]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  for (const { family, connector } of CONNECTORS) {
    expect(familyOf(connector.className)).toBe(family);
  }
});

test('the archives that families name are known, and every known archive with connectors is named', () => {
  const named = new Set(CONNECTORS.flatMap(({ connector }) => connector.archive ?? []));
  const known = [...KNOWN_PLUGINS, ...VENDOR_PLUGINS].map(({ id }) => id);
  expect([...named].filter(id => !known.includes(id))).toEqual([]);
  expect(known.filter(id => !named.has(id))).toEqual(['glue-schema-registry', 'avro-converter-confluent', 'json-schema-converter-confluent', 'protobuf-converter-confluent', 'msk-config-providers']);
});

test('options that families name are options of the connector', () => {
  const named = CONNECTORS.flatMap(({ connector: { className, region, tables, awsCalls = [] } }) =>
    [region?.option, tables?.option, ...awsCalls.flatMap(({ option, unless = [], when = [] }) => [...[option].flat(), ...[...unless, ...when].map(each => typeof each === 'string' ? each : each.option)])]
      .flatMap(option => option === undefined || !classFact(className) ? [] : [[className, option] as const]));
  expect(named.length).toBeGreaterThan(10);
  // an option can be the beginning of others
  const isOption = ([className, option]: readonly [string, string]) =>
    [...classFact(className)!.options.keys()].some(key => option === key || option.startsWith(`${key}.`));
  expect(named.filter(each => !isOption(each))).toEqual([]);
});

test('folders with rules and without a family hold rules over several families', () => {
  const folders = readdirSync(join(SRC, 'families'), { withFileTypes: true }).filter(each => each.isDirectory()).map(({ name }) => name);
  expect(folders.filter(folder => !existsSync(join(SRC, 'families', folder, 'family.ts')))).toEqual(['change-streams', 'common', 'schema-registries']);
});

test('a class that no family names belongs to the one whose classes it is like', () => {
  expect(familyOf('io.debezium.connector.db2.Db2Connector')?.id).toBe('debezium');
  expect(familyOf('io.confluent.connect.s3.source.S3SourceConnector')?.id).toBe('s3');
  expect(familyOf('com.nordstrom.kafka.connect.sqs.SqsSinkConnector')?.id).toBe('sqs');
  expect(familyOf('com.example.MySink')).toBeUndefined();
  expect(familyOf(undefined)).toBeUndefined();
});
