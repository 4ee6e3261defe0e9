import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Size } from 'aws-cdk-lib';
import { Text } from '../../src/model';
import { readSubjects } from '../../src/rehearse/subjects';
import type { Subject } from '../../src/rehearse/subjects';
import { ConnectorDefinition, Converter, PluginArchive } from '../../src/connect';
import { DebeziumSource, RecordEncoding } from '../../src/connectors';
import { LocalPipeline, eventually } from '../support/local-pipeline';
import { Stage } from './stage';

const scratch = mkdtempSync(join(tmpdir(), 'hostile-rows-'));

const SCHEMA = `
CREATE TABLE orders (id int PRIMARY KEY, label text NOT NULL);
CREATE TABLE keyless (id int, note text);
CREATE TABLE documents (id int PRIMARY KEY, body text);
INSERT INTO orders VALUES (1, 'first');
INSERT INTO documents VALUES (0, 'short');`;

const TABLES = ['public.orders', 'public.keyless', 'public.documents'];
/** What the preset sets, and Debezium and Kafka do not. */
const OURS = ['producer.override.max.request.size', 'topic.creation.default.max.message.bytes'];

let pipeline: LocalPipeline;

/** Sinks of lines; told that records have schemas, the rows of the preset are bad for them and go to dead-letter queues. */
const SINKS = ['plain', 'sized'];
const LARGEST = Size.mebibytes(2);
/** With its key a little less than the 1048576 bytes that a producer sends by default; not so with the headers that describe an error. */
const ALMOST = 1_047_500;

/** The source of the preset, and the same as it is without the defaults of the preset. */
function subjects(): Subject[] {
  const stage = new Stage({ outdir: join(scratch, 'cdk.out') });
  const database = stage.postgres();
  const source = (topicPrefix: string, tables: string[]) => DebeziumSource.postgres({ database, topicPrefix, tables, topicCreation: { partitions: 1 } });
  stage.connector('preset', source('preset', TABLES));
  stage.connector('large', source('large', TABLES));
  stage.connector('compacted', source('compacted', TABLES));
  // as S3SinkPipeline takes it for Parquet; the archive of its sink is in no registry
  stage.connector('archive', DebeziumSource.postgres({
    database, topicPrefix: 'archive', tables: TABLES, recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS, topicCreation: { partitions: 1 },
  }).forArchive({ rewritesDeletions: true }));
  // any source, told a size that a document fits into by a little
  stage.connector('sized-source', ConnectorDefinition.source('io.debezium.connector.postgresql.PostgresConnector', {
    topics: ['fits.*'],
    keyConverter: Converter.json(),
    valueConverter: Converter.json(),
    archives: [PluginArchive._known('debezium-postgres', undefined, '3.7.x')],
    config: {
      'database.hostname': 'db', 'database.port': '5432', 'database.user': 'u', 'database.password': 'p', 'database.sslmode': 'disable', 'database.dbname': 'shop',
      'topic.prefix': 'fits', 'plugin.name': 'pgoutput', 'slot.name': 'fits', 'publication.name': 'fits', 'table.include.list': TABLES.join(','),
    },
  }), { maxRecordSize: LARGEST });
  for (const name of SINKS) {
    stage.connector(name, ConnectorDefinition.sink('org.apache.kafka.connect.file.FileStreamSinkConnector', {
      topics: ['preset.public.documents'],
      keyConverter: Converter.string(),
      valueConverter: Converter.json(),
      archives: [PluginArchive._known('file-stream', undefined, '3.7.x')],
      config: { file: join(scratch, `${name}.txt`) },
      errorHandling: { deadLetterQueue: { topicName: `letters.${name}` } },
    }), name === 'sized' ? { maxRecordSize: LARGEST } : {});
  }
  return readSubjects(stage.app.synth().directory, [], undefined, scratch);
}

const named = (all: Subject[], name: string) => all.find(({ deployment }) => String(deployment.connectorName) === name)!;

function changed({ deployment, ...rest }: Subject, change: (configuration: Map<string, Text>) => void): Subject {
  const configuration = new Map(deployment.configuration);
  change(configuration);
  return { ...rest, deployment: { ...deployment, configuration } };
}

