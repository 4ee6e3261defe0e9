import { compare, connector, MYSQL, POSTGRES, SINK, template, WORKER } from './diff-fixture';
import type { Json, Resource } from './diff-fixture';
import { run } from './run';

const changed = (resource: Resource, property: string): unknown => {
  const value = resource.Properties[property];
  return typeof value === 'string' ? `${value}2` : { ...(value as Json), changed: 'x' };
};

test.each(Object.keys(connector(SINK).Properties))('a change of %s', async property => {
  const after = template(SINK);
  after.Resources.Connector.Properties[property] = property === 'Plugins' ? [] : changed(after.Resources.Connector, property);
  const [change] = (await compare(template(SINK), after)).connectors;
  expect(change.change).toBe(property === 'Capacity' || property === 'Tags' ? 'updated' : 'replaced');
  expect(change.causes[0].property.split('.')[0]).toBe(property);
});

test.each([['Plugin', 'Name'], ['Plugin', 'ContentType'], ['Plugin', 'Description'], ['Plugin', 'Location'], ['Workers', 'Name'], ['Workers', 'Description'], ['Workers', 'PropertiesFileContent']])(
  'a change of %s %s replaces it, and the connector with it', async (id, property) => {
    const after = template(SINK);
    after.Resources[id].Properties[property] = changed(after.Resources[id], property);
    const comparison = await compare(template(SINK), after);
    expect([...comparison.plugins, ...comparison.workerConfigurations].find(({ name }) => name === id)!.change).toBe('replaced');
    expect(comparison.connectors[0]).toMatchObject({ change: 'replaced', causes: [{ detail: `${id} is replaced because its ${property} changes` }] });
    // A fixed name collides, because the new one is made first.
    expect(comparison.notes.some(({ about, severity }) => about === id && severity === 'error')).toBe(property !== 'Name');
  });

test.each(['Plugin', 'Workers'])('tags of %s change in place', async id => {
  const after = template(SINK);
  after.Resources[id].Properties.Tags = { b: '2' };
  const comparison = await compare(template(SINK), after);
  expect(comparison.connectors[0].change).toBe('untouched');
  expect([...comparison.plugins, ...comparison.workerConfigurations].find(({ name }) => name === id)!.change).toBe('updated');
});

const workers = (lines: string) => ({ Workers: { Type: 'AWS::KafkaConnect::WorkerConfiguration', Properties: { Name: 'w-2', PropertiesFileContent: WORKER(lines) } } });

test.each<[string, Json, Json, string, RegExp, Parameters<typeof template>[2]?, Parameters<typeof template>[2]?, Json?]>([
  ['another option of a source', POSTGRES, { ...POSTGRES, 'poll.interval.ms': '5' }, 'yes', /name and offset topic stay/],
  ['another name of a source', POSTGRES, POSTGRES, 'no', /stored under the name/, {}, {}, { ConnectorName: 'other' }],
  ['no offset topic', POSTGRES, { ...POSTGRES, a: 'b' }, 'no', /takes a new snapshot/, workers(''), workers('')],
  ['an offset topic from now on', POSTGRES, POSTGRES, 'no', /stored its offsets in a topic of MSK Connect/, workers(''), {}],
  ['another offset topic', POSTGRES, POSTGRES, 'no', /the offset topic changes/, {}, workers('offset.storage.topic=p\n')],
  ['another topic prefix', POSTGRES, { ...POSTGRES, 'topic.prefix': 'x' }, 'no', /topic.prefix changes/],
  ['another slot', POSTGRES, { ...POSTGRES, 'slot.name': 'x' }, 'no', /a new replication slot begins at the present/],
  ['another database server', POSTGRES, { ...POSTGRES, 'database.hostname': 'x' }, 'no', /database.hostname changes/],
  ['a database server of the deploy', POSTGRES, { ...POSTGRES, 'database.hostname': { Ref: 'Host' } }, 'unknown', /database.hostname is known only at deployment/],
  ['no snapshot', POSTGRES, { ...POSTGRES, 'topic.prefix': 'x', 'snapshot.mode': 'no_data' }, 'no', /the changes in between are lost/],
  ['another history topic', MYSQL, { ...MYSQL, 'schema.history.internal.kafka.topic': 'x' }, 'no', /the history of the tables is in the old topic/],
  ['another class', POSTGRES, MYSQL, 'no', /the class changes/],
  ['a sink instead of a source', POSTGRES, SINK, 'no', /it was a source and becomes a sink/],
  ['another option of a sink', SINK, { ...SINK, topics: 'orders,customers' }, 'yes', /the consumer group stays/],
  ['another name of a sink', SINK, SINK, 'no', /reads the topics again from the beginning/, {}, {}, { ConnectorName: 'other' }],
  ['another group of a sink', SINK, { ...SINK, 'consumer.override.group.id': 'g' }, 'no', /the consumer group changes/],
  ['a sink that begins at the end', SINK, { ...SINK, 'consumer.override.auto.offset.reset': 'latest' }, 'no', /skips the records written in between/, {}, {}, { ConnectorName: 'other' }],
])('position: %s', async (_, before, after, kept, reason, oldResources = {}, newResources = {}, more = {}) => {
  const [change] = (await compare(template(before, {}, oldResources), template(after, more, newResources))).connectors;
  expect(change).toMatchObject({ change: 'replaced', position: { kept } });
  expect(change.position!.reason).toMatch(reason);
});

