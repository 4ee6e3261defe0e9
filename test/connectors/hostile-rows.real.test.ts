import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Text } from '../../src/model';
import { readSubjects } from '../../src/rehearse/subjects';
import type { Subject } from '../../src/rehearse/subjects';
import { DebeziumSource, RecordEncoding } from '../../src/connectors';
import { LocalPipeline, eventually } from '../support/local-pipeline';
import { Stage } from './stage';

const scratch = mkdtempSync(join(tmpdir(), 'hostile-rows-'));

const SCHEMA = `
CREATE TABLE orders (id int PRIMARY KEY, label text NOT NULL);
CREATE TABLE keyless (id int, note text);
CREATE TABLE documents (id int PRIMARY KEY, body text);
INSERT INTO orders VALUES (1, 'first');`;

const TABLES = ['public.orders', 'public.keyless', 'public.documents'];
/** What the preset sets, and Debezium and Kafka do not. */
const OURS = ['producer.override.max.request.size', 'topic.creation.default.max.message.bytes'];

let pipeline: LocalPipeline;

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
  const all = subjects();
  await pipeline.runSource(named(all, 'preset'));
  await pipeline.runSource(named(all, 'archive'));
  await pipeline.runSource(changed(named(all, 'large'), configuration => OURS.forEach(key => configuration.delete(key))));
  await pipeline.runSource(changed(named(all, 'compacted'), configuration => configuration.set('topic.creation.default.cleanup.policy', Text.literal('compact'))));
  await pipeline.awaitTopics('preset.public.orders', 'archive.public.orders', 'large.public.orders', 'compacted.public.orders');
  await pipeline.sql('shop', 'INSERT INTO documents SELECT 1, repeat(\'x\', 1100000)');
  await pipeline.sql('shop', 'INSERT INTO keyless VALUES (1, \'no key\')');
  await pipeline.sql('shop', 'INSERT INTO orders VALUES (2, \'after them\'); DELETE FROM orders WHERE id = 1');
}, 300_000);

afterAll(async () => {
  await pipeline?.end();
  rmSync(scratch, { recursive: true, force: true });
}, 60_000);

test('without what the preset sets, a row of 1.1 MB ends the source for all tables', async () => {
  await eventually(() => pipeline.status('large'), status => expect(status).toMatchObject({ tasks: '1 FAILED' }));
  expect((await pipeline.status('large')).error).toMatch(/RecordTooLargeException.*max\.request\.size/);
}, 60_000);

test('with compacted topics, a table without primary key ends the source for all tables', async () => {
  await eventually(() => pipeline.status('compacted'), status => expect(status).toMatchObject({ tasks: '1 FAILED' }));
  expect((await pipeline.status('compacted')).error).toMatch(/Compacted topic cannot accept message without key/);
}, 60_000);

test('the preset goes on after both', async () => {
  const [document] = await pipeline.values('preset.public.documents', 1);
  expect(document.body).toHaveLength(1_100_000);
  expect(await pipeline.values('preset.public.keyless', 1)).toEqual([{ id: 1, note: 'no key' }]);
  expect(await pipeline.values('preset.public.orders', 3)).toEqual([{ id: 1, label: 'first' }, { id: 2, label: 'after them' }, null]);
  expect(await pipeline.status('preset')).toMatchObject({ tasks: '1 RUNNING' });
}, 60_000);

test('for an archive of Parquet a deletion is a row with its key, what was done and when', async () => {
  const rows = (await pipeline.values('archive.public.orders', 3)).map(({ payload }) => payload);
  expect(rows.map(({ id, __op, __deleted }) => [id, __op, __deleted])).toEqual([[1, 'r', 'false'], [2, 'c', 'false'], [1, 'd', 'true']]);
  expect(rows[2].__source_ts_ms).toBeGreaterThan(1_600_000_000_000);
}, 60_000);
