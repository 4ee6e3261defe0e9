import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { ConnectorDefinition, Converter, PluginArchive } from '../../src/connect';
import { OpenSearchAuthentication, OpenSearchSink, OpenSearchTarget, S3Format, S3Sink } from '../../src/connectors';
import { rowsOf } from '../../src/rehearse/run/object-store';
import type { LocalObjectStore } from '../../src/rehearse/run/object-store';
import type { LocalOpenSearch } from '../../src/rehearse/run/open-search/local-open-search';
import { AIVEN } from '../../src/rehearse/run/s3/s3-sinks';
import { readSubjects } from '../../src/rehearse/subjects';
import type { Subject } from '../../src/rehearse/subjects';
import { vendorArchive } from '../rehearse/vendor-archives';
import { eventually, LocalPipeline } from '../support/local-pipeline';
import { Stage } from './stage';

const scratch = mkdtempSync(join(tmpdir(), 'poison-'));

/** Records at which OpenSearch, or the connector itself, refuses a whole bulk, with what the connector then says. */
const POISON = {
  'long-id': [{ key: 'k'.repeat(513), value: '{"id": 2}' }, /must be no longer than 512 bytes/],
  'no-key': [{ value: '{"id": 3}' }, /Key is used as document id/],
  'bare-text': [{ key: '4', value: '"text"' }, /NotXContentException/],
  'array': [{ key: '5', value: '[{"id": 5}]' }, /NotXContentException/],
} as const;
const KINDS = Object.keys(POISON) as (keyof typeof POISON)[];

/** Archives of columns: that of the preset, with a queue for what cannot be read, and those of the vendor's defaults, one for each record that stops it. */
const ARCHIVES = ['archive', 'archive-text', 'archive-deletion'];

let pipeline: LocalPipeline;
let openSearch: LocalOpenSearch;
let objects: LocalObjectStore;

function addArchives(stage: Stage, plugin: PluginArchive): void {
  const bucket = new Bucket(stage.stack, 'Bucket');
  const [preset, ...vendor] = ARCHIVES;
  stage.connector(preset, S3Sink.aiven({
    bucket, topics: [`in-${preset}`], format: S3Format.PARQUET, valueConverter: Converter.json({ schemasEnabled: true }), errorHandling: { deadLetterQueue: { topicName: `dlq.${preset}` } },
  }), { plugin });
  vendor.forEach(name => stage.connector(name, ConnectorDefinition.sink('io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', {
    topics: [`in-${name}`],
    keyConverter: Converter.string(),
    valueConverter: Converter.json({ schemasEnabled: true }),
    config: { 'aws.s3.bucket.name': bucket.bucketName, 'format.output.type': 'parquet', 'format.output.fields': 'value', 'format.output.envelope': 'false', 'file.compression.type': 'none' },
  }), { plugin }));
}

/** One sink as the preset makes it, and one for each record without what the preset adds. */
async function subjects(): Promise<Subject[]> {
  const stage = new Stage({ outdir: join(scratch, 'cdk.out') });
  const plugin = PluginArchive.fromFile(await vendorArchive('opensearch'));
  for (const name of ['preset', ...KINDS]) {
    stage.connector(name, OpenSearchSink.aiven({
      target: OpenSearchTarget.endpoint('https://search.example.com'), authentication: OpenSearchAuthentication.anonymous(), topics: [`in-${name}`],
    }), { plugin });
  }
  addArchives(stage, PluginArchive.fromFile(await vendorArchive('s3-aiven')));
  return readSubjects(stage.app.synth().directory, [], undefined, scratch);
}

const unguarded = ({ deployment, ...rest }: Subject): Subject => ({
  ...rest, deployment: { ...deployment, configuration: new Map([...deployment.configuration!].filter(([key]) => !key.startsWith('transforms'))) },
});