test('numbers equal their texts, and the order of keys does not count', async () => {
  const after = template(SINK, { Capacity: { ProvisionedCapacity: { WorkerCount: '1', McuCount: '1' } } });
  expect((await compare(template(SINK), after)).summary).toMatchObject({ untouched: 1, replaced: 0 });
});

test('a connector that moves in the tree collides with itself', async () => {
  const moved = template(SINK, {}, { Connector: undefined, Moved: connector(SINK) });
  const { summary, notes } = await compare(template(SINK), moved);
  expect(summary).toMatchObject({ created: 1, deleted: 1 });
  expect(notes).toContainEqual(expect.objectContaining({ severity: 'error', about: 'Moved', message: expect.stringContaining('"orders", which fails because the name is in use') as string }));
});

test.each([['AWS::Logs::LogGroup', 'LogGroupName', 'log group'], ['AWS::IAM::Role', 'RoleName', 'role']])('%s that moves in the tree collides with itself', async (Type, property, what) => {
  const own = (id: string, more: Json = {}) => template(SINK, {}, { [id]: { Type, Properties: { [property]: 'orders', ...more } } });
  expect((await compare(own('Old'), own('New'))).notes).toEqual([{
    severity: 'error',
    about: 'New',
    message: `the ${what} New is created while Old still has the name "orders", which fails because the name is in use; keep the logical ID, or delete the old ${what} in an earlier deployment`,
  }]);
  expect((await compare(own('Old'), own('Old', { Description: 'd', RetentionInDays: 7 }))).notes).toEqual([]);
});

test('a source that moves in the tree uses the replication slot of the one that still runs', async () => {
  const moved = (config: Json) => template(POSTGRES, {}, { Connector: undefined, Moved: connector(config, { ConnectorName: 'moved' }) });
  expect((await compare(template(POSTGRES), moved(POSTGRES))).notes).toEqual([{
    severity: 'error',
    about: 'Moved',
    message: 'the connector Moved is created before the old one is deleted: the replication slot "shop" is also used by Connector on the same server; '
      + 'keep the logical ID, or delete the old connector in an earlier deployment [MC-DBZ-010]',
  }]);
  expect((await compare(template(POSTGRES), moved({ ...POSTGRES, 'slot.name': 'other' }))).notes).toEqual([]);
});

test.each([
  ['with the same configuration', POSTGRES, POSTGRES, 1],
  ['whose slot is named after it', { ...POSTGRES, 'slot.name': 'orders' }, { ...POSTGRES, 'slot.name': 'moved' }, 1],
  ['and another one of the same class', POSTGRES, { ...POSTGRES, 'database.hostname': 'other' }, 0],
])('a source that moves in the tree under another name loses its position: %s', async (_what, was, is, lost) => {
  const { summary, connectors } = await compare(template(was), template(is, {}, { Connector: undefined, Moved: connector(is, { ConnectorName: 'moved' }) }));
  expect(summary).toMatchObject({ created: 1, deleted: 1, positionsLost: lost });
  expect(connectors.flatMap(({ name, position }) => (position === undefined ? [] : [[name, position.kept, position.reason]])))
    .toEqual(lost === 0 ? [] : [['Moved', 'no', expect.stringMatching(/^it was Connector; the name changes, and offsets are stored under the name/)]]);
});

