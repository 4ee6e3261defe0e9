import { spawnSync } from 'child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { readSubjects } from '../../src/rehearse/subjects';
import { DebeziumSource, RecordEncoding } from '../../src/connectors';
import { LocalPipeline } from '../support/local-pipeline';
import { ELEMENTS, SAMPLES, SINGLE, TYPES } from '../support/postgres-types';
import { SHORT_LIVED } from '../support/short-lived-java';
import { COLUMN_TYPES_PAGE, exactJson, meaningOf, renderTypes, typesOf } from './column-types-page';
import type { ColumnTypes, SampleRow } from './column-types-page';
import { Stage } from './stage';

const scratch = mkdtempSync(join(tmpdir(), 'nulls-'));
const REHEARSAL = join(__dirname, '..', '..', 'rehearsal');

const SINGLES = Object.entries(SINGLE).map(([type, value], index) => ({ column: `c${index}`, type, value }));
const ARRAYS = Object.entries(ELEMENTS).map(([element, value], index) => ({ column: `a${index}`, type: `${element}[]`, value: `${value}::${element}` }));
const COLUMNS = [...SINGLES, ...ARRAYS];

/** What an array of each row holds, by the place of its nulls. */
const ROWS: { readonly [id: number]: (element: string, type: string) => string } = {
  1: () => 'NULL',
  2: (element, type) => `ARRAY[${element}, NULL]::${type}`,
  3: (element, type) => `ARRAY[NULL, ${element}, NULL, ${element}]::${type}`,
  4: (_, type) => `ARRAY[NULL]::${type}`,
  5: (_, type) => `ARRAY[]::${type}`,
};
const IDS = Object.keys(ROWS).map(Number);

const insert = (id: number) =>
  `INSERT INTO holes SELECT ${id}, ${[...SINGLES.map(({ value }) => (id === 1 ? 'NULL' : value)), ...ARRAYS.map(({ value, type }) => ROWS[id](value, type))]}`;

const SAMPLE_COLUMNS = Object.entries(SAMPLES).map(([type, value], index) => ({ column: `t${index}`, type, value }));

const FORMS = ['text', 'types', 'columns'] as const;
const rows: { [form: string]: any[] } = {};
/** A row of one value of each type, and one of nulls. */
const samples: { [form: string]: any[] } = {};
let columnTypes: ColumnTypes;
let old: string;