beforeAll(async () => {
  pipeline = await LocalPipeline.start();
  openSearch = pipeline.openSearch();
  const all = await subjects();
  const url = await openSearch.start();
  const size = 1048588;
  objects = pipeline.objects();
  await pipeline.createTopics(Object.fromEntries(['preset', ...KINDS, ...ARCHIVES].flatMap(name => [[`in-${name}`, size], [`dlq.${name}`, size]])));
  for (const subject of all) {
    const name = String(subject.deployment.connectorName);
    if (ARCHIVES.includes(name)) {
      await pipeline.run(subject, AIVEN.replacements({}, await objects.bucket(name), name), 'archives');
    } else {
      await pipeline.run(name === 'preset' ? subject : unguarded(subject), { 'connection.url': url });
    }
  }
}, 300_000);

afterAll(async () => {
  await pipeline?.end();
  rmSync(scratch, { recursive: true, force: true });
});

test.each(KINDS)('without what the preset adds, the sink fails for good, and nothing is in its dead-letter queue: %s', async (kind) => {
  const [record, says] = POISON[kind];
  await pipeline.produce(`in-${kind}`, { key: '1', value: '{"id": 1}' }, record);
  await eventually(() => pipeline.status(kind), status => expect(status).toMatchObject({ tasks: '1 FAILED' }));
  expect((await pipeline.status(kind)).error).toMatch(says);
  expect(await pipeline.values(`dlq.${kind}`, 0)).toEqual([]);
});

test('the preset goes on: good records are documents, the others are in the dead-letter queue', async () => {
  await pipeline.produce('in-preset', { key: '1', value: '{"id": 1}' }, ...KINDS.map(kind => POISON[kind][0]), { key: '9', value: '{"id": 9}' });
  await eventually(() => openSearch.documents('in-preset'), documents => expect([...documents]).toEqual([['1', { id: 1 }], ['9', { id: 9 }]]));
  expect(await pipeline.values('dlq.preset', KINDS.length)).toEqual([{ id: 2 }, { id: 3 }, 'text', [{ id: 5 }]]);
  expect(await pipeline.status('preset')).toMatchObject({ tasks: '1 RUNNING' });
});

const row = (id: number) => JSON.stringify({ schema: { type: 'struct', fields: [{ field: 'id', type: 'int32' }] }, payload: { id } });
const rowsIn = async (bucket: string) => (await Promise.all((await objects.keys(bucket)).map(async key => rowsOf(await objects.read(bucket, key))))).flat();

test('an archive of Parquet by the vendor\'s defaults stops at a text that is not valid JSON, and commits nothing after a deletion', async () => {
  await pipeline.produce('in-archive-text', { key: '1', value: row(1) }, { key: '2', value: '{"this is no' }, { key: '3', value: row(3) });
  await pipeline.produce('in-archive-deletion', { key: '1', value: row(1) }, { key: '1', value: null }, { key: '3', value: row(3) });
  await eventually(() => pipeline.status('archive-text', 'archives'), status => expect(status).toMatchObject({ tasks: '1 FAILED', error: expect.stringMatching(/JsonEOFException/) }));
  await eventually(async () => pipeline.commitFailure('archive-deletion'), reason => expect(reason).toMatch(/Null|null|schema/));
  // nobody is told
  expect(await pipeline.status('archive-deletion', 'archives')).toMatchObject({ tasks: '1 RUNNING' });
  expect(await pipeline.progress('archive-deletion', 'in-archive-deletion')).toEqual({ read: 0, lag: 3 });
});

test('that of the preset goes on: rows are in the archive, the text is in the dead-letter queue, a deletion without a row is left out', async () => {
  await pipeline.produce('in-archive', { key: '1', value: row(1) }, { key: '2', value: '{"this is no' }, { key: '1', value: null }, { key: '3', value: row(3) });
  await eventually(() => rowsIn('archive'), rows => expect(rows).toEqual([{ id: 1 }, { id: 3 }]));
  expect((await pipeline.records('dlq.archive', 1)).map(({ value }) => value)).toEqual(['{"this is no']);
  await eventually(() => pipeline.progress('archive', 'in-archive'), progress => expect(progress).toEqual({ read: 4, lag: 0 }));
  expect(await pipeline.status('archive', 'archives')).toMatchObject({ tasks: '1 RUNNING' });
});