test('a sink that moves in the tree under another name reads its topics again', async () => {
  const { summary, connectors } = await compare(template(SINK), template(SINK, {}, { Connector: undefined, Moved: connector(SINK, { ConnectorName: 'moved' }) }));
  expect(summary.positionsLost).toBe(1);
  expect(connectors.find(({ name }) => name === 'Moved')?.position?.reason).toMatch(/^it was Connector; the name changes, and with it the consumer group/);
});

test('a source of MySQL that moves takes the server ID of the one that still runs', async () => {
  const config = { ...MYSQL, 'database.server.id': '5400' };
  const moved = template(config, {}, { Connector: undefined, Moved: connector(config, { ConnectorName: 'moved' }) });
  expect((await compare(template(config), moved)).notes).toEqual([expect.objectContaining({ about: 'Moved', message: expect.stringContaining('MC-DBZ-012') as string })]);
});

test('tags of a connector change without any interruption', async () => {
  const { connectors: [change] } = await compare(template(SINK), template(SINK, { Tags: { a: '2' } }));
  expect(change).toMatchObject({ change: 'updated', outage: 'none' });
});

test('the quota is told while old and new exist together', async () => {
  const many = (id: string) => ({ [id]: connector(SINK, { ConnectorName: id, Capacity: { AutoScaling: { MaxWorkerCount: 40 } } }) });
  const { notes } = await compare(template(SINK, {}, { Connector: undefined, ...many('A') }), template(SINK, {}, { Connector: undefined, ...many('B') }));
  expect(notes.map(({ message }) => message).join()).toContain('they have up to 80 workers');
});

test('capacity and configuration at once, and two kinds of change of a cluster', async () => {
  const cluster = (Properties: Json) => ({ Cluster: { Type: 'AWS::MSK::Cluster', Properties } });
  const before = template(SINK, {}, cluster({ KafkaVersion: '3.6.0', NumberOfBrokerNodes: 3 }));
  const after = template({ ...SINK, a: 'b' }, { Capacity: { ProvisionedCapacity: { WorkerCount: 2 } } }, cluster({ KafkaVersion: '3.8.x', NumberOfBrokerNodes: 6 }));
  const messages = (await compare(before, after)).notes.map(({ message }) => message).join('\n');
  expect(messages).toContain('capacity and configuration change at the same time');
  expect(messages).toMatch(/changes its (number of brokers and its Kafka version and configuration|Kafka version and configuration and its number of brokers) at the same time/);
});

test('a plugin that stays may hide a new build at the same key', async () => {
  const fixed = (key: string) => ({ Plugin: { Type: 'AWS::KafkaConnect::CustomPlugin', Properties: { Name: 'p', Location: { S3Location: { BucketArn: 'b', FileKey: key } } } } });
  expect((await compare(template(SINK, {}, fixed('k.zip')), template(SINK, {}, fixed('k.zip')))).notes.map(({ message }) => message).join()).toContain('copied the object when the plugin was created');
  expect((await compare(template(SINK), template(SINK))).notes).toEqual([]);
});

test('exit status', async () => {
  const files = { 'old.json': template(POSTGRES), 'kept.json': template({ ...POSTGRES, a: 'b' }), 'lost.json': template({ ...POSTGRES, 'topic.prefix': 'x' }), 'broken.json': '{' };
  const status = async (...args: string[]) => (await run(['diff', ...args], files)).status;
  expect(await status('old.json', 'lost.json')).toBe(0);
  expect(await status('--fail-on', 'replace', 'old.json', 'old.json')).toBe(0);
  expect(await status('--fail-on', 'replace', 'old.json', 'kept.json')).toBe(1);
  expect(await status('--fail-on', 'position-loss', 'old.json', 'kept.json')).toBe(0);
  expect(await status('--fail-on', 'position-loss', 'old.json', 'lost.json')).toBe(1);
  expect(await status('old.json', 'broken.json')).toBe(2);
});

test('readable text', async () => {
  const { out } = await run(['diff', 'old.json', 'new.json'], { 'old.json': template(POSTGRES), 'new.json': template({ ...POSTGRES, 'topic.prefix': 'x' }) });
  expect(out).toContain('Connector (orders)  stopped and created again\n  because of ConnectorConfiguration.topic.prefix\n  position   lost: topic.prefix changes');
  expect(out).toContain('1 connector: 0 untouched, 0 updated in place, 1 stopped and created again, 0 created, 0 deleted; 1 loses the position');
});
