import type { DescribeConnectorResponse } from '@aws-sdk/client-kafkaconnect';
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { configurationDifferences, immutableDifferences, settingsChange } from '../../handlers/connector/compare';
import { desiredConnector } from '../../handlers/connector/properties';
import { EFFECTS } from '../../src/cli/diff/in-place';
import type { ConnectorChange } from '../../src/cli/diff/model';
import { MODEL } from '../support/kafka-connect-service/shapes';
import { compare, connector, MYSQL, POSTGRES, SINK, template, WORKER } from './diff-fixture';
import type { Json, Resource } from './diff-fixture';
import { run } from './run';

const SPECIFIED = Object.keys(loadAwsServiceSpecSync().lookup('resource', 'cloudFormationType', 'equals', 'AWS::KafkaConnect::Connector').only().properties);
const TAGS = [{ Key: 'a', Value: '1' }];
const inPlace = (config: Json, more: Json = {}): Resource =>
  ({ Type: 'Custom::KafkaConnectConnector', Properties: { ...connector(config).Properties, Tags: TAGS, ServiceToken: 'f', ServiceTimeout: '3600', ...more } });
const stack = (config: Json, more: Json = {}, others: Parameters<typeof template>[2] = {}) => template(SINK, {}, { Connector: inPlace(config, more), ...others });

async function changeOf(before: object, after: object): Promise<ConnectorChange> {
  const { connectors } = await compare(before, after);
  expect(connectors).toHaveLength(1);
  return connectors[0];
}

/** A change of each property of the resource type, in the form that it has. */
const CHANGES: Readonly<Record<string, Json>> = {
  Capacity: { Capacity: { ProvisionedCapacity: { McuCount: 2, WorkerCount: 1 } } },
  ConnectorConfiguration: { ConnectorConfiguration: { ...SINK, 'flush.size': '5' } },
  ConnectorDescription: { ConnectorDescription: 'another' },
  ConnectorName: { ConnectorName: 'another' },
  KafkaCluster: { KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'b:9098', Vpc: { Subnets: ['s-1'], SecurityGroups: ['g-1'] } } } },
  KafkaClusterClientAuthentication: { KafkaClusterClientAuthentication: { AuthenticationType: 'NONE' } },
  KafkaClusterEncryptionInTransit: { KafkaClusterEncryptionInTransit: { EncryptionType: 'PLAINTEXT' } },
  KafkaConnectVersion: { KafkaConnectVersion: '2.7.1' },
  LogDelivery: { LogDelivery: { WorkerLogDelivery: { S3: { Enabled: true, Bucket: 'c' } } } },
  NetworkType: { NetworkType: 'DUAL' },
  Plugins: { Plugins: [{ CustomPlugin: { CustomPluginArn: 'p', Revision: 2 } }] },
  ServiceExecutionRoleArn: { ServiceExecutionRoleArn: 'r' },
  Tags: { Tags: [{ Key: 'a', Value: '2' }] },
  WorkerConfiguration: { WorkerConfiguration: { WorkerConfigurationArn: 'w', Revision: 2 } },
};

test('every property of the specification has a change here and an effect, and none besides', () => {
  expect(Object.keys(CHANGES).sort()).toEqual([...SPECIFIED].sort());
  expect(Object.keys(EFFECTS).filter(name => !name.includes('.')).sort()).toEqual([...SPECIFIED, 'Adopt', 'ServiceTimeout', 'ServiceToken'].sort());
});

/** The input of the call besides what tells which connector it is, and how. Once AWS adds one, this fails. */
const UPDATED: Readonly<Record<string, string>> = {
  capacity: 'Capacity', connectorConfiguration: 'ConnectorConfiguration', plugins: 'Plugins', workerConfiguration: 'WorkerConfiguration',
  useDefaultWorkerConfiguration: 'WorkerConfiguration',
};
const HOW = ['connectorArn', 'currentVersion', 'skipHealthValidation'];

test('what UpdateConnector takes is changed in place, tags by a call of their own, and nothing else', () => {
  expect(Object.keys(MODEL.shapes.UpdateConnectorRequest.members).sort()).toEqual([...Object.keys(UPDATED), ...HOW].sort());
  const takes = new Set([...Object.values(UPDATED), 'Tags']);
  expect(SPECIFIED.filter(name => EFFECTS[name].startsWith('in place')).sort()).toEqual([...takes].sort());
});