beforeAll(async () => {
  const pipeline = await LocalPipeline.start('shop');
  try {
    await pipeline.sql('shop', `${TYPES}; CREATE TABLE holes (id int PRIMARY KEY, ${COLUMNS.map(({ column, type }) => `${column} ${type}`)}); ${insert(1)}; ${insert(2)};
      CREATE TABLE samples (id int PRIMARY KEY, ${SAMPLE_COLUMNS.map(({ column, type }) => `${column} ${type}`)});
      INSERT INTO samples VALUES (1, ${SAMPLE_COLUMNS.map(({ value }) => value)}); INSERT INTO samples (id) VALUES (2)`);
    const stage = new Stage({ outdir: join(scratch, 'cdk.out') });
    const database = stage.postgres();
    for (const form of FORMS) {
      const recordEncoding = form === 'text' ? RecordEncoding.PLAIN_JSON : RecordEncoding.JSON_WITH_SCHEMAS;
      const source = DebeziumSource.postgres({ database, topicPrefix: form, tables: ['public.holes', 'public.samples'], recordEncoding, topicCreation: { partitions: 1 } });
      stage.connector(form, form === 'columns' ? source.forArchive({ rewritesDeletions: false, hasColumns: true }) : source);
    }
    for (const subject of readSubjects(stage.app.synth().directory, [], undefined, scratch)) {
      await pipeline.runSource(subject);
    }
    await pipeline.awaitTopics(...FORMS.flatMap(form => ['holes', 'samples'].map(table => `${form}.public.${table}`)));
    await pipeline.sql('shop', IDS.slice(2).map(insert).join('; '));
    for (const form of FORMS) {
      const values = await pipeline.values(`${form}.public.holes`, IDS.length);
      const sampled = (await pipeline.records(`${form}.public.samples`, 2)).map(({ value }) => value);
      rows[form] = values.map(value => value.payload ?? value);
      samples[form] = sampled.map(exactJson).map(value => value.payload ?? value);
      if (form === 'columns') {
        const columns = asColumns(values.map(value => JSON.stringify(value)), 'holes');
        FORMATS.forEach(format => { rows[format] = columns.rows(format); });
        old = columns.file('old-lists.txt');
        const types = asColumns(sampled, 'samples');
        FORMATS.forEach(format => { samples[format] = types.rows(format); });
        columnTypes = typesOf(JSON.parse(sampled[0]).schema, types.file('avro.schema'), types.file('parquet.schema'));
      }
    }
  } finally {
    await pipeline.end();
  }
}, 600_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const FORMATS = ['parquet', 'avro'] as const;

/** Through the libraries with which the sinks for S3 write Parquet and Avro, and read back. */
function asColumns(values: readonly string[], name: string) {
  const libs = join(REHEARSAL, 'target', 'columns', 'libs');
  if (!existsSync(libs)) {
    throw new Error('the libraries for Parquet and Avro are not there; run "mvn -q -Pe2e test" in the folder rehearsal once');
  }
  const [records, directory] = [join(scratch, `${name}.jsonl`), join(scratch, name)];
  mkdirSync(directory);
  writeFileSync(records, values.map(value => `${value}\n`).join(''));
  const classPath = [join(libs, '*'), join(REHEARSAL, 'target', 'libs', '*')].join(':');
  const { status, stderr } = spawnSync('java', [...SHORT_LIVED, '-cp', classPath, join(REHEARSAL, 'src', 'test', 'columns', 'WriteColumns.java'), records, directory], { encoding: 'utf8' });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  const file = (path: string) => readFileSync(join(directory, path), 'utf-8');
  return { file, rows: (format: string) => file(`${format}.jsonl`).trimEnd().split('\n').map(exactJson) };
}

const holes = (value: unknown) => (Array.isArray(value) ? value.map(each => (each === null ? null : 'value')) : value === null ? null : 'value');

test.each([...FORMS, 'parquet', 'avro'])('a null stays where it is, in a row and in an array of each type: %s', (form) => {
  expect(rows[form].map(({ id }) => id)).toEqual(IDS);
  const arrays = [null, ['value', null], [null, 'value', null, 'value'], [null], []];
  // for Debezium an element of an enumeration must not be null: it writes null for the whole array
  const enumerations = arrays.map(array => (array?.includes(null) ? null : array));
  for (const { column, type } of COLUMNS) {
    const found = rows[form].map(row => holes(row[column]));
    expect({ type, found }).toEqual({ type, found: type === 'mood[]' ? enumerations : type.endsWith('[]') ? arrays : [null, 'value', 'value', 'value', 'value'] });
  }
});

test('with the older lists of Parquet the first of these arrays is an error, of which the sink of Aiven says nothing', () => {
  expect(old).toMatch(/NullPointerException: Array contains a null element/);
});

test('a value of each of 44 types is read back from Parquet and Avro as the page says, and a null as null', () => {
  const found = SAMPLE_COLUMNS.map(({ column, type, value }): SampleRow => {
    const types = columnTypes[column];
    const [parquet, avro] = FORMATS.map(format => meaningOf(types.avro, samples[format][0][column]));
    // both formats hold the same
    expect({ type, avro }).toEqual({ type, avro: parquet });
    expect({ type, nulls: [...FORMS, ...FORMATS].map(form => samples[form][1][column]) }).toEqual({ type, nulls: Array(5).fill(null) });
    return { type, value, text: samples.text[0][column], typed: types.kafka, avro: types.avroName, parquet: types.parquet, read: parquet };
  });
  const page = readFileSync(COLUMN_TYPES_PAGE, 'utf-8');
  const rendered = renderTypes(page, found);
  if (process.env.UPDATE_GOLDEN === '1') {
    writeFileSync(COLUMN_TYPES_PAGE, rendered);
  }
  expect(rendered).toEqual(process.env.UPDATE_GOLDEN === '1' ? rendered : page);
});