beforeAll(async () => {
  pipeline = await LocalPipeline.start('shop');
  await pipeline.sql('shop', SCHEMA);
  // as a serverless cluster demands it, and as `message.max.bytes` of brokers that the app configures does it
  await pipeline.createTopics({ 'letters.sized': LARGEST.toBytes() + 65536, 'letters.plain': 1048588 });
  const all = subjects();
  await pipeline.runSource(named(all, 'preset'));
  await pipeline.runSource(named(all, 'archive'));
  await pipeline.runSource(changed(named(all, 'large'), configuration => OURS.forEach(key => configuration.delete(key))));
  await pipeline.runSource(changed(named(all, 'compacted'), configuration => configuration.set('topic.creation.default.cleanup.policy', Text.literal('compact'))));
  await pipeline.runSource(named(all, 'sized-source'));
  await pipeline.awaitTopics('preset.public.documents');
  for (const name of SINKS) {
    await pipeline.run(changed(named(all, name), configuration => configuration.set('value.converter.schemas.enable', Text.literal('true'))), {});
  }
  await pipeline.awaitTopics('fits.public.documents', 'preset.public.orders', 'archive.public.orders', 'large.public.orders', 'compacted.public.orders');
  await pipeline.sql('shop', 'INSERT INTO documents SELECT 1, repeat(\'x\', 1100000)');
  await pipeline.sql('shop', 'INSERT INTO keyless VALUES (1, \'no key\')');
  await pipeline.sql('shop', 'INSERT INTO orders VALUES (2, \'after them\'); DELETE FROM orders WHERE id = 1');
}, 300_000);

afterAll(async () => {
  await pipeline?.end();
  rmSync(scratch, { recursive: true, force: true });
});

test('without what the preset sets, a row of 1.1 MB ends the source for all tables', async () => {
  await eventually(() => pipeline.status('large'), status => expect(status).toMatchObject({ tasks: '1 FAILED' }));
  expect((await pipeline.status('large')).error).toMatch(/RecordTooLargeException.*max\.request\.size/);
});

test('with compacted topics, a table without primary key ends the source for all tables', async () => {
  await eventually(() => pipeline.status('compacted'), status => expect(status).toMatchObject({ tasks: '1 FAILED' }));
  expect((await pipeline.status('compacted')).error).toMatch(/Compacted topic cannot accept message without key/);
});

test('the preset goes on after both', async () => {
  const [, document] = await pipeline.values('preset.public.documents', 2);
  expect(document.body).toHaveLength(1_100_000);
  expect(await pipeline.values('preset.public.keyless', 1)).toEqual([{ id: 1, note: 'no key' }]);
  expect(await pipeline.values('preset.public.orders', 3)).toEqual([{ id: 1, label: 'first' }, { id: 2, label: 'after them' }, null]);
  expect(await pipeline.status('preset')).toMatchObject({ tasks: '1 RUNNING' });
});

test('with `maxRecordSize` a row of 1.1 MB passes any source', async () => {
  const [, document] = await pipeline.values('fits.public.documents', 2);
  expect(document.after.body).toHaveLength(1_100_000);
});

test('a bad record of 1.1 MB, and one that is as large with the headers of its error, is lost without it, and with it reaches the dead-letter queue', async () => {
  await pipeline.values('preset.public.documents', 2);
  await pipeline.produce('preset.public.documents', { value: JSON.stringify({ id: 2, body: 'y'.repeat(ALMOST) }) });
  await pipeline.produce('preset.public.documents', { value: '{"schema":{"type":"string","optional":false},"payload":"after it"}' });
  await Promise.all(SINKS.map(name => eventually(async () => readFileSync(join(scratch, `${name}.txt`), 'utf8'), text => expect(text).toBe('after it\n'))));
  const letters = await pipeline.values('letters.sized', 3);
  expect(letters.map(({ body }) => body.length)).toEqual([5, 1_100_000, ALMOST]);
  expect(await pipeline.values('letters.plain', 0)).toEqual([{ id: 0, body: 'short' }]);
  expect(await pipeline.status('plain')).toMatchObject({ tasks: '1 RUNNING' });
});

test('for an archive of Parquet a deletion is a row with its key, what was done and when', async () => {
  const rows = (await pipeline.values('archive.public.orders', 3)).map(({ payload }) => payload);
  expect(rows.map(({ id, __op, __deleted }) => [id, __op, __deleted])).toEqual([[1, 'r', 'false'], [2, 'c', 'false'], [1, 'd', 'true']]);
  expect(rows[2].__source_ts_ms).toBeGreaterThan(1_600_000_000_000);
});
