import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { readSubjects } from '../../src/rehearse/subjects';
import { DebeziumSource, RecordEncoding } from '../../src/connectors';
import { LocalPipeline } from '../support/local-pipeline';
import { ELEMENTS, SINGLE, TYPES } from '../support/postgres-types';
import { Stage } from './stage';

const scratch = mkdtempSync(join(tmpdir(), 'untouched-columns-'));

const COLUMNS: [string, string, string][] = [
  ...Object.entries(SINGLE),
  ...Object.entries(ELEMENTS).map(([type, element]): [string, string] => [`${type}[]`, `array_fill(${element}::${type}, ARRAY[1200])`]),
].map(([type, value], index) => [`c${index}`, type, value]);

/** Of these Debezium has a mark also where a column must not be null. Of others it has none, and stops. */
const MARKED = ['text', 'bytea', 'jsonb', 'text[]', 'int[]', 'uuid[]', 'bytea[]', 'jsonb[]'];

const table = (name: string, columns: [string, string, string][], constraint = '') => `
CREATE TABLE ${name} (id int PRIMARY KEY, quantity int, short text, ${columns.map(([column, type]) => `${column} ${type} ${constraint}`)});
${columns.map(([column]) => `ALTER TABLE ${name} ALTER ${column} SET STORAGE EXTERNAL;`).join('\n')}
INSERT INTO ${name} SELECT 1, 1, 'x', ${columns.map(([, , value]) => value)};`;

const SCHEMA = `
${TYPES}
${table('optional', COLUMNS)}
${table('required', COLUMNS.filter(([, type]) => MARKED.includes(type)), 'NOT NULL')}
CREATE TABLE plain (id int PRIMARY KEY, short text, day date, price numeric(12,2));`;

const ENCODINGS = { plain: RecordEncoding.PLAIN_JSON, schemas: RecordEncoding.JSON_WITH_SCHEMAS };

let pipeline: LocalPipeline;

beforeAll(async () => {
  pipeline = await LocalPipeline.start('shop');
  await pipeline.sql('shop', SCHEMA);
  const stage = new Stage({ outdir: join(scratch, 'cdk.out') });
  const database = stage.postgres();
  Object.entries(ENCODINGS).forEach(([topicPrefix, recordEncoding]) => stage.connector(topicPrefix, DebeziumSource.postgres({
    database, topicPrefix, tables: ['public.optional', 'public.required', 'public.plain'], recordEncoding, topicCreation: { partitions: 1 },
  })));
  for (const subject of readSubjects(stage.app.synth().directory, [], undefined, scratch)) {
    await pipeline.runSource(subject);
  }
  for (const prefix of Object.keys(ENCODINGS)) {
    await pipeline.awaitTopics(`${prefix}.public.optional`, `${prefix}.public.required`);
  }
  await pipeline.sql('shop', 'UPDATE optional SET quantity = 2; UPDATE required SET quantity = 2');
}, 300_000);

afterAll(async () => {
  await pipeline?.end();
  rmSync(scratch, { recursive: true, force: true });
});

const rowsOf = async (prefix: string, name: string, count: number) =>
  (await pipeline.values(`${prefix}.public.${name}`, count)).map(value => (prefix === 'schemas' ? value.payload : value));

const PREFIXES = Object.keys(ENCODINGS);

test('columns are stored apart, or the tests would show nothing', async () => {
  const sizes = await pipeline.sql('shop', 'SELECT pg_relation_size(reltoastrelid) FROM pg_class WHERE relname IN (\'optional\', \'required\')');
  expect(sizes.map(([size]) => Number(size) > 0)).toEqual([true, true]);
});

test.each(PREFIXES)('a change of another column leaves all columns as they were, %s', async prefix => {
  const [before, after] = await rowsOf(prefix, 'optional', 2);
  expect([before.quantity, after.quantity]).toEqual([1, 2]);
  const lost = COLUMNS.filter(([column]) => JSON.stringify(before[column]) !== JSON.stringify(after[column])).map(([, type]) => type);
  expect(lost).toEqual([]);
  expect(COLUMNS.filter(([column]) => before[column] === null || before[column] === undefined)).toEqual([]);
});

test.each(PREFIXES)('also columns that must not be null, %s', async prefix => {
  const [before, after] = await rowsOf(prefix, 'required', 2);
  expect(after).toEqual({ ...before, quantity: 2 });
});

test.each(PREFIXES)('bytes are Base64, %s', async prefix => {
  const [row] = await rowsOf(prefix, 'optional', 1);
  const [column] = COLUMNS.find(([, type]) => type === 'bytea')!;
  expect(row[column]).toBe(Buffer.alloc(3000, 0xab).toString('base64'));
});

// by the time it is read, the row is that of the second change
test.each(PREFIXES)('an empty column of a short type is not read again: the record is the row as it was, %s', async prefix => {
  const id = PREFIXES.indexOf(prefix);
  await pipeline.sql('shop', `BEGIN; INSERT INTO plain (id) VALUES (${id}); UPDATE plain SET short = 'later', day = '2024-02-29', price = 1.5 WHERE id = ${id}; COMMIT`);
  const first = (await rowsOf(prefix, 'plain', 2 + 2 * id)).find(row => row.id === id);
  expect(first).toEqual({ id, short: null, day: null, price: null });
});
