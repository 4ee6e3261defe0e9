import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { PauseConnectorCommand, ResumeConnectorCommand } from '@aws-sdk/client-kafkaconnect';
import { sleep } from '../../support/kafka-connect-service/behaviour';
import { RealBehaviour } from '../../support/kafka-connect-service/real-behaviour';
import type { Json } from '../../support/kafka-connect-service/state';
import { Fixture, properties } from './fixture';

const FILE_PLUGIN = join(__dirname, '..', '..', '..', 'rehearsal', 'target', 'plugins', 'connect-file');
const POLL = { interval: 100, timeout: 300_000 };
const TEXT = { 'key.converter': 'org.apache.kafka.connect.storage.StringConverter', 'value.converter': 'org.apache.kafka.connect.storage.StringConverter' };

let scratch: string;
let behaviour: RealBehaviour;
let at: Fixture;
let a: string;
let b: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'in-place-'));
  behaviour = await RealBehaviour.start(scratch);
  at = await Fixture.start(behaviour);
  // another plugin is another folder with the same classes
  cpSync(FILE_PLUGIN, join(scratch, 'other'), { recursive: true });
  [a, b] = [await at.plugin(FILE_PLUGIN), await at.plugin(join(scratch, 'other'))];
});
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => { /* the handler's log */ });
});
afterAll(async () => {
  await at.stop();
  await behaviour.end();
  rmSync(scratch, { recursive: true, force: true });
});

const live = (name: string) => at.service.named(name)!;
const path = (name: string) => join(scratch, name);

async function eventually<T>(look: () => T | Promise<T>, isRight: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const value = await look();
    if (isRight(value) || Date.now() > end) {
      return value;
    }
    await sleep(200);
  }
}

test('a sink: changed in place, refused, with another plugin, refused after it, changed while it is paused, deleted', async () => {
  const stack = at.stack(at.invoke(), POLL);
  const orders = (plugin: string, configuration: Json) => ({ Orders: { properties: properties(plugin, { topics: 'lines', ...TEXT, ...configuration }) } });
  const send = (...values: string[]) => behaviour.connect.request({ op: 'produce', topic: 'lines', records: values.map(value => ({ key: null, value })) });
  const lines = (name: string) => () => {
    try {
      return readFileSync(path(name), 'utf-8').split('\n').filter(Boolean);
    } catch {
      return [];
    }
  };
  await behaviour.connect.request({ op: 'topics', create: [{ name: 'lines', partitions: 1, config: {} }] });
  await send('1', '2');

  expect(await stack.deploy(orders(a, { file: '/nonexistent/x' }))).toBe('ROLLBACK_COMPLETE');
  expect(stack.reasons[0]).toMatch(/could not start \(FAILED\).*Caused by: java\.nio\.file\.NoSuchFileException: \/nonexistent\/x/);

  stack.status = 'REVIEW_IN_PROGRESS';
  expect([await stack.deploy(orders(a, { file: path('one') })), ...stack.reasons]).toEqual(['CREATE_COMPLETE']);
  expect(await eventually(lines('one'), found => found.length === 2)).toEqual(['1', '2']);
  const { arn } = live('orders');

  expect([await stack.deploy(orders(a, { file: path('two') })), ...stack.reasons]).toEqual(['UPDATE_COMPLETE']);
  await send('3');
  expect(await eventually(lines('two'), found => found.length === 1)).toEqual(['3']);

  at.server.calls.length = 0;
  expect(await stack.deploy(orders(a, { file: '/nonexistent/y' }))).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(stack.reasons[0]).toMatch(/did not accept the new configuration \(ROLLBACK_COMPLETE\); the connector runs as before\..*Caused by: java\.nio\.file\.NoSuchFileException: \/nonexistent\/y/);
  expect(at.server.writes).toEqual(['UpdateConnector']);
  await send('4');
  expect(await eventually(lines('two'), found => found.length === 2)).toEqual(['3', '4']);

  expect([await stack.deploy(orders(b, { file: path('three') })), ...stack.reasons]).toEqual(['UPDATE_COMPLETE']);
  await send('5');
  expect(await eventually(lines('three'), found => found.length === 1)).toEqual(['5']);

  expect(await stack.deploy(orders(a, { file: '/nonexistent/z' }))).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(live('orders')).toMatchObject({ arn, state: 'RUNNING', input: { plugins: [{ customPlugin: { customPluginArn: b } }], connectorConfiguration: { file: path('three') } } });
  await send('6');
  expect(await eventually(lines('three'), found => found.length === 2)).toEqual(['5', '6']);

  await at.clients.connect.send(new PauseConnectorCommand({ connectorArn: arn }));
  await at.service.idle();
  expect([await stack.deploy(orders(b, { file: path('four') })), ...stack.reasons]).toEqual(['UPDATE_COMPLETE']);
  expect(live('orders').state).toBe('PAUSED');
  await at.clients.connect.send(new ResumeConnectorCommand({ connectorArn: arn }));
  // a resumed task goes on with what it had, until a moment later it is told of the change
  const four = await eventually(async () => {
    await send('7');
    return lines('four')();
  }, found => found.length > 0);
  expect([...new Set(four)]).toEqual(['7']);

  expect(await stack.delete()).toBe('DELETE_COMPLETE');
  expect(live('orders')).toBeUndefined();
}, 300_000);

test('a source keeps its position when it is changed in place, and when it is deleted and made again', async () => {
  const stack = at.stack(at.invoke(), POLL);
  const source = (configuration: Json, others: Json = {}, plugin = a) => {
    const { topics, ...configured } = properties(plugin, { 'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector', 'file': path('input'), 'topic': 'read', ...TEXT })
      .ConnectorConfiguration;
    return { Reader: { properties: properties(plugin, {}, { ConnectorName: 'reader', ConnectorConfiguration: { ...configured, ...configuration }, ...others }) } };
  };
  const read = async () => (await behaviour.connect.request({ op: 'consume', topic: 'read', timeout: 2 })).records.map((record: Json) => record.value) as string[];
  let written = 0;
  const write = () => appendFileSync(path('input'), Array.from({ length: 100 }, () => `${++written}\n`).join(''));
  const all = () => Array.from({ length: written }, (_, i) => String(i + 1));
  await behaviour.connect.request({ op: 'topics', create: [{ name: 'read', partitions: 1, config: {} }] });
  writeFileSync(path('input'), '');

  write();
  expect([await stack.deploy(source({})), ...stack.reasons]).toEqual(['CREATE_COMPLETE']);
  expect(await eventually(read, found => found.length >= written)).toEqual(all());
  const { arn } = live('reader');

  write();
  expect([await stack.deploy(source({ 'batch.size': 3000 })), ...stack.reasons]).toEqual(['UPDATE_COMPLETE']);
  write();
  expect(live('reader').arn).toBe(arn);
  expect(await eventually(read, found => found.length >= written)).toEqual(all());

  write();
  expect([await stack.deploy(source({ 'batch.size': 3000 }, {}, b)), ...stack.reasons]).toEqual(['UPDATE_COMPLETE']);
  write();
  expect(await eventually(read, found => found.length >= written)).toEqual(all());

  write();
  expect([await stack.deploy(source({ 'batch.size': 3000 }, { ServiceExecutionRoleArn: 'arn:aws:iam::111122223333:role/other' }, b)), ...stack.reasons]).toEqual(['UPDATE_COMPLETE']);
  write();
  expect(live('reader').arn).not.toBe(arn);
  expect(await eventually(read, found => found.length >= written)).toEqual(all());
}, 300_000);
