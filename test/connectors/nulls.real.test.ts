import { spawnSync } from 'child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { readSubjects } from '../../src/rehearse/subjects';
import { DebeziumSource, RecordEncoding } from '../../src/connectors';
import { LocalPipeline } from '../support/local-pipeline';
import { ELEMENTS, SINGLE, TYPES } from '../support/postgres-types';
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

const FORMS = ['text', 'types', 'columns'] as const;
const rows: { [form: string]: any[] } = {};
let old: string;

beforeAll(async () => {
  const pipeline = await LocalPipeline.start('shop');
  try {
    await pipeline.sql('shop', `${TYPES}; CREATE TABLE holes (id int PRIMARY KEY, ${COLUMNS.map(({ column, type }) => `${column} ${type}`)}); ${insert(1)}; ${insert(2)}`);
    const stage = new Stage({ outdir: join(scratch, 'cdk.out') });
    const database = stage.postgres();
    for (const form of FORMS) {
      const recordEncoding = form === 'text' ? RecordEncoding.PLAIN_JSON : RecordEncoding.JSON_WITH_SCHEMAS;
      const source = DebeziumSource.postgres({ database, topicPrefix: form, tables: ['public.holes'], recordEncoding, topicCreation: { partitions: 1 } });
      stage.connector(form, form === 'columns' ? source.forArchive({ rewritesDeletions: false, hasColumns: true }) : source);
    }
    for (const subject of readSubjects(stage.app.synth().directory, [], undefined, scratch)) {
      await pipeline.runSource(subject);
    }
    await pipeline.awaitTopics(...FORMS.map(form => `${form}.public.holes`));
    await pipeline.sql('shop', IDS.slice(2).map(insert).join('; '));
    for (const form of FORMS) {
      const values = await pipeline.values(`${form}.public.holes`, IDS.length);
      rows[form] = values.map(value => value.payload ?? value);
      if (form === 'columns') {
        asColumns(values);
      }
    }
  } finally {
    await pipeline.end();
  }
}, 600_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Through the libraries with which the sinks for S3 write Parquet and Avro. */
function asColumns(values: any[]): void {
  expect(spawnSync('mvn', ['-q', '-B', '-f', join(REHEARSAL, 'src', 'test', 'columns', 'pom.xml'), 'package'], { encoding: 'utf8' })).toMatchObject({ status: 0 });
  const [records, directory] = [join(scratch, 'records.jsonl'), join(scratch, 'columns')];
  mkdirSync(directory);
  writeFileSync(records, values.map(value => `${JSON.stringify(value)}\n`).join(''));
  const classPath = [join(REHEARSAL, 'target', 'columns', 'libs', '*'), join(REHEARSAL, 'target', 'libs', '*')].join(':');
  const { status, stderr } = spawnSync('java', ['-cp', classPath, join(REHEARSAL, 'src', 'test', 'columns', 'WriteColumns.java'), records, directory], { encoding: 'utf8' });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  for (const format of ['parquet', 'avro']) {
    rows[format] = readFileSync(join(directory, `${format}.jsonl`), 'utf-8').trimEnd().split('\n').map(line => JSON.parse(line));
  }
  old = readFileSync(join(directory, 'old-lists.txt'), 'utf-8');
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
