import { Template } from 'aws-cdk-lib/assertions';
import type { ConnectorProps } from '../../src';
import { Capacity, Connector, ConnectorChanges, PluginArchive } from '../../src';
import { newCluster, sink } from '../connect/fixtures';
import { Fixture } from '../handlers/connector/fixture';
import type { Json } from '../support/kafka-connect-service/state';
import { newStack } from '../support/surroundings';

let at: Fixture;
let plugin: string;
beforeEach(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => { /* the handler's log */ });
  at = await Fixture.start();
  plugin = await at.plugin('a.zip');
});
afterEach(() => at.stop());

/** The properties that the construct writes, with what the deploy puts in for references; CloudFormation hands on texts only. */
function propertiesOf(props: Partial<ConnectorProps>): Json {
  const stack = newStack();
  new Connector(stack, 'Orders', {
    cluster: newCluster(stack), definition: sink(), plugin: PluginArchive.empty(), connectorName: 'orders', changes: ConnectorChanges.inPlace(), ...props,
  });
  const [{ Properties }] = Object.values(Template.fromStack(stack).findResources('Custom::KafkaConnectConnector')) as [Json];
  return deployed(Properties) as Json;
}

function deployed(value: unknown, property = ''): unknown {
  if (Array.isArray(value)) {
    return value.map(each => deployed(each));
  }
  if (typeof value !== 'object' || value === null) {
    return String(value);
  }
  if (Object.keys(value).some(key => key === 'Ref' || key.startsWith('Fn::'))) {
    return property === 'CustomPluginArn' ? plugin : property === 'Revision' ? '1' : JSON.stringify(value);
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deployed(each, key)]));
}

const live = () => at.service.named('orders')!;

test('what the construct writes is what the handler reads: made, changed in place, and left alone where nothing changes', async () => {
  const stack = at.stack();
  const tags = { team: 'shop' };
  expect([await stack.deploy({ Orders: { properties: propertiesOf({ tags }) } }), ...stack.reasons]).toEqual(['CREATE_COMPLETE']);
  const { arn } = live();
  expect(live().tags).toEqual({ 'team': 'shop', 'cdk-msk-connect:owner': `${stack.stackId}/Orders` });

  const changes: [Partial<ConnectorProps>, string[]][] = [
    [{ tags }, []],
    [{ tags, definition: sink({ config: { 'flush.size': '5' } }) }, ['UpdateConnector']],
    [{ tags, definition: sink({ config: { 'flush.size': '5' } }), capacity: Capacity.autoscaled({ minWorkers: 1, maxWorkers: 3 }) }, ['UpdateConnector']],
    [{ tags: { team: 'platform' }, definition: sink({ config: { 'flush.size': '5' } }), capacity: Capacity.autoscaled({ minWorkers: 1, maxWorkers: 3 }) }, ['TagResource']],
  ];
  for (const [props, writes] of changes) {
    at.server.calls.length = 0;
    expect([await stack.deploy({ Orders: { properties: propertiesOf(props) } }), ...stack.reasons]).toEqual(['UPDATE_COMPLETE']);
    expect(at.server.writes).toEqual(writes);
  }
  expect(live()).toMatchObject({ arn, state: 'RUNNING', tags: { team: 'platform' }, input: { connectorConfiguration: { 'flush.size': '5' } } });
});

test('a property that only a new connector can have: deleted and made again under the same name', async () => {
  const stack = at.stack();
  await stack.deploy({ Orders: { properties: propertiesOf({}) } });
  const { arn } = live();
  expect([await stack.deploy({ Orders: { properties: propertiesOf({ description: 'Orders' }) } }), ...stack.reasons]).toEqual(['UPDATE_COMPLETE']);
  expect(live().arn).not.toBe(arn);
  expect(stack.data.get('Orders')).toMatchObject({ ConnectorArn: live().arn, Change: 'deleted and made again under the same name' });
});
