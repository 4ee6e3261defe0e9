import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { connectFile, debeziumPostgres } from './archives';
import type { TestConnector } from './assembly';
import { SHOP_ORDERS, writeAssembly } from './assembly';
import { rehearseToJson } from './run-rehearse';
import { compilePlugin } from './test-plugins';

const scratch = mkdtempSync(join(tmpdir(), 'adversity-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const JSON_VALUES = { 'value.converter': 'org.apache.kafka.connect.json.JsonConverter', 'value.converter.schemas.enable': 'false' };

async function fileSink(name: string, config: { readonly [key: string]: string }): Promise<TestConnector> {
  return {
    name,
    archive: await connectFile(),
    config: { 'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector', 'tasks.max': '1', 'topics': name, 'file': '/out', ...config },
  };
}

const WORKER = 'key.converter=org.apache.kafka.connect.storage.StringConverter\nvalue.converter=org.apache.kafka.connect.storage.StringConverter\n';

/** @param offsets its topic of offsets; without one the worker makes one that goes with it */
async function source(name: string, offsets: string | undefined, config: { readonly [key: string]: string } = {}): Promise<TestConnector> {
  return {
    name,
    archive: await debeziumPostgres(),
    worker: offsets === undefined ? WORKER : `${WORKER}offset.storage.topic=${offsets}\n`,
    config: {
      ...SHOP_ORDERS,
      'topic.prefix': name,
      'slot.name': name,
      'publication.name': name,
      'topic.creation.default.replication.factor': '3',
      'topic.creation.default.partitions': '1',
      ...config,
    },
  };
}

/** A sink that commits what it has not written. */
const forgetful = (): TestConnector => ({
  name: 'forgetful',
  archive: compilePlugin(scratch, 'io/aiven/kafka/connect/s3/AivenKafkaConnectS3SinkConnector.java', 'forgetful'),
  config: {
    'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector',
    'tasks.max': '1',
    'topics': 'forgotten',
    'aws.s3.bucket.name': 'archive',
    'format.output.type': 'jsonl',
    'format.output.fields': 'key',
    'behaviour': 'keeps',
  },
});

/** A sink that begins again each time it starts. */
const rewinding = (): TestConnector => ({
  name: 'rewinds',
  archive: compilePlugin(scratch, 'org/apache/kafka/connect/file/FileStreamSinkConnector.java', 'rewinds'),
  config: { 'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector', 'tasks.max': '1', 'topics': 'rewound', 'file': '/var/lines.txt' },
});

test('a bad record, killed workers and an upgrade: who is prepared passes, and each of the others fails for its reason', async () => {
  const tolerant = { ...JSON_VALUES, 'errors.tolerance': 'all' };
  const sinks = [
    await fileSink('queue', { ...tolerant, 'errors.deadletterqueue.topic.name': 'dlq.queue', 'errors.deadletterqueue.topic.replication.factor': '3' }),
    await fileSink('stops', JSON_VALUES),
    await fileSink('silent', tolerant),
    await fileSink('texts', {}),
    forgetful(),
    rewinding(),
  ];
  writeAssembly(join(scratch, 'old'), [await source('kept', 'offsets-kept'), await source('lost', 'offsets-lost'), await source('bare', undefined), ...sinks, await fileSink('regrouped', {})]);
  const template = writeAssembly(join(scratch, 'new'), [
    await source('kept', 'offsets-kept', { 'heartbeat.interval.ms': '60000' }), await source('lost', 'offsets-of-another-name'), await source('bare', undefined),
    await source('added', 'offsets-added'),
    ...sinks, await fileSink('regrouped', { 'consumer.override.group.id': 'another' }),
  ]);
  const { status, report } = await rehearseToJson(scratch, template, '--poison', '--kill', '--upgrade', 'old', '--count', '200', '--timeout', '45');
  const found = Object.fromEntries(report.connectors.map((each: any) => [each.name, each]));
  const failure = (message: RegExp) => [{ kind: 'run', message: expect.stringMatching(message) }];
  // --upgrade of sources: with the old offset topic the new connector goes on where the old one was; with another it begins again
  expect(found.kept.problems).toEqual([]);
  expect(found.kept.figures.replacement).toBe('5 rows of public.orders written in the meantime, 5 arrived, 0 records were sent again');
  expect(found.lost.problems).toEqual(failure(/^after the replacement, (9\d|10\d) records were sent again, as by a new snapshot/));
  expect(found.bare.problems).toEqual(failure(/were sent again, as by a new snapshot; the worker configuration has no offset\.storage\.topic/));
  expect(found.added.notes).toContain('not upgraded, because there is no older connector with this name');
  // --poison: one with a queue goes on, one without stops, one that drops in silence is found out, and for one that takes any text there is none
  expect(found.queue).toMatchObject({ passed: true, figures: { 'replacement': '5 records written in the meantime, all read, 5 delivered', 'dead letters': expect.any(Number) } });
  expect(found.stops.problems).toEqual(failure(/^a single bad record stops it: .*with errors\.tolerance=all and errors\.deadletterqueue\.topic\.name/));
  expect(found.silent.problems).toEqual(failure(/^the record of silent that was deliberately bad is not in a dead-letter queue: it is lost silently/));
  expect(found.texts).toMatchObject({ passed: true, notes: expect.arrayContaining([expect.stringMatching(/accept any text/)]) });
  // --kill: one that commits what it has not written loses it
  expect(found.forgetful.problems).toContainEqual({ kind: 'run', message: 'forgotten-0: {"key":"200"} is missing' });
  // --upgrade of sinks: with another group the new one begins again
  expect(found.rewinds.problems).toContainEqual({
    kind: 'run', message: expect.stringMatching(/^after the replacement, \d+ lines arrived for 5 records; keep the name of the connector, so that it keeps its consumer group and continues from the offsets of that group$/),
  });
  expect(found.regrouped.problems).toEqual(failure(/^after the replacement, \d+ lines arrived for 5 records; keep the name of the connector/));
  expect(status).toBe(1);
}, 300_000);

test.each([
  [['--upgrade', 'nowhere'], /--upgrade nowhere: there is no such file; specify an older cloud assembly, template, or plugin archive/],
  [['--level', 'run', '--count', '0'], /--count must be a whole number from 1 to 1000000, got "0"/],
])('%j is refused', async (args, message) => {
  const template = writeAssembly(join(scratch, 'refused'), [await fileSink('any', {})]);
  const { status, err } = await rehearseToJson(scratch, template, ...args);
  expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(message) });
});