test.each(Object.keys(CHANGES))('%s: diff says what the function does', async property => {
  const { change, causes } = await changeOf(stack(SINK), stack(SINK, CHANGES[property]));
  expect(causes.map(cause => cause.property.split('.')[0])).toEqual([property]);
  const literal: Json = { Plugins: [{ CustomPlugin: { CustomPluginArn: 'o', Revision: 1 } }], ServiceExecutionRoleArn: 'o', WorkerConfiguration: { WorkerConfigurationArn: 'o', Revision: 1 } };
  const desired = desiredConnector(inPlace(SINK, { ...literal, ...CHANGES[property] }).Properties);
  const live = desiredConnector(inPlace(SINK, literal).Properties) as unknown as DescribeConnectorResponse;
  const anew = immutableDifferences(live, desired).length > 0;
  const updated = Object.keys(settingsChange(live, desired)).length > 0 || configurationDifferences(live.connectorConfiguration, desired).length > 0;
  expect(causes[0].effect === 'deleted and created again').toBe(anew);
  expect(causes[0].effect!.startsWith('in place')).toBe(updated || property === 'Tags');
  expect(change).toBe(anew || property === 'ConnectorName' ? 'replaced' : 'updated');
});

test.each<[string, Json, Json, object]>([
  ['an option', { ConnectorConfiguration: { ...SINK, a: 'b' } }, {}, { change: 'updated', causes: [{ property: 'ConnectorConfiguration.a', effect: 'in place, tasks restart' }], outage: /tasks restart/ }],
  ['the class', { ConnectorConfiguration: { ...SINK, 'connector.class': 'com.example.OtherSinkConnector' } }, {},
    { change: 'replaced', causes: [{ property: 'ConnectorConfiguration.connector.class', effect: 'deleted and created again' }], position: { kept: 'yes' } }],
  ['another name', { ConnectorName: 'other' }, {}, { change: 'replaced', causes: [{ effect: 'created under the new name, then the old one is deleted' }], position: { kept: 'no' }, outage: 'none; both exist for a while' }],
  ['tasks with autoscaling', { ConnectorConfiguration: { ...SINK, 'tasks.max': '2' } }, { Capacity: { AutoScaling: { MaxWorkerCount: 2 } } }, { change: 'untouched', causes: [{ effect: 'nothing' }] }],
  ['the switch of adoption', { Adopt: true }, {}, { change: 'untouched', causes: [{ property: 'Adopt', effect: 'nothing' }] }],
  ['another function', { ServiceToken: 'g' }, {}, { change: 'refused', causes: [{ property: 'ServiceToken', effect: 'refused' }], position: { kept: 'yes' } }],
  ['tags', { Tags: [] }, {}, { change: 'updated', causes: [{ property: 'Tags', effect: 'in place' }], outage: 'none' }],
])('%s', async (_, change, both, expected) => {
  const found = await changeOf(stack(SINK, both), stack(SINK, { ...both, ...change }));
  const { outage, ...rest } = expected as { outage?: string | RegExp };
  expect(found).toMatchObject(rest);
  expect(found.outage).toMatch(outage ?? '');
});

const workers = (lines: string) => ({ Workers: { Type: 'AWS::KafkaConnect::WorkerConfiguration', Properties: { Name: 'w-2', PropertiesFileContent: WORKER(lines) } } });

test.each<[string, object, object, string, RegExp]>([
  ['a source whose offset topic is the service\'s keeps it', stack(POSTGRES, {}, workers('')), stack({ ...POSTGRES, a: 'b' }, {}, workers('')), 'yes', /its offset topic stay/],
  ['another offset topic', stack(POSTGRES), stack(POSTGRES, {}, workers('offset.storage.topic=p\n')), 'no', /the offset topic changes/],
  ['another topic prefix', stack(POSTGRES), stack({ ...POSTGRES, 'topic.prefix': 'x' }), 'no', /topic.prefix changes/],
  ['another topic prefix, with a topic of the service', stack(POSTGRES, {}, workers('')), stack({ ...POSTGRES, 'topic.prefix': 'x' }, {}, workers('')), 'no', /topic.prefix changes/],
  ['another group of a sink', stack(SINK), stack({ ...SINK, 'consumer.override.group.id': 'g' }), 'no', /the consumer group changes/],
  ['a class that nobody knows', stack({ 'connector.class': 'Shop' }), stack({ 'connector.class': 'Shop', 'a': 'b' }), 'yes', /the connector stays/],
])('position in place: %s', async (_, before, after, kept, reason) => {
  const { change, position } = await changeOf(before, after);
  expect([change, position!.kept]).toEqual(['updated', kept]);
  expect(position!.reason).toMatch(reason);
});

