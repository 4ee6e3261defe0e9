import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { PauseConnectorCommand, ResumeConnectorCommand, UpdateConnectorCommand } from '@aws-sdk/client-kafkaconnect';
import { RealBehaviour } from '../../support/kafka-connect-service/real-behaviour';
import type { Json } from '../../support/kafka-connect-service/state';
import { Schedule } from './fixture';

const FILE_PLUGIN = join(__dirname, '..', '..', '..', 'rehearsal', 'target', 'plugins', 'connect-file');
const TEXT = 'org.apache.kafka.connect.storage.StringConverter';
const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';

let scratch: string;
let behaviour: RealBehaviour;
let schedule: Schedule;
let plugin: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'restart-'));
  behaviour = await RealBehaviour.start(scratch);
});
beforeEach(async () => {
  schedule = await Schedule.start(behaviour);
  plugin = await schedule.at.plugin(FILE_PLUGIN);
});
afterEach(() => schedule.stop());
afterAll(async () => {
  await behaviour.end();
  rmSync(scratch, { recursive: true, force: true });
});

const path = (...names: string[]) => join(scratch, ...names);
const topic = (name: string) => behaviour.connect.request({ op: 'topics', create: [{ name, partitions: 1, config: {} }] });
const send = (name: string, ...values: string[]) => behaviour.connect.request({ op: 'produce', topic: name, records: values.map(value => ({ key: null, value })) });

async function eventually<T>(look: () => T | Promise<T>, isRight: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 90_000;
  for (;;) {
    const value = await look();
    if (isRight(value) || Date.now() > end) {
      return value;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

test('a FileStream sink whose directory appears heals within one period', async () => {
  await topic('lines');
  const sink = await schedule.connector('orders', plugin, { 'topics': 'lines', 'file': path('first'), 'key.converter': TEXT, 'value.converter': TEXT });
  const { connect } = schedule.at.clients;
  // the service does not look at a paused connector, and says RUNNING when it is resumed
  await connect.send(new PauseConnectorCommand({ connectorArn: sink.arn }));
  await schedule.at.service.idle();
  const connectorConfiguration = { ...sink.input.connectorConfiguration as Record<string, string>, file: path('later', 'lines') };
  await connect.send(new UpdateConnectorCommand({ connectorArn: sink.arn, currentVersion: sink.version, skipHealthValidation: true, connectorConfiguration }));
  await schedule.at.service.idle();
  await connect.send(new ResumeConnectorCommand({ connectorArn: sink.arn }));
  await schedule.at.service.idle();
  expect(await eventually(() => behaviour.failedTasks('orders'), failed => failed === 1)).toBe(1);
  expect(sink.state).toBe('RUNNING');

  // the first restart comes too early
  await schedule.pass(4);
  expect(schedule.restarted.length).toBeGreaterThan(0);
  expect(await behaviour.failedTasks('orders')).toBe(1);

  mkdirSync(path('later'));
  const before = schedule.restarted.length;
  await schedule.pass(2 + 6);
  expect(schedule.restarted.length).toBe(before + 1);
  expect(await behaviour.failedTasks('orders')).toBe(0);
  await send('lines', 'one');
  expect(await eventually(() => readFileSync(path('later', 'lines'), 'utf-8'), text => text !== '')).toBe('one\n');
  await schedule.pass(10);
  expect(schedule.restarted.length).toBe(before + 1);
  expect(schedule.givenUp).toEqual([]);
}, 180_000);

test('a poison record: two restarts, then given up, with a metric', async () => {
  await topic('documents');
  await schedule.connector('poisoned', plugin, {
    'topics': 'documents', 'file': path('documents'), 'key.converter': TEXT, 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false',
  });
  await send('documents', '{"a":1}', 'no JSON');
  expect(await eventually(() => behaviour.failedTasks('poisoned'), failed => failed === 1)).toBe(1);

  await schedule.pass(40);
  expect(schedule.restarted).toEqual(['poisoned', 'poisoned']);
  expect(schedule.givenUp[0]).toMatchObject({ ConnectorName: 'poisoned', RestartsGivenUp: 1, restarts: 2, why: expect.stringMatching(/^a restart cannot mend it: /) });
}, 180_000);

test('a restart reads secrets again: a rotated one is used from then on', async () => {
  const secret = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:db-AbCdEf';
  await topic('rotated');
  writeFileSync(path('secret.properties'), `file=${path('before')}\n`);
  const worker = await schedule.at.workerConfiguration(
    'config.providers=file\nconfig.providers.file.class=org.apache.kafka.common.config.provider.FileConfigProvider\n');
  const WorkerConfiguration: Json = { WorkerConfigurationArn: worker, Revision: 1 };
  const sink = await schedule.connector('reader', plugin, {
    'topics': 'rotated', 'file': `\${file:${path('secret.properties')}:file}`, 'key.converter': TEXT, 'value.converter': TEXT,
  }, { WorkerConfiguration }, { secrets: [secret] });
  expect(sink.state).toBe('RUNNING');

  writeFileSync(path('secret.properties'), `file=${path('after')}\n`);
  await schedule.pass(4);
  expect(schedule.restarted).toEqual([]);
  schedule.at.service.rotations.set(secret, schedule.now);
  await schedule.pass(2);
  expect(schedule.restarted).toEqual(['reader']);
  await send('rotated', 'one');
  expect(await eventually(() => {
    try {
      return readFileSync(path('after'), 'utf-8');
    } catch {
      return '';
    }
  }, text => text !== '')).toBe('one\n');
}, 180_000);
