import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import * as events from 'aws-cdk-lib/aws-events';
import { PluginArchive } from '../../src/connect';
import { EventBridgeSink } from '../../src/connectors';
import { EventBus } from '../../src/rehearse/run/event-bridge/event-bus';
import { readSubjects } from '../../src/rehearse/subjects';
import type { Subject } from '../../src/rehearse/subjects';
import { vendorArchive } from '../rehearse/vendor-archives';
import { eventually, LocalPipeline } from '../support/local-pipeline';
import { Moto, MOTO_ACCOUNT } from '../support/moto/moto';
import { HOME } from '../support/surroundings';
import { CalledFunctions } from './camel/called-functions';
import { CAMEL_TOPICS, camelDefinitions } from './camel/definitions';
import { CAMEL_SCENARIOS } from './camel/scenarios';
import { Stage } from './stage';

// connectors of presets against services that others wrote: only addresses are changed
const scratch = mkdtempSync(join(tmpdir(), 'aws-services-'));
const BUS = `arn:aws:events:${HOME.region}:${MOTO_ACCOUNT}:event-bus/shop`;
const RECORDS = [
  { key: '1', value: '{"id":1,"name":"röw one","price":12.5,"tags":["a",null],"at":null}' },
  { key: '2', value: '{"id":2,"name":"row \\"two\\"","nested":{"a":{"b":[]}}}' },
  { value: '{"id":3}' },
];
/** What the topic takes and the bus does not: its key is six times as long where it stands in JSON. */
const TOO_LARGE = { key: '\u0001'.repeat(3000), value: JSON.stringify({ id: 4, text: 'x'.repeat(1_035_000) }) };
const REFUSING = ['queued', 'strict', 'vendor'];

let pipeline: LocalPipeline;
let moto: Moto;
let functions: CalledFunctions;
let all: Map<string, Subject>;

/** The sink by its preset, with a queue for what is refused and without, and as the vendor has it. */
async function subjects(): Promise<Map<string, Subject>> {
  const stage = new Stage({ outdir: join(scratch, 'cdk.out') });
  const plugin = PluginArchive.fromFile(await vendorArchive('eventbridge'));
  const eventBus = events.EventBus.fromEventBusArn(stage.stack, 'Bus', BUS);
  const queue = { errorHandling: { deadLetterQueue: { topicName: 'dlq.queued' } } };
  for (const [name, more] of [['events', {}], ['queued', queue], ['strict', {}], ['vendor', {}]] as const) {
    stage.connector(name, EventBridgeSink.aws({ eventBus, topics: [`in-${name}`], ...more }), { plugin });
  }
  const camel = PluginArchive.fromFile(await vendorArchive('camel-aws-sqs-sink'));
  Object.entries(camelDefinitions(stage)).forEach(([name, definition]) => stage.connector(name, definition, { plugin: camel }));
  const read = await readSubjects(stage.app.synth().directory, [], undefined, scratch);
  return new Map(read.map(subject => [String(subject.deployment.connectorName), subject]));
}

const without = (subject: Subject, key: string): Subject =>
  ({ ...subject, deployment: { ...subject.deployment, configuration: new Map([...subject.deployment.configuration!].filter(([each]) => each !== key)) } });

/** A queue that gets each event of the bus. */
async function listener(): Promise<string> {
  const queue = await moto.queue('heard');
  await moto.call('events', 'AWSEvents.CreateEventBus', { Name: 'shop' });
  await moto.call('events', 'AWSEvents.PutRule', { Name: 'all', EventBusName: 'shop', EventPattern: JSON.stringify({ source: [{ prefix: 'kafka-connect.' }] }) });
  await moto.call('events', 'AWSEvents.PutTargets', { Rule: 'all', EventBusName: 'shop', Targets: [{ Id: 'queue', Arn: `arn:aws:sqs:${HOME.region}:${MOTO_ACCOUNT}:heard` }] });
  return queue;
}

beforeAll(async () => {
  // one after the other: what has started is ended, also where the next does not start
  all = await subjects();
  moto = await Moto.start(HOME.region);
  functions = await CalledFunctions.start();
  process.env.JAVA_TOOL_OPTIONS = functions.javaOptions;
  pipeline = await LocalPipeline.start();
  await pipeline.createTopics(Object.fromEntries(['in-events', 'dlq.queued', ...REFUSING.map(name => `in-${name}`), ...CAMEL_TOPICS].map(topic => [topic, 8_000_000])));
}, 240_000);

afterAll(async () => {
  moto?.stop();
  functions?.close();
  delete process.env.JAVA_TOOL_OPTIONS;
  await pipeline?.end();
  rmSync(scratch, { recursive: true, force: true });
});

test('Amazon EventBridge: each record is an event on the bus, with its place, key and value', async () => {
  const queue = await listener();
  await pipeline.produce('in-events', ...RECORDS);
  await pipeline.run(all.get('events')!, { 'aws.eventbridge.endpoint.uri': moto.url });
  const heard: any[] = [];
  await eventually(async () => heard.push(...(await moto.drain(queue)).map(body => JSON.parse(body))), () => expect(heard).toHaveLength(RECORDS.length));
  expect(heard.map(({ source, detail, ...event }) => ({ source, type: event['detail-type'], topic: detail.topic, offset: detail.offset, key: detail.key, value: detail.value }))).toEqual(
    RECORDS.map((record, offset) => ({
      source: 'kafka-connect.events', type: 'kafka-connect-in-events', topic: 'in-events', offset, key: 'key' in record ? record.key : null, value: JSON.parse(record.value),
    })));
});

test('an event that the bus refuses is in the dead-letter queue, or stops the task; by the vendor\'s defaults it is gone', async () => {
  const buses = new Map<string, EventBus>();
  for (const name of REFUSING) {
    const bus = await EventBus.start(BUS, HOME.region);
    buses.set(name, bus);
    await pipeline.produce(`in-${name}`, { key: '1', value: '{"id":1}' }, TOO_LARGE, { key: '5', value: '{"id":5}' });
    const subject = all.get(name)!;
    await pipeline.run(name === 'vendor' ? without(subject, 'errors.log.enable') : subject, { 'aws.eventbridge.endpoint.uri': bus.url });
  }
  const ids = (name: string) => buses.get(name)!.events.map(({ detail }) => (detail.value as { id: number }).id);
  await eventually(async () => ['queued', 'vendor'].map(ids), sent => expect(sent).toEqual([[1, 5], [1, 5]]));
  expect((await pipeline.values('dlq.queued', 1)).map(({ id }) => id)).toEqual([4]);
  await eventually(() => pipeline.status('strict'), status => expect(status).toMatchObject({ tasks: '1 FAILED' }));
  // nobody is told
  expect(await pipeline.status('vendor')).toMatchObject({ tasks: '1 RUNNING' });
  buses.forEach(bus => bus.close());
});

test.each(Object.entries(CAMEL_SCENARIOS))('Apache Camel, %s', async (_, scenario) => {
  await scenario({ pipeline, moto, functions, subject: name => all.get(name)! });
});