test('another class of a source: deleted and created again, and the position is lost', async () => {
  expect(await changeOf(stack(POSTGRES), stack(MYSQL))).toMatchObject({ change: 'replaced', position: { kept: 'no', reason: expect.stringContaining('the class changes') as string } });
});

test('a role that is replaced is another role', async () => {
  const role = (RoleName: string) => ({ Role: { Type: 'AWS::IAM::Role', Properties: { RoleName } } });
  expect(await changeOf(stack(SINK, {}, role('a')), stack(SINK, {}, role('b')))).toMatchObject({
    change: 'replaced', causes: [{ property: 'ServiceExecutionRoleArn', effect: 'deleted and created again', detail: expect.stringContaining('Role is replaced') as string }],
  });
});

test('plugin and configuration at once are two updates', async () => {
  const { notes } = await compare(stack(SINK), stack({ ...SINK, a: 'b' }, CHANGES.Plugins));
  expect(notes).toEqual([expect.objectContaining({ severity: 'info', about: 'Connector', message: expect.stringContaining('two updates: the workers are updated first') as string })]);
  expect((await compare(stack(SINK), stack(SINK, CHANGES.Plugins))).notes).toEqual([]);
});

describe('from plain to in place', () => {
  const plain = (more: object = {}) => template(SINK, {}, { Connector: { ...connector(SINK, { Tags: TAGS }), ...more } });
  const adopting = (more: Json = {}) => template(SINK, {}, { Connector: undefined, ConnectorInPlace: inPlace(SINK, more) });
  const retained = plain({ DeletionPolicy: 'Retain' });

  test('taken over as it is', async () => {
    const { connectors, notes, summary } = await compare(retained, adopting({ Adopt: true }));
    expect(connectors).toEqual([expect.objectContaining({
      name: 'ConnectorInPlace', change: 'updated', outage: 'none', position: { kept: 'yes', reason: 'the consumer group stays' },
      causes: [{ property: 'Type', detail: 'the connector of Connector is taken over unchanged', effect: 'in place' }],
    })]);
    expect([notes, summary.refused]).toEqual([[], 0]);
  });

  test('taken over and changed', async () => {
    expect((await changeOf(retained, adopting({ Adopt: true, ConnectorConfiguration: { ...SINK, a: 'b' } }))).causes[1]).toMatchObject({ effect: 'in place, tasks restart' });
  });

  test.each<[string, object, object, RegExp]>([
    ['nobody said that it is taken over', retained, adopting(), /inPlace\(\{ adopt: true \}\)/],
    ['CloudFormation would delete it', plain(), adopting({ Adopt: true }), /removal policy RETAIN first/],
    ['it would have to be made again', retained, adopting({ Adopt: true, ConnectorDescription: 'x' }), /cannot change while the connector is taken over/],
    ['the logical id stays', plain(), stack(SINK), /cannot change the type/],
    ['it goes back to plain', adopting(), plain(), /fails because the name is in use/],
  ])('refused: %s', async (_, before, after, says) => {
    const found = await changeOf(before, after);
    expect(found.change).toBe('refused');
    expect(found.causes.find(({ effect }) => effect === 'refused')!.detail).toMatch(says);
  });

  test('in words, and in the exit status of --fail-on', async () => {
    const files = { 'old.json': plain(), 'new.json': adopting(), 'changed.json': stack({ ...SINK, a: 'b' }), 'before.json': stack(SINK), 'again.json': stack(SINK, { NetworkType: 'DUAL' }) };
    const refused = await run(['diff', 'old.json', 'new.json'], files);
    expect(refused.out).toContain('ConnectorInPlace (orders)  refused, the deployment fails');
    expect(refused.out).toContain('0 deleted, 1 refused; 0 lose the position');
    const changed = await run(['diff', '--fail-on', 'replace', 'before.json', 'changed.json'], files);
    expect(changed).toMatchObject({ status: 0, out: expect.stringContaining('because of ConnectorConfiguration.a: added; in place, tasks restart') as string });
    expect((await run(['diff', '--fail-on', 'replace', 'before.json', 'again.json'], files)).status).toBe(1);
  });
});
