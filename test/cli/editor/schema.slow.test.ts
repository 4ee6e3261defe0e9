import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { connectorSchema } from '../../../src/cli/editor/schema';
import { classesOf } from '../../../src/cli/editor/scope';
import { MAPS } from '../../corpus/maps';
import { run } from '../run';

const ajv = new Ajv({ strict: false });
const validators = new Map(classesOf('source', 'sink').map(name => [name, ajv.compile(connectorSchema(name))]));
const KNOWN = MAPS.filter(([, config]) => validators.has(config['connector.class']));

function problems(config: Readonly<Record<string, unknown>>): string {
  const validate = validators.get(config['connector.class'] as string)!;
  return validate(config) ? '' : ajv.errorsText(validate.errors);
}

test('most maps of the corpus are of classes that have a schema', () => {
  expect(KNOWN.length).toBeGreaterThan(50);
});

test.each(KNOWN)('%s is valid, alone and as the body of a request', (_, config) => {
  const given = Object.fromEntries(Object.entries(config).filter(([, value]) => value !== '')) as typeof config;
  expect(problems(given)).toBe('');
  expect(validators.get(config['connector.class'])!({ name: 'shop', config: given })).toBe(true);
});

test.each(KNOWN)('%s with a mistake is not', (_, config) => {
  expect(problems({ ...config, 'tasks.max': 'many' })).not.toBe('');
  expect(problems({ ...config, 'tasks.max': 0 })).not.toBe('');
  expect(problems({ ...config, 'errors.tolerance': 'some' })).not.toBe('');
  expect(validators.get(config['connector.class'])!({ name: 'shop', config: { ...config, 'tasks.max': 'many' } })).toBe(false);
});

test('a required option that is missing is missed', () => {
  const validate = validators.get('io.debezium.connector.postgresql.PostgresConnector')!;
  expect(validate({ 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector' })).toBe(false);
  expect(ajv.errorsText(validate.errors)).toContain('must have required property');
});

test('an editor completes values by it, and says what a key is', async () => {
  const className = 'io.debezium.connector.postgresql.PostgresConnector';
  const service = getLanguageService({});
  service.configure({ schemas: [{ uri: 'test://schema', fileMatch: ['*.json'], schema: connectorSchema(className) }] });
  const text = `{ "connector.class": "${className}", "snapshot.mode": "" }`;
  const document = TextDocument.create('file:///a.json', 'json', 1, text);
  const parsed = service.parseJSONDocument(document);
  const values = await service.doComplete(document, document.positionAt(text.indexOf('""') + 1), parsed);
  expect(values!.items.map(({ label }) => label)).toContain('"no_data"');
  const shown = await service.doHover(document, document.positionAt(text.indexOf('snapshot.mode') + 2), parsed);
  expect(JSON.stringify(shown)).toContain('default initial');
});

test('all connectors are a file each, and one that leads to them', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'schemas-'));
  expect(await run(['schema', 'all', '--output', directory])).toMatchObject({ status: 0 });
  const files = readdirSync(directory);
  expect(files).toHaveLength(validators.size + 1);
  const all = new Ajv({ strict: false });
  files.filter(file => file !== 'connectors.schema.json').forEach(file => all.addSchema(JSON.parse(readFileSync(join(directory, file), 'utf8')) as object, file));
  const validate = all.compile(JSON.parse(readFileSync(join(directory, 'connectors.schema.json'), 'utf8')) as object);
  const [, config] = KNOWN[0];
  expect(validate({ config })).toBe(true);
  expect(validate({ config: { ...config, 'tasks.max': 'many' } })).toBe(false);
});

test('what is asked wrongly is told', async () => {
  expect(await run(['schema', 'PostgresConnecto'])).toMatchObject({ status: 2, err: expect.stringContaining('did you mean PostgresConnector?') as string });
  expect(await run(['schema', 'all'])).toMatchObject({ status: 2, err: expect.stringContaining('--output') as string });
  expect(JSON.parse((await run(['schema', 'io.confluent.connect.s3.S3SinkConnector'])).out)).toMatchObject({ title: 'io.confluent.connect.s3.S3SinkConnector' });
});
