import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { PluginArchive } from '../../src/connect';
import { OpenSearchAuthentication, OpenSearchSink, OpenSearchTarget } from '../../src/connectors';
import type { LocalOpenSearch } from '../../src/rehearse/run/open-search/local-open-search';
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

let pipeline: LocalPipeline;
let openSearch: LocalOpenSearch;

/** One sink as the preset makes it, and one for each record without what the preset adds. */
async function subjects(): Promise<Subject[]> {
  const stage = new Stage({ outdir: join(scratch, 'cdk.out') });
  const plugin = PluginArchive.fromFile(await vendorArchive('opensearch'));
  for (const name of ['preset', ...KINDS]) {
    stage.connector(name, OpenSearchSink.aiven({
      target: OpenSearchTarget.endpoint('https://search.example.com'), authentication: OpenSearchAuthentication.anonymous(), topics: [`in-${name}`],
    }), { plugin });
  }
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
  await pipeline.createTopics(Object.fromEntries(['preset', ...KINDS].flatMap(name => [[`in-${name}`, size], [`dlq.${name}`, size]])));
  for (const subject of all) {
    const isPreset = String(subject.deployment.connectorName) === 'preset';
    await pipeline.run(isPreset ? subject : unguarded(subject), { 'connection.url': url });
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
