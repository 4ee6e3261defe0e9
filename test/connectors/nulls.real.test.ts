import { spawnSync } from 'child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { PluginArchive } from '../../src/connect';
import { AIVEN } from '../../src/rehearse/run/s3/s3-sinks';
import { nameOf, readSubjects } from '../../src/rehearse/subjects';
import type { Subject } from '../../src/rehearse/subjects';
import { DebeziumSource, RecordEncoding, S3Format, S3Sink } from '../../src/connectors';
import { vendorArchive } from '../rehearse/vendor-archives';
import { eventually, LocalPipeline } from '../support/local-pipeline';
import { ELEMENTS, SAMPLES, SINGLE, TYPES } from '../support/postgres-types';
import { SHORT_LIVED } from '../support/short-lived-java';
import { COLUMN_TYPES_PAGE, exactJson, meaningOf, renderTypes, typesOf } from './column-types-page';
import type { ColumnTypes, SampleRow } from './column-types-page';
import { Stage } from './stage';

const scratch = mkdtempSync(join(tmpdir(), 'nulls-'));
const isSink = ({ deployment }: Subject) => SINKS.includes(nameOf(deployment));
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
const FORMATS = ['parquet', 'avro'] as const;
const OF_SINK = { parquet: S3Format.PARQUET, avro: S3Format.AVRO };
const sinkOf = (format: string) => `sink-${format}`;
const SINKS = FORMATS.map(sinkOf);
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
    const plugin = PluginArchive.fromFile(await vendorArchive('s3-aiven'));
    for (const form of FORMS) {
      const recordEncoding = form === 'text' ? RecordEncoding.PLAIN_JSON : RecordEncoding.JSON_WITH_SCHEMAS;
      const source = DebeziumSource.postgres({ database, topicPrefix: form, tables: ['public.holes', 'public.samples'], recordEncoding, topicCreation: { partitions: 1 } });
      if (form === 'columns') {
        const archived = source.forArchive({ rewritesDeletions: false, hasColumns: true });
        stage.connector(form, archived);
        FORMATS.forEach(format => stage.connector(sinkOf(format), S3Sink.aiven({ bucket: new Bucket(stage.stack, format), changesFrom: archived, format: OF_SINK[format] }), { plugin }));
      } else {
        stage.connector(form, source);
      }
    }
    const all = readSubjects(stage.app.synth().directory, [], undefined, scratch);
    for (const subject of all.filter(each => !isSink(each))) {
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
        const [columns, types] = asColumns({ holes: values.map(value => JSON.stringify(value)), samples: sampled });
        FORMATS.forEach(format => {
          rows[format] = columns.rows(format);
          samples[format] = types.rows(format);
        });
        old = columns.file('old-lists.txt');
        columnTypes = typesOf(JSON.parse(sampled[0]).schema, types.file('avro.schema'), types.file('parquet.schema'));
      }
    }
    await archive(pipeline, all.filter(isSink));
  } finally {
    await pipeline.end();
  }
}, 600_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** By the sinks for S3 of the preset, and read back. */
async function archive(pipeline: LocalPipeline, sinks: readonly Subject[]): Promise<void> {
  const store = pipeline.objects();
  for (const sink of sinks) {
    const name = nameOf(sink.deployment);
    await pipeline.run(sink, AIVEN.replacements({}, await store.bucket(name), name), 'sinks');
    for (const [table, found] of [['holes', rows], ['samples', samples]] as const) {
      const objects = async () => Promise.all((await store.keys(name)).filter(key => key.includes(table)).map(async key => store.read(name, key)));
      found[name] = await eventually(
        async () => (await objects()).flatMap(({ records }) => records.map(exactJson)), all => expect(all).toHaveLength(found.columns.length),
      );
    }
  }
}

/** Through the libraries with which the sinks for S3 write Parquet and Avro, and read back. */
function asColumns(values: { readonly [name: string]: readonly string[] }) {
  const libs = join(REHEARSAL, 'target', 'columns', 'libs');
  if (!existsSync(libs)) {
    throw new Error('the libraries for Parquet and Avro are not there; run "mvn -q -Pe2e test" in the folder rehearsal once');
  }
  const places = Object.entries(values).map(([name, lines]) => {
    const [records, directory] = [join(scratch, `${name}.jsonl`), join(scratch, name)];
    mkdirSync(directory);
    writeFileSync(records, lines.map(value => `${value}\n`).join(''));
    return [records, directory];
  });
  const classPath = [join(libs, '*'), join(REHEARSAL, 'target', 'libs', '*')].join(':');
  const { status, stderr } = spawnSync('java', [...SHORT_LIVED, '-cp', classPath, join(REHEARSAL, 'src', 'test', 'columns', 'WriteColumns.java'), ...places.flat()], { encoding: 'utf8' });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return places.map(([, directory]) => {
    const file = (path: string) => readFileSync(join(directory, path), 'utf-8');
    return { file, rows: (format: string) => file(`${format}.jsonl`).trimEnd().split('\n').map(exactJson) };
  });
}

const holes = (value: unknown) => (Array.isArray(value) ? value.map(each => (each === null ? null : 'value')) : value === null ? null : 'value');

test.each([...FORMS, ...FORMATS, ...SINKS])('a null stays where it is, in a row and in an array of each type: %s', (form) => {
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
    const archived = SINKS.map(sink => meaningOf(types.avro, samples[sink][0][column], 'base64'));
    // both formats hold the same, also where the sink of the preset wrote them
    expect({ type, avro, archived }).toEqual({ type, avro: parquet, archived: [parquet, parquet] });
    expect({ type, nulls: [...FORMS, ...FORMATS, ...SINKS].map(form => samples[form][1][column]) }).toEqual({ type, nulls: Array(7).fill(null) });
    return { type, value, text: samples.text[0][column], typed: types.kafka, avro: types.avroName, parquet: types.parquet, read: parquet };
  });
  const page = readFileSync(COLUMN_TYPES_PAGE, 'utf-8');
  const rendered = renderTypes(page, found);
  if (process.env.UPDATE_GOLDEN === '1') {
    writeFileSync(COLUMN_TYPES_PAGE, rendered);
  }
  expect(rendered).toEqual(process.env.UPDATE_GOLDEN === '1' ? rendered : page);
});
