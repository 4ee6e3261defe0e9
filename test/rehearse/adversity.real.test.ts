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

test('--poison: a sink with a queue goes on, one without stops, one that drops in silence is found out, and for one that takes any text there is none', async () => {
  const tolerant = { ...JSON_VALUES, 'errors.tolerance': 'all' };
  const template = writeAssembly(join(scratch, 'poison'), [
    await fileSink('queue', { ...tolerant, 'errors.deadletterqueue.topic.name': 'dlq.queue', 'errors.deadletterqueue.topic.replication.factor': '3' }),
    await fileSink('stops', JSON_VALUES),
    await fileSink('silent', tolerant),
    await fileSink('texts', {}),
  ]);
  const { status, report } = await rehearseToJson(scratch, template, '--poison', '--count', '200', '--timeout', '30');
  const [queue, stops, silent, texts] = report.connectors;
  expect(queue).toMatchObject({ passed: true, figures: { 'records in': 201, 'lines out': 200, 'dead letters': 1 } });
  expect(stops.problems).toEqual([{ kind: 'run', message: expect.stringMatching(/^one bad record stops it: .*with errors\.tolerance=all and errors\.deadletterqueue\.topic\.name/) }]);
  expect(silent.problems).toEqual([{ kind: 'run', message: expect.stringMatching(/^the record of silent that was bad on purpose is in no dead-letter queue: it is lost in silence/) }]);
  expect(texts).toMatchObject({ passed: true, notes: expect.arrayContaining([expect.stringMatching(/take any text/)]) });
  expect(status).toBe(1);
}, 240_000);

test('--kill: a sink that commits what it has not written loses records', async () => {
  const template = writeAssembly(join(scratch, 'kill'), [{
    name: 'forgetful',
    archive: compilePlugin(scratch, 'io/aiven/kafka/connect/s3/AivenKafkaConnectS3SinkConnector.java', 'forgetful'),
    config: {
      'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector',
      'tasks.max': '1',
      'topics': 'orders',
      'aws.s3.bucket.name': 'archive',
      'format.output.type': 'jsonl',
      'format.output.fields': 'key',
    },
  }]);
  const { status, report } = await rehearseToJson(scratch, template, '--kill', '--count', '50');
  expect(report.connectors[0].problems).toEqual([{ kind: 'run', message: 'orders-0: {"key":"50"} is missing' }]);
  expect(status).toBe(1);
}, 240_000);

const WORKER = 'key.converter=org.apache.kafka.connect.storage.StringConverter\nvalue.converter=org.apache.kafka.connect.storage.StringConverter\n';

async function source(name: string, offsets: string, config: { readonly [key: string]: string } = {}): Promise<TestConnector> {
  return {
    name,
    archive: await debeziumPostgres(),
    worker: `${WORKER}offset.storage.topic=${offsets}\n`,
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

test('--upgrade: with the old offset topic the new connector goes on where the old one was; with another it begins again', async () => {
  writeAssembly(join(scratch, 'old'), [await source('kept', 'offsets-kept'), await source('lost', 'offsets-lost')]);
  const template = writeAssembly(join(scratch, 'new'), [
    await source('kept', 'offsets-kept', { 'heartbeat.interval.ms': '60000' }), await source('lost', 'offsets-of-another-name'), await source('added', 'offsets-added'),
  ]);
  const { status, report } = await rehearseToJson(scratch, template, '--upgrade', 'old', '--count', '300');
  const [kept, lost, added] = report.connectors;
  expect(kept.problems).toEqual([]);
  expect(kept.figures.replacement).toBe('5 rows of public.orders written meanwhile, 5 arrived, 0 records came again');
  expect(lost.problems).toEqual([{ kind: 'run', message: expect.stringMatching(/^after the replacement (29\d|30\d) records came again, as of a new snapshot/) }]);
  expect(added.notes).toContain('there is no older connector of this name: it was not upgraded');
  expect(status).toBe(1);
}, 240_000);

test.each([
  [['--upgrade', 'nowhere'], /--upgrade nowhere: there is no such file; give an older cloud assembly, template, or plugin archive/],
  [['--level', 'run', '--count', '0'], /--count is "0"; give a whole number from 1 to 1000000/],
])('%j is refused', async (args, message) => {
  const template = writeAssembly(join(scratch, 'refused'), [await fileSink('any', {})]);
  const { status, err } = await rehearseToJson(scratch, template, ...args);
  expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(message) });
}, 60_000);
