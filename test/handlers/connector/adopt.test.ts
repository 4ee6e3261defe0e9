import { CreateConnectorCommand } from '@aws-sdk/client-kafkaconnect';
import { desiredConnector } from '../../../handlers/connector/properties';
import type { Stack } from '../../support/kafka-connect-service/cloudformation';
import type { StackView } from '../../support/kafka-connect-service/stacks';
import { Fixture, properties } from './fixture';

let at: Fixture;
let a: string;
let stack: Stack;
let view: StackView;
let connectorArn: string;

const live = () => at.service.named('orders')!;
const TYPE = 'AWS::KafkaConnect::Connector';
const adopting = (...args: Parameters<typeof properties> extends [string, ...infer R] ? R : never) => {
  const [configuration = {}, others = {}] = args;
  return { OrdersInPlace: { properties: properties(a, configuration, { Adopt: true, ...others }) } };
};

beforeEach(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => { /* the handler's log */ });
  at = await Fixture.start();
  a = await at.plugin('a.zip');
  stack = at.stack();
  stack.status = 'UPDATE_COMPLETE';
  // plain CloudFormation has made it
  const made = await at.clients.connect.send(new CreateConnectorCommand({ ...desiredConnector(properties(a)), tags: { 'aws:cloudformation:stack-id': stack.stackId } }));
  connectorArn = made.connectorArn!;
  await at.service.idle();
  // CloudFormation answers with the status that the stack has at the time
  view = { stackId: stack.stackId, get status() {
    return stack.status;
  }, resources: [{ logicalId: 'Orders', physicalId: connectorArn, type: TYPE }] } as StackView;
  at.server.stack = view;
  at.server.calls.length = 0;
});
afterEach(() => at.stop());

test('a connector that the change set retains is taken over as it is', async () => {
  view.changeSet = [{ physicalId: connectorArn, action: 'Remove', policyAction: 'Retain' }];
  expect([await stack.deploy(adopting()), ...stack.reasons]).toEqual(['UPDATE_COMPLETE']);
  expect(at.server.writes).toEqual(['TagResource']);
  expect(live()).toMatchObject({ arn: connectorArn, state: 'RUNNING', tags: { 'cdk-msk-connect:owner': `${stack.stackId}/OrdersInPlace` } });
});

test('a connector that the stack has let go before is taken over, and changed in place', async () => {
  view.resources = [];
  expect([await stack.deploy(adopting({ file: '/data/two' })), ...stack.reasons]).toEqual(['UPDATE_COMPLETE']);
  expect(live()).toMatchObject({ arn: connectorArn, input: { connectorConfiguration: { file: '/data/two' } } });
});

const refusals: [string, () => void, string][] = [
  ['CloudFormation will delete it in the clean-up', () => {
    view.changeSet = [{ physicalId: connectorArn, action: 'Remove', policyAction: 'Delete' }];
  }, 'CloudFormation still manages it in this stack and would delete it. Deploy it with the removal policy RETAIN first'],
  ['it is deployed without a change set, and nobody can tell', () => {
    view.changeSet = undefined;
  }, 'by a change set'],
  ['the change set does not take it out', () => {
    view.changeSet = [{ physicalId: connectorArn, action: 'Modify' }];
  }, 'CloudFormation still manages it in this stack'],
  ['it is of another stack', () => {
    view.resources = [];
    live().tags['aws:cloudformation:stack-id'] = 'arn:aws:cloudformation:eu-central-1:111122223333:stack/other/1';
  }, 'it was not made by this stack'],
  ['somebody else owns it', () => {
    view.resources = [];
    live().tags['cdk-msk-connect:owner'] = 'another';
  }, 'it was not made by this resource but by another'],
];
test.each(refusals)('not if %s', async (_, arrange, text) => {
  arrange();
  const before = structuredClone(live());
  expect(await stack.deploy(adopting())).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(stack.reasons[0]).toContain(text);
  expect(at.server.writes).toEqual([]);
  expect(live()).toEqual(before);
});

test('not if it is not asked for', async () => {
  view.resources = [];
  expect(await stack.deploy({ OrdersInPlace: { properties: properties(a) } })).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(stack.reasons[0]).toContain('it was not made by this resource');
});

test('a roll-back of that deploy gives the connector back instead of deleting it', async () => {
  view.changeSet = [{ physicalId: connectorArn, action: 'Remove', policyAction: 'Retain' }];
  expect(await stack.deploy(adopting(), true)).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(live()).toMatchObject({ arn: connectorArn, state: 'RUNNING' });
  expect(Object.keys(live().tags)).toEqual(['aws:cloudformation:stack-id']);
});

test('what a roll-back could not bring back is not changed while it is taken over', async () => {
  view.resources = [];
  expect(await stack.deploy(adopting({}, { ServiceExecutionRoleArn: 'arn:aws:iam::111122223333:role/other' }))).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(stack.reasons[0]).toContain('would have to be deleted and made again, because only a new connector can have another ServiceExecutionRoleArn');
  expect(live()).toMatchObject({ arn: connectorArn, state: 'RUNNING' });
});

test('a connector that was taken over is deleted with the stack', async () => {
  view.resources = [];
  await stack.deploy(adopting());
  expect(await stack.delete()).toBe('DELETE_COMPLETE');
  expect(live()).toBeUndefined();
});
